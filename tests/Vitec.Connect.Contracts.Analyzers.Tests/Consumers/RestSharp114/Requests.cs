using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace RestSharpConsumers.Requests
{
    public class Gateway
    {
        private readonly RestClient _client = new("https://connect.maklare.vitec.net");

        public async Task<bool> Missing(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/", Method.Put).AddJsonBody(body); // VITEC001 {"Service/Order/UserInteraction/"}
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Template(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); // VITEC001 {"Service/Order/UserInteraction/{customerId}"}
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Segment(OrderUserInteractionRequest body, string customerId)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customerId);
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Chain(OrderUserInteractionRequest body, string customerId)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put)
                .AddUrlSegment("customerId", customerId)
                .AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> OtherPlaceholder(OrderUserInteractionRequest body, string customer)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{id}", Method.Put).AddUrlSegment("id", customer).AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> OtherSegment(OrderUserInteractionRequest body, string customer)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customer", customer).AddJsonBody(body); // VITEC001 {"Service/Order/UserInteraction/{customerId}"}
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> ByParameter(OrderUserInteractionRequest body, string customer)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddParameter("customerId", customer, ParameterType.UrlSegment);
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> ByQueryParameter(OrderUserInteractionRequest body, string customer)
        {
            var request = new RestRequest("Service/Order/UserInteraction", Method.Put); // VITEC001 {"Service/Order/UserInteraction"}
            request.AddQueryParameter("customerId", customer);
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Resource(OrderUserInteractionRequest body)
        {
            var request = new RestRequest { Method = Method.Put, Resource = "Service/Order/UserInteraction/" }; // VITEC001 {"Service/Order/UserInteraction/"}
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> ResourceLater(OrderUserInteractionRequest body)
        {
            var request = new RestRequest();
            request.Resource = "Service/Order/UserInteraction"; // VITEC001 {"Service/Order/UserInteraction"}
            request.Method = Method.Put;
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> ResourceRight(OrderUserInteractionRequest body)
        {
            var request = new RestRequest();
            request.Resource = "Service/Order/UserInteraction/M1";
            request.Method = Method.Put;
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Unescaped(OrderUserInteractionRequest body, string customerId)
        {
            var request = new RestRequest($"Service/Order/UserInteraction/{customerId}", Method.Put).AddJsonBody(body); // VITEC006 {customerId}
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> FromUri(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/"), Method.Put).AddJsonBody(body); // VITEC001
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Elsewhere(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/Status/", Method.Post).AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }
    }

    public class Verbs
    {
        private readonly IRestClient _client;

        public Verbs(IRestClient client) => _client = client;

        public async Task<bool> Post(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1", Method.Post).AddJsonBody(body); // VITEC005 {Method.Post}
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> DefaultGet(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body); // VITEC005
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> SetLater(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1");
            request.Method = Method.Patch; // VITEC005 {Method.Patch}
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> SetLaterRight(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1");
            request.Method = Method.Put;
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task ByTheCall(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
            await _client.PutAsync(request);
        }

        public async Task ByTheCallWrong(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
            await _client.PostAsync(request); // VITEC005
        }

        public async Task<bool> ExecutePost(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
            var response = await _client.ExecutePostAsync(request); // VITEC005
            return response.IsSuccessful;
        }

        public async Task<bool> ExecutePut(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
            var response = await _client.ExecutePutAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> TypedPut(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
            return await _client.PutAsync<bool>(request);
        }

        public async Task<bool> ExecuteWithMethod(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
            var response = await _client.ExecuteAsync(request, Method.Put);
            return response.StatusCode == HttpStatusCode.OK;
        }

        public async Task<bool> ExecuteWithMethodWrong(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
            var response = await _client.ExecuteAsync(request, Method.Post); // VITEC005 {Method.Post}
            return response.StatusCode == HttpStatusCode.OK;
        }

        public async Task Elsewhere(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("orders/1").AddJsonBody(body);
            await _client.PostAsync(request);
        }
    }

    public class Clients
    {
        public RestClient Plain() => new("https://connect.maklare.vitec.net");

        public async Task PlainHttp(OrderUserInteractionRequest body)
        {
            var client = new RestClient("http://connect.maklare.vitec.net"); // VITEC011 {"http://connect.maklare.vitec.net"}
            await client.PutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
        }

        public async Task PlainOptions(OrderUserInteractionRequest body)
        {
            var options = new RestClientOptions("http://connect.maklare.vitec.net"); // VITEC011 {"http://connect.maklare.vitec.net"}
            var client = new RestClient(options);
            await client.PutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
        }

        public async Task PlainBaseUrl(OrderUserInteractionRequest body)
        {
            using var client = new RestClient(new RestClientOptions { BaseUrl = new Uri("http://connect.maklare.vitec.net") }); // VITEC011 {new Uri("http://connect.maklare.vitec.net")}
            await client.PutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
        }

        public async Task Secure(OrderUserInteractionRequest body)
        {
            using var client = new RestClient(new RestClientOptions("https://connect.maklare.vitec.net"));
            await client.PutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
        }

        public async Task Loopback(OrderUserInteractionRequest body)
        {
            using var client = new RestClient("http://localhost:5080");
            await client.PutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
        }

        public RestClientOptions Constant() => new("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator("supplier", "Sommar2024") }; // VITEC012

        public RestClientOptions Configured(string user, string password) => new("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator(user, password) };

        public RestClientOptions HalfConstant(string password) => new("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator("supplier", password) };
    }

    public class Bodies
    {
        private readonly IRestClient _client;

        public Bodies(IRestClient client) => _client = client;

        private Task<RestResponse> Send(RestRequest request) => _client.ExecuteAsync(request);

        public Task<RestResponse> Anonymous() => _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(new { id = "1", url = "/orders/1" })); // VITEC002 {"/orders/1"}

        public Task<RestResponse> AnonymousPascal() => _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(new { Id = "1", Url = "https://supplier.se/1" }));

        public Task<RestResponse> AnonymousUnknown() => _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(new { id = "1", link = "https://supplier.se/1" })); // VITEC009

        public Task<RestResponse> Text() => _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddStringBody("{\"id\":\"1\",\"Url\":\"https://supplier.se/1\"}", DataFormat.Json)); // VITEC009

        public Task<RestResponse> TextRight() => _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddStringBody("{\"id\":\"1\",\"url\":\"https://supplier.se/1\"}", DataFormat.Json));

        public Task<RestResponse> TextContentType() => _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddStringBody("{\"url\":\"supplier.se/1\"}", ContentType.Json)); // VITEC003

        public Task<RestResponse> JsonText() => _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody("{\"id\":1}")); // VITEC009

        public Task<RestResponse> Xml() => _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddStringBody("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>", DataFormat.Xml)); // VITEC010

        public Task<RestResponse> XmlRight() => _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddStringBody("<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Id>1</Id></OrderUserInteractionRequest>", DataFormat.Xml));

        public Task<RestResponse> Elsewhere() => _client.ExecuteAsync(new RestRequest("orders", Method.Post).AddJsonBody(new { link = 1 }));
    }

    public class Answers
    {
        private readonly IRestClient _client;

        public Answers(IRestClient client) => _client = client;

        public async Task Thrown(OrderUserInteractionRequest body)
        {
            await _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(body)); // VITEC013
        }

        public async Task<string> OnlyContent(OrderUserInteractionRequest body)
        {
            var response = await _client.ExecutePutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body)); // VITEC013
            return response.Content;
        }

        public async Task Throws(OrderUserInteractionRequest body)
        {
            await _client.PutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
        }

        public async Task<bool> Status(OrderUserInteractionRequest body)
        {
            var response = await _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(body));
            return response.StatusCode == HttpStatusCode.OK && response.Content == "true";
        }

        public async Task<RestResponse<bool>> Returned(OrderUserInteractionRequest body, CancellationToken token) =>
            await _client.ExecuteAsync<bool>(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(body), token);

        public async Task Rethrown(OrderUserInteractionRequest body)
        {
            var response = await _client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(body));
            response.ThrowIfError();
        }
    }
}
