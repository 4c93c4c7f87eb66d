using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Flurl2Consumers.Calls
{
    public class Strings
    {
        public Task<HttpResponseMessage> Missing(OrderUserInteractionRequest body) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/".PutJsonAsync(body); // VITEC001

        public Task<HttpResponseMessage> Right(OrderUserInteractionRequest body) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".PutJsonAsync(body);

        public Task<HttpResponseMessage> Segments(OrderUserInteractionRequest body) => "https://connect.maklare.vitec.net".AppendPathSegment("Service/Order/UserInteraction").PutJsonAsync(body); // VITEC001

        public Task<HttpResponseMessage> SegmentsMany(OrderUserInteractionRequest body) => "https://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction").PutJsonAsync(body); // VITEC001

        public Task<HttpResponseMessage> SegmentsRight(OrderUserInteractionRequest body, string id) => "https://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction", id).PutJsonAsync(body);

        public Task<HttpResponseMessage> SegmentRight(OrderUserInteractionRequest body, string id) => "https://connect.maklare.vitec.net".AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(id).PutJsonAsync(body);

        public Task<HttpResponseMessage> WithQuery(OrderUserInteractionRequest body, string id) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction".SetQueryParam("customerId", id).PutJsonAsync(body); // VITEC001

        public Task<HttpResponseMessage> Elsewhere(OrderUserInteractionRequest body) => "https://connect.maklare.vitec.net/Service/Order/Status/".PostJsonAsync(body);

        public Task<HttpResponseMessage> Combined(OrderUserInteractionRequest body, string id) => Url.Combine("https://connect.maklare.vitec.net", "Service/Order/UserInteraction", Uri.EscapeDataString(id)).PutJsonAsync(body);
    }

    public class Requests
    {
        public async Task Missing(OrderUserInteractionRequest body, string token)
        {
            await new FlurlRequest("https://connect.maklare.vitec.net/Service/Order/UserInteraction/").WithHeader("X-Trace", token).PutJsonAsync(body); // VITEC001
        }

        public async Task Right(OrderUserInteractionRequest body, string token, int id)
        {
            await new FlurlRequest("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + id).WithHeader("X-Trace", token).PutJsonAsync(body);
        }

        public async Task UrlObject(OrderUserInteractionRequest body)
        {
            await new Url("https://connect.maklare.vitec.net/Service/Order/UserInteraction").WithTimeout(5).PutJsonAsync(body); // VITEC001
        }

        public async Task Client(OrderUserInteractionRequest body, IFlurlClient client)
        {
            await client.Request("Service", "Order", "UserInteraction").PutJsonAsync(body); // VITEC001
        }

        public async Task ClientRight(OrderUserInteractionRequest body, IFlurlClient client, string id)
        {
            await client.Request("Service", "Order", "UserInteraction", id).PutJsonAsync(body);
        }

        public async Task ClientSegment(OrderUserInteractionRequest body, IFlurlClient client, string id)
        {
            await client.Request("Service/Order/UserInteraction").AppendPathSegment(id).PutJsonAsync(body);
        }

        public async Task PlainHttp(OrderUserInteractionRequest body)
        {
            var client = new FlurlClient("http://connect.maklare.vitec.net"); // VITEC011 {"http://connect.maklare.vitec.net"}
            await client.Request("Service/Order/UserInteraction/M1").PutJsonAsync(body);
        }

        public async Task Secure(OrderUserInteractionRequest body)
        {
            var client = new FlurlClient("https://connect.maklare.vitec.net");
            await client.Request("Service/Order/UserInteraction/M1").PutJsonAsync(body);
        }

        public async Task PlainInTheCall(OrderUserInteractionRequest body)
        {
            await "http://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".PutJsonAsync(body); // VITEC011
        }
    }

    public class Verbs
    {
        public Task<HttpResponseMessage> Post(OrderUserInteractionRequest body) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".PostJsonAsync(body); // VITEC005

        public Task<HttpResponseMessage> Patch(OrderUserInteractionRequest body) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".PatchJsonAsync(body); // VITEC005

        public Task<HttpResponseMessage> Send(HttpContent content) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".SendAsync(HttpMethod.Post, content); // VITEC005

        public Task<HttpResponseMessage> SendRight(HttpContent content) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".SendAsync(HttpMethod.Put, content);

        public Task<string> Get() => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".GetStringAsync(); // VITEC005

        public Task<HttpResponseMessage> PostText(string json) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".PostStringAsync(json); // VITEC005

        public Task<HttpResponseMessage> PutText(string json) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".PutStringAsync(json);

        public Task<HttpResponseMessage> PostElsewhere(OrderUserInteractionRequest body) => "https://connect.maklare.vitec.net/Service/Order/Other/M1".PostJsonAsync(body);
    }

    public class Bodies
    {
        private const string Address = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1";

        public Task<HttpResponseMessage> Anonymous() => Address.PutJsonAsync(new { id = "1", url = "/orders/1" }); // VITEC002 {"/orders/1"}

        public Task<HttpResponseMessage> AnonymousRight() => Address.PutJsonAsync(new { id = "1", url = "https://supplier.se/1", comment = "Hej" });

        public Task<HttpResponseMessage> AnonymousUnknown() => Address.PutJsonAsync(new { id = "1", link = "https://supplier.se/1" }); // VITEC009

        public Task<HttpResponseMessage> Text() => Address.PutStringAsync("{\"id\":\"1\",\"url\":\"www.supplier.se\"}"); // VITEC003

        public Task<HttpResponseMessage> TextMalformed() => Address.PutStringAsync("{\"id\":\"1\""); // VITEC009

        public Task<HttpResponseMessage> TextRight(string id) => Address.PutStringAsync("{\"id\":\"" + id + "\"}");

        public Task<HttpResponseMessage> TextElsewhere() => "https://connect.maklare.vitec.net/Service/Order/Other/M1".PutStringAsync("{\"order\":1");
    }

    public class CredentialsAndAnswers
    {
        private const string Address = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1";

        public Task<HttpResponseMessage> Constant(OrderUserInteractionRequest body) => Address.WithBasicAuth("supplier", "Sommar2024").PutJsonAsync(body); // VITEC012

        public Task<HttpResponseMessage> Configured(OrderUserInteractionRequest body, string user, string password) => Address.WithBasicAuth(user, password).PutJsonAsync(body);

        public Task<HttpResponseMessage> HalfConstant(OrderUserInteractionRequest body, string password) => Address.WithBasicAuth("supplier", password).PutJsonAsync(body);

        public async Task Throws(OrderUserInteractionRequest body)
        {
            await Address.PutJsonAsync(body);
        }

        public async Task Allowed(OrderUserInteractionRequest body)
        {
            await Address.AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
        }

        public async Task<bool> AllowedAndChecked(OrderUserInteractionRequest body)
        {
            var response = await Address.AllowAnyHttpStatus().PutJsonAsync(body);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Json(OrderUserInteractionRequest body) => await Address.PutJsonAsync(body).ReceiveJson<bool>();
    }
}
