using System;
using System.Net;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace RestSharp108Consumers
{
    public class Missing
    {
        private readonly RestClient _client = new RestClient("https://connect.maklare.vitec.net");

        public async Task<bool> Ask(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("/Service/Order/UserInteraction", Method.Put); // VITEC001 {"/Service/Order/UserInteraction"}
            request.AddJsonBody(body);
            RestResponse response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AskTemplate(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}") { Method = Method.Put }; // VITEC001
            request.AddBody(body);
            RestResponse response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AskRight(OrderUserInteractionRequest body, string id)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}") { Method = Method.Put };
            request.AddUrlSegment("customerId", id).AddBody(body);
            RestResponse response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AskEmptySegment(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1/") { Method = Method.Put };
            request.AddBody(body);
            RestResponse response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }
    }

    public class Verbs
    {
        private readonly RestClient _client = new RestClient(new RestClientOptions("https://connect.maklare.vitec.net"));

        public async Task Post(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1", Method.Post); // VITEC005 {Method.Post}
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            if (response.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException();
        }

        public async Task Default(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1"); // VITEC005
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            if (response.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException();
        }

        public async Task<bool> Put(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1");
            request.AddJsonBody(body);
            return await _client.PutAsync<bool>(request);
        }

        public async Task<bool> PostAsync(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1");
            request.AddJsonBody(body);
            return await _client.PostAsync<bool>(request); // VITEC005
        }

        public async Task<bool> PutWithBody(OrderUserInteractionRequest body)
        {
            var status = await _client.PutJsonAsync("Service/Order/UserInteraction/M1", body);
            return status == HttpStatusCode.OK;
        }

        public async Task<bool> PutWithBodyMissing(OrderUserInteractionRequest body)
        {
            var status = await _client.PutJsonAsync("Service/Order/UserInteraction/", body); // VITEC001 {"Service/Order/UserInteraction/"}
            return status == HttpStatusCode.OK;
        }

        public async Task<bool> PostWithBody(OrderUserInteractionRequest body)
        {
            var status = await _client.PostJsonAsync("Service/Order/UserInteraction/M1", body); // VITEC005
            return status == HttpStatusCode.OK;
        }
    }

    public class Credentials
    {
        public RestClient Constant() => new RestClient("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator("supplier", "Sommar2024") }; // VITEC012

        public RestClient Configured(string user, string password) => new RestClient("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator(user, password) };

        public async Task PlainHttp(OrderUserInteractionRequest body)
        {
            var client = new RestClient("http://vitec.supplier.se"); // VITEC011
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
            await client.PutAsync(request);
        }
    }
}

namespace RestSharp108Consumers.Mine
{
    public class RestRequest
    {
        public RestRequest(string resource) => Resource = resource;

        public string Resource { get; }
    }

    public class Use
    {
        public RestRequest New() => new RestRequest("Service/Order/UserInteraction/");
    }
}
