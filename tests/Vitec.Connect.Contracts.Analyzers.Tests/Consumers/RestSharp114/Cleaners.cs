using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace RestSharpCleaners
{
    // One client for the whole program, the template with a segment.
    public sealed class CleaningClient : IDisposable
    {
        private const string Resource = "Service/Order/UserInteraction/{customerId}";
        private readonly RestClient client;

        public CleaningClient(string user, string password)
        {
            var options = new RestClientOptions("https://connect.maklare.vitec.net")
            {
                Authenticator = new HttpBasicAuthenticator(user, password),
                ThrowOnAnyError = false,
            };
            client = new RestClient(options);
        }

        public async Task<bool> RightAsync(string customer, OrderUserInteractionRequest body, CancellationToken stop)
        {
            var request = new RestRequest(Resource, Method.Put)
                .AddUrlSegment("customerId", customer)
                .AddJsonBody(body);
            var response = await client.ExecuteAsync<bool>(request, stop);
            return response.IsSuccessful && response.Data;
        }

        public async Task<bool> NoSegmentAsync(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Put).AddJsonBody(body); // VITEC001 {Resource}
            var response = await client.ExecuteAsync<bool>(request);
            return response.IsSuccessful && response.Data;
        }

        public async Task<bool> OtherSegmentAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Put); // VITEC001
            request.AddUrlSegment("customer", customer);
            request.AddJsonBody(body);
            var response = await client.ExecuteAsync<bool>(request);
            return response.IsSuccessful;
        }

        public async Task<bool> SegmentLaterAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource) { Method = Method.Put };
            request.AddJsonBody(body);
            request.AddParameter("customerId", customer, ParameterType.UrlSegment);
            var response = await client.ExecuteAsync(request);
            return response.StatusCode == HttpStatusCode.OK;
        }

        public async Task<bool> SegmentObjectAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Put);
            request.AddParameter(new UrlSegmentParameter("customerId", customer));
            request.AddJsonBody(body);
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> EmptySegmentAsync(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", "").AddJsonBody(body); // VITEC001
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> PostedAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Post).AddUrlSegment("customerId", customer).AddJsonBody(body); // VITEC005 {Method.Post}
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> GotAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource).AddUrlSegment("customerId", customer).AddJsonBody(body); // VITEC005
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> PutByNameAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource).AddUrlSegment("customerId", customer).AddJsonBody(body);
            var response = await client.PutAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> PostByNameAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource).AddUrlSegment("customerId", customer).AddJsonBody(body);
            var response = await client.ExecutePostAsync<bool>(request); // VITEC005 VITEC013
            return response.Data;
        }

        public async Task<bool> PutByNameOverPostAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Post).AddUrlSegment("customerId", customer).AddJsonBody(body);
            var response = await client.ExecutePutAsync(request);
            return response.IsSuccessful;
        }

        public async Task ForgottenAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(body);
            await client.ExecuteAsync(request); // VITEC013
        }

        // PutAsync throws by itself.
        public async Task ThrowingAsync(string customer, OrderUserInteractionRequest body)
        {
            await client.PutAsync(new RestRequest(Resource).AddUrlSegment("customerId", customer).AddJsonBody(body));
        }

        public async Task<string?> ContentOnlyAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(body);
            var response = await client.ExecuteAsync(request); // VITEC013
            return response.Content;
        }

        public async Task<bool> InterpolatedAsync(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest($"Service/Order/UserInteraction/{customer}", Method.Put).AddJsonBody(body); // VITEC006 {customer}
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> ResourceLaterAsync(OrderUserInteractionRequest body)
        {
            var request = new RestRequest { Method = Method.Put, Resource = "Service/Order/UserInteraction" }; // VITEC001 {"Service/Order/UserInteraction"}
            request.AddBody(body);
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> MethodInTheInitializerAsync(int customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest { Resource = "Service/Order/UserInteraction/" + customer, Method = Method.Patch }; // VITEC005 {Method.Patch}
            request.AddBody(body);
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> JsonTextAsync(int customer)
        {
            var request = new RestRequest("Service/Order/UserInteraction/" + customer, Method.Put);
            request.AddStringBody("""{"id":"1","link":"https://pages.example"}""", DataFormat.Json); // VITEC009
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> JsonBodyTextAsync(int customer)
        {
            var request = new RestRequest("Service/Order/UserInteraction/" + customer, Method.Put);
            request.AddJsonBody("""{"id":"1","url":"/start"}"""); // VITEC002
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AnonymousAsync(int customer, string order)
        {
            var request = new RestRequest("Service/Order/UserInteraction/" + customer, Method.Put)
                .AddJsonBody(new { id = order, url = "pages.example" }); // VITEC003 {"pages.example"}
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> XmlTextAsync(int customer)
        {
            var request = new RestRequest("Service/Order/UserInteraction/" + customer, Method.Put);
            request.AddStringBody("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>", DataFormat.Xml); // VITEC010
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> OtherResourceAsync(string customer)
        {
            var request = new RestRequest("Service/Order/Status/{customerId}").AddJsonBody(new { anything = 1 });
            var response = await client.ExecutePostAsync(request);
            return response.IsSuccessful;
        }

        public void Dispose() => client.Dispose();
    }

    public static class Clients
    {
        public static async Task<bool> PlainAsync(int customer, OrderUserInteractionRequest body)
        {
            using var client = new RestClient("http://connect.maklare.vitec.net/"); // VITEC011 {"http://connect.maklare.vitec.net/"}
            var response = await client.ExecuteAsync(new RestRequest($"Service/Order/UserInteraction/{customer}", Method.Put).AddJsonBody(body));
            return response.IsSuccessful;
        }

        public static async Task<bool> PlainOptionsAsync(int customer, OrderUserInteractionRequest body)
        {
            using var client = new RestClient(new RestClientOptions { BaseUrl = new Uri("http://connect.maklare.vitec.net") }); // VITEC011 {new Uri("http://connect.maklare.vitec.net")}
            var response = await client.ExecuteAsync(new RestRequest($"Service/Order/UserInteraction/{customer}", Method.Put).AddJsonBody(body));
            return response.IsSuccessful;
        }

        public static async Task<bool> LoopbackAsync(int customer, OrderUserInteractionRequest body)
        {
            using var client = new RestClient("http://127.0.0.1:5000");
            var response = await client.ExecuteAsync(new RestRequest($"Service/Order/UserInteraction/{customer}", Method.Put).AddJsonBody(body));
            return response.IsSuccessful;
        }

        public static async Task<bool> WholeUrlAsync(int customer, OrderUserInteractionRequest body)
        {
            using var client = new RestClient();
            var request = new RestRequest(new Uri($"http://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}"), Method.Put).AddJsonBody(body); // VITEC011
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public static async Task<bool> BasePathAsync(string customer, OrderUserInteractionRequest body)
        {
            using var client = new RestClient("https://connect.maklare.vitec.net/Service/Order");
            var request = new RestRequest("UserInteraction/{customer}", Method.Put).AddUrlSegment("customer", customer).AddJsonBody(body);
            var response = await client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public static RestClient Constant() => new(new RestClientOptions("https://connect.maklare.vitec.net")
        {
            Authenticator = new HttpBasicAuthenticator("cleaner", "mopp123"), // VITEC012
        });

        public static RestClient Configured(string user, string password) => new(
            "https://connect.maklare.vitec.net",
            options => options.Authenticator = new HttpBasicAuthenticator(user, password));

        public static RestClient ConstantLambda() => new(
            "https://connect.maklare.vitec.net",
            options => options.Authenticator = new HttpBasicAuthenticator("cleaner", "mopp123")); // VITEC012
    }
}
