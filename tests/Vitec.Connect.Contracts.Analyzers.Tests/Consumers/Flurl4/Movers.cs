using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Flurl.Http.Configuration;
using Vitec.Connect.Contracts;

namespace FlurlMovers
{
    public class Movers(IFlurlClient client, IFlurlClientCache cache)
    {
        private const string Root = "https://connect.maklare.vitec.net";

        public async Task<bool> RightAsync(string customer, OrderUserInteractionRequest body, CancellationToken stop) =>
            await Root.AppendPathSegments("Service", "Order", "UserInteraction", customer)
                .WithBasicAuth(Environment.GetEnvironmentVariable("VITEC_USER"), Environment.GetEnvironmentVariable("VITEC_PASSWORD"))
                .PutJsonAsync(body, cancellationToken: stop)
                .ReceiveJson<bool>();

        public Task<IFlurlResponse> OneSegment(string customer, OrderUserInteractionRequest body) =>
            Root.AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customer).PutJsonAsync(body);

        public Task<IFlurlResponse> Nobody(OrderUserInteractionRequest body) =>
            Root.AppendPathSegments("Service", "Order", "UserInteraction").PutJsonAsync(body); // VITEC001

        public Task<IFlurlResponse> NobodyByUrl(OrderUserInteractionRequest body)
        {
            var url = new Url(Root).AppendPathSegment("Service/Order/UserInteraction/");
            return url.PutJsonAsync(body); // VITEC001
        }

        public Task<IFlurlResponse> EmptySegment(OrderUserInteractionRequest body) =>
            Root.AppendPathSegments("Service", "Order", "UserInteraction", "").PutJsonAsync(body); // VITEC001

        public Task<IFlurlResponse> QueryOnly(OrderUserInteractionRequest body) =>
            Root.AppendPathSegments("Service", "Order", "UserInteraction").SetQueryParam("customerId", "M1").PutJsonAsync(body); // VITEC001

        public Task<IFlurlResponse> Posted(string customer, OrderUserInteractionRequest body) =>
            Root.AppendPathSegments("Service", "Order", "UserInteraction", customer).PostJsonAsync(body); // VITEC005

        public Task<IFlurlResponse> Sent(string customer, HttpContent body) =>
            Root.AppendPathSegments("Service", "Order", "UserInteraction", customer).SendAsync(HttpMethod.Patch, body); // VITEC005 {HttpMethod.Patch}

        public Task<IFlurlResponse> SentPut(string customer, HttpContent body) =>
            Root.AppendPathSegments("Service", "Order", "UserInteraction", customer).SendAsync(HttpMethod.Put, body);

        public Task<IFlurlResponse> Interpolated(string customer, OrderUserInteractionRequest body) =>
            $"{Root}/Service/Order/UserInteraction/{customer}".PutJsonAsync(body); // VITEC006 {customer}

        public Task<IFlurlResponse> OnAClient(string customer, OrderUserInteractionRequest body) =>
            client.Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(body);

        public Task<IFlurlResponse> OnAClientNobody(OrderUserInteractionRequest body) =>
            client.Request("Service/Order/UserInteraction").PutJsonAsync(body); // VITEC001

        public Task<IFlurlResponse> OnANewClient(string customer, OrderUserInteractionRequest body) =>
            new FlurlClient("http://connect.maklare.vitec.net").Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(body); // VITEC011 {"http://connect.maklare.vitec.net"}

        public Task<IFlurlResponse> Plain(string customer, OrderUserInteractionRequest body) =>
            "http://connect.maklare.vitec.net/".AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body); // VITEC011

        public Task<IFlurlResponse> PlainLoopback(string customer, OrderUserInteractionRequest body) =>
            "http://localhost:8080/".AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body);

        public Task<IFlurlResponse> Cached(string customer, OrderUserInteractionRequest body) =>
            cache.GetOrAdd("vitec", Root).Request("Service/Order/UserInteraction", customer).PutJsonAsync(body);

        // Flurl throws by itself …
        public async Task Throwing(string customer, OrderUserInteractionRequest body) =>
            await client.Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(body);

        // … unless it is told not to.
        public async Task NotThrowing(string customer, OrderUserInteractionRequest body) =>
            await client.Request("Service", "Order", "UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013

        public async Task<bool> NotThrowingLooked(string customer, OrderUserInteractionRequest body)
        {
            var response = await client.Request("Service", "Order", "UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body);
            return response.StatusCode == 200;
        }

        public Task<IFlurlResponse> Anonymous(string customer, string order) =>
            client.Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(new { id = order, url = "movers.example/start" }); // VITEC003

        public Task<IFlurlResponse> AnonymousMisspelt(string customer, string order) =>
            client.Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(new { id = order, comments = "x" }); // VITEC009

        public Task<IFlurlResponse> Text(string customer) =>
            client.Request("Service", "Order", "UserInteraction", customer).PutStringAsync("""{"id":1}"""); // VITEC009

        public Task<IFlurlResponse> TextRight(string customer, string order) =>
            client.Request("Service", "Order", "UserInteraction", customer).PutStringAsync($$"""{"id":"{{order}}","url":"https://movers.example/"}""");

        public Task<IFlurlResponse> ConstantCredentials(string customer, OrderUserInteractionRequest body) =>
            client.Request("Service", "Order", "UserInteraction", customer).WithBasicAuth("movers", "flytt").PutJsonAsync(body); // VITEC012

        public Task<IFlurlResponse> Header(string customer, OrderUserInteractionRequest body) =>
            client.Request("Service", "Order", "UserInteraction", customer).WithHeader("Authorization", "Basic bW92ZXJzOmZseXR0").PutJsonAsync(body); // VITEC012

        public Task<string> Elsewhere(string customer) => client.Request("Service", "Order", "Status", customer).GetStringAsync();

        public Task<IFlurlResponse> Below(string customer) => client.Request("Service", "Order", "UserInteraction", customer, "history").GetAsync();

        public OrderUserInteractionRequest Page() => new() { Url = "https://movers.example".AppendPathSegment("start") };

        public OrderUserInteractionRequest EncodedPage(string order) => new() { Url = Url.Combine("https://movers.example", "orders", order) };
    }
}
