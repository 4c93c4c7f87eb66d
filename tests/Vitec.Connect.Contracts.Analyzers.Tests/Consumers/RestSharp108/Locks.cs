using System;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace RestSharpLocks
{
    public interface ILockOrders
    {
        Task<bool> Ask(string customerId, string page);
    }

    public class LockOrders : ILockOrders
    {
        private const string Template = "/Service/Order/UserInteraction/{customerId}";
        private readonly RestClient _client;

        public LockOrders(RestClient client)
        {
            _client = client;
        }

        public async Task<bool> Ask(string customerId, string page)
        {
            var request = new RestRequest(Template, Method.Put)
                .AddUrlSegment("customerId", customerId)
                .AddHeader("Accept", "application/json")
                .AddJsonBody(new OrderUserInteractionRequest
                {
                    Id = Guid.NewGuid().ToString(),
                    Url = page,
                });

            var response = await _client.ExecuteAsync<bool>(request);
            if (!response.IsSuccessful)
            {
                return false;
            }

            return response.Data;
        }

        public async Task<bool> AskPath(string customerId, string page)
        {
            var request = new RestRequest(Template, Method.Put)
                .AddUrlSegment("customerId", customerId)
                .AddJsonBody(new OrderUserInteractionRequest
                {
                    Id = Guid.NewGuid().ToString(),
                    Url = "/locks/" + page, // VITEC002 {"/locks/" + page}
                });

            var response = await _client.ExecuteAsync<bool>(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AskNobody(string page)
        {
            var request = new RestRequest(
                "/Service/Order/UserInteraction/{customerId}", // VITEC001
                Method.Put);
            request.AddJsonBody(new OrderUserInteractionRequest { Url = page });
            var response = await _client.ExecuteAsync<bool>(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AskWithPost(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Template)
            {
                Method = Method.Post, // VITEC005 {Method.Post}
                RequestFormat = DataFormat.Json,
            };
            request.AddUrlSegment("customerId", customerId).AddJsonBody(body);
            var response = await _client.ExecuteAsync<bool>(request);
            return response.IsSuccessful;
        }

        public async Task AskAndForget(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Template, Method.Put);
            request.AddUrlSegment("customerId", customerId);
            request.AddJsonBody(body);
            await _client.ExecuteAsync(request); // VITEC013
        }

        public async Task<string> AskForContent(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Template, Method.Put);
            request.AddUrlSegment("customerId", customerId);
            request.AddJsonBody(body);
            return (await _client.ExecuteAsync(request)).Content; // VITEC013
        }

        public async Task<bool> Concatenated(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest("/Service/Order/UserInteraction/" + customerId, Method.Put); // VITEC006 {customerId}
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.ResponseStatus == ResponseStatus.Completed && response.IsSuccessful;
        }

        public async Task<bool> Header(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Template, Method.Put);
            request.AddUrlSegment("customerId", customerId);
            request.AddHeader("Authorization", "Basic bGFzOm55Y2tlbA=="); // VITEC012
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Sample(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Template, Method.Put);
            request.AddUrlSegment("customerId", "StringValue"); // VITEC007
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Untouched(string customerId)
        {
            var request = new RestRequest("/Service/Order/Orders/{customerId}", Method.Post);
            request.AddUrlSegment("customerId", customerId);
            request.AddJsonBody(new { Url = "/a", Other = 1 });
            await _client.ExecuteAsync(request);
            return true;
        }
    }
}
