using System;
using System.Net;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace RsCases.Service
{
    public interface IInteractionService
    {
        Task<bool> Ask(string customerId, string orderId, Uri page);
    }

    public class InteractionService : IInteractionService
    {
        private const string Base = "http://connect.maklare.vitec.net";
        private readonly RestClient _client = new RestClient(new RestClientOptions(Base) { MaxTimeout = 5000 }); // VITEC011

        public async Task<bool> Ask(string customerId, string orderId, Uri page)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put)
                .AddUrlSegment("customerId", customerId)
                .AddBody(new OrderUserInteractionRequest { Id = orderId, Url = page.PathAndQuery }); // VITEC002 {page.PathAndQuery}
            var response = await _client.ExecuteAsync(request);
            return HttpStatusCode.OK.Equals(response.StatusCode);
        }
    }

    public class OtherService
    {
        private readonly RestClient _client = new RestClient("http://connect.internal");

        public async Task<string> Ask(string orderId)
        {
            var request = new RestRequest("orders/{id}").AddUrlSegment("id", orderId);
            var response = await _client.GetAsync(request);
            return response.Content;
        }
    }

    public class Verbs
    {
        private readonly RestClient _client;

        public Verbs(RestClient client)
        {
            _client = client;
        }

        private static RestRequest Request(string customerId)
        {
            return new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", customerId);
        }

        public Task<bool> Put(string customerId) => _client.PutAsync<bool>(Request(customerId));

        public Task<RestResponse> Post(int customerId)
        {
            var request = new RestRequest("Service/Order/UserInteraction/" + customerId);
            return _client.PostAsync(request); // VITEC005 {_client.PostAsync(request)}
        }

        public Task<RestResponse> Delete(int customerId) => _client.DeleteAsync(new RestRequest("/Service/Order/UserInteraction/" + customerId)); // VITEC005

        public Task<RestResponse> Execute(int customerId, Method method) => _client.ExecuteAsync(new RestRequest("/Service/Order/UserInteraction/" + customerId, method));

        public Task<RestResponse> ExecuteWith(int customerId) => _client.ExecuteAsync(new RestRequest("/Service/Order/UserInteraction/" + customerId), Method.Put);

        public Task<RestResponse> ExecuteWithPost(int customerId) => _client.ExecuteAsync(new RestRequest("/Service/Order/UserInteraction/" + customerId, Method.Put), Method.Post); // VITEC005 {Method.Post}

        public Task<RestResponse> Nobody() => _client.ExecuteAsync(new RestRequest("/Service/Order/UserInteraction/"), Method.Put); // VITEC001 {"/Service/Order/UserInteraction/"}
    }
}
