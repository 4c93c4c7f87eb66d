using System;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Golv.Kedjan
{
    public class Segments
    {
        private const string Template = "Service/Order/UserInteraction/{customerId}";
        private readonly RestClient _client;

        public Segments(RestClient client)
        {
            _client = client;
        }

        public async Task<bool> Right(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Template, Method.Put);
            request.AddUrlSegment("customerId", customerId);
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> NoSegment(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Template, Method.Put); // VITEC001 {Template}
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Chained(string customerId, OrderUserInteractionRequest body)
        {
            var response = await _client.ExecuteAsync(new RestRequest(Template, Method.Put).AddUrlSegment("customerId", customerId).AddJsonBody(body));
            return response.IsSuccessful;
        }

        public async Task<bool> ChainedWithout(OrderUserInteractionRequest body)
        {
            var response = await _client.ExecuteAsync(new RestRequest(Template, Method.Put).AddJsonBody(body)); // VITEC001 {Template}
            return response.IsSuccessful;
        }

        public async Task<bool> Parameter(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{id}", Method.Put)
                .AddParameter("id", customerId, ParameterType.UrlSegment)
                .AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AssignedResource(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest();
            request.Resource = "Service/Order/UserInteraction/{customerId}";
            request.Method = Method.Put;
            request.AddUrlSegment("customerId", customerId);
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AssignedResourceWithout(OrderUserInteractionRequest body)
        {
            var request = new RestRequest();
            request.Resource = "Service/Order/UserInteraction/{customerId}"; // VITEC001
            request.Method = Method.Put;
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Interpolated(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest($"Service/Order/UserInteraction/{customerId}", Method.Put).AddJsonBody(body); // VITEC006 {customerId}
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> InterpolatedEscaped(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", Method.Put).AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Initialized(OrderUserInteractionRequest body)
        {
            var request = new RestRequest
            {
                Resource = "Service/Order/UserInteraction/", // VITEC001
                Method = Method.Put,
            };
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> OtherTemplate(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/Status/{customerId}", Method.Put).AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }
    }
}
