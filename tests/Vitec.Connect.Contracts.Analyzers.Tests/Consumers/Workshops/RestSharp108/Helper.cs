using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Workshop.Rs108
{
    public class Wrapper
    {
        private readonly RestClient _client;
        private readonly string _user;

        public Wrapper(string baseUrl, string user, string password)
        {
            _user = user;
            _client = new RestClient(baseUrl) { Authenticator = new HttpBasicAuthenticator(user, password) };
        }

        private RestResponse Execute(string resource, Method method, Action<RestRequest> fill)
        {
            var request = new RestRequest(resource, method);
            request.AddHeader("User", _user);
            fill(request);
            return _client.ExecuteAsync(request).GetAwaiter().GetResult();
        }

        private async Task<RestResponse> ExecuteAsync(string resource, object body, Method method = Method.Put)
        {
            var request = new RestRequest(resource, method);
            request.AddJsonBody(body);
            return await _client.ExecuteAsync(request);
        }

        private async Task<T> Get<T>(string resource)
        {
            var request = new RestRequest(resource);
            var response = await _client.ExecuteAsync<T>(request);
            return response.Data;
        }

        public bool A(int customer, OrderUserInteractionRequest body)
        {
            return Execute("Service/Order/UserInteraction/" + customer, Method.Put, r => r.AddJsonBody(body)).IsSuccessful;
        }

        public async Task<bool> B(int customer, OrderUserInteractionRequest body)
        {
            return (await ExecuteAsync("Service/Order/UserInteraction/" + customer, body)).IsSuccessful;
        }

        public async Task<bool> C(int customer, OrderUserInteractionRequest body)
        {
            return (await ExecuteAsync("Service/Order/UserInteraction/" + customer, body, Method.Patch)).IsSuccessful; // VITEC005 {Method.Patch}
        }

        public Task<RestResponse> D(OrderUserInteractionRequest body)
        {
            return ExecuteAsync("Service/Order/UserInteraction", body); // VITEC001 {"Service/Order/UserInteraction"}
        }

        public Task<RestResponse> E(string customer, OrderUserInteractionRequest body)
        {
            return ExecuteAsync("Service/Order/UserInteraction/" + customer, body); // VITEC006 {customer}
        }

        public Task<string> F(int order)
        {
            return Get<string>("Service/Order/Status/" + order);
        }

        public Task<RestResponse> G(int customer)
        {
            return ExecuteAsync("Service/Order/UserInteraction/" + customer, new OrderUserInteractionRequest { Url = "y.se" }); // VITEC003 {"y.se"}
        }

        public Task<RestResponse> H(int customer)
        {
            return ExecuteAsync("Service/Order/Comment/" + customer, new { text = "/a" }, Method.Post);
        }
    }

    public class Reader
    {
        private readonly RestClient _client;

        public Reader(RestClient client)
        {
            _client = client;
        }

        private Task<RestResponse> Send(string resource)
        {
            var request = new RestRequest(resource);
            return _client.ExecuteAsync(request);
        }

        public Task<RestResponse> A(int customer) => Send("Service/Order/UserInteraction/" + customer); // VITEC005

        public Task<RestResponse> B(int order) => Send("Service/Order/Status/" + order);
    }
}
