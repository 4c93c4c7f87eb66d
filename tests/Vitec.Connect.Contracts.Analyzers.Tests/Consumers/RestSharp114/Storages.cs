using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace RestSharpStorages
{
    public class Storages
    {
        private static readonly RestClient Client = new("https://connect.maklare.vitec.net");

        private static RestRequest Put(string resource) => new(resource, Method.Put);

        public async Task<RestResponse> Helper(string customer, OrderUserInteractionRequest body) =>
            await Client.ExecuteAsync(Put("Service/Order/UserInteraction/{id}").AddUrlSegment("id", customer).AddJsonBody(body));

        public async Task<RestResponse> HelperNobody(OrderUserInteractionRequest body) =>
            await Client.ExecuteAsync(Put("Service/Order/UserInteraction/").AddJsonBody(body)); // VITEC001

        public async Task<RestResponse> Captured(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Post).AddUrlSegment("customerId", customer); // VITEC005 {Method.Post}
            return await Send();

            Task<RestResponse> Send()
            {
                request.AddJsonBody(body);
                return Client.ExecuteAsync(request);
            }
        }

        public async Task<bool> Text(int customer, string order)
        {
            var request = new RestRequest($"Service/Order/UserInteraction/{customer}", Method.Put);
            request.AddStringBody(JsonSerializer.Serialize(new { id = order, url = "storages/1" }), ContentType.Json); // VITEC002 {"storages/1"}
            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Dictionary(int customer, string order)
        {
            var body = new Dictionary<string, string> { ["id"] = order, ["url"] = "https://storages.example", ["Comment"] = "x" }; // VITEC009
            var response = await Client.ExecutePutAsync(new RestRequest($"Service/Order/UserInteraction/{customer}").AddJsonBody(body));
            return response.IsSuccessful;
        }

        public async Task<bool> PutJson(int customer, OrderUserInteractionRequest body)
        {
            await Client.PutJsonAsync($"Service/Order/UserInteraction/{customer}", body);
            return true;
        }

        public async Task<bool> PostJson(int customer, OrderUserInteractionRequest body)
        {
            await Client.PostJsonAsync($"Service/Order/UserInteraction/{customer}", body); // VITEC005
            return true;
        }

        public async Task<bool> ConditionalMethod(bool create, int customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest($"Service/Order/UserInteraction/{customer}");
            request.Method = create ? Method.Post : Method.Put; // VITEC005
            request.AddJsonBody(body);
            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> ConditionalBody(bool first, int customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest($"Service/Order/UserInteraction/{customer}", Method.Put);
            if (first)
            {
                request.AddJsonBody(body);
            }
            else
            {
                request.AddJsonBody(new { id = "1", link = "https://storages.example" }); // VITEC009
            }

            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<string> Status(string customer) => (await Client.GetAsync(new RestRequest("Service/Order/Status/{customerId}").AddUrlSegment("customerId", customer))).Content ?? "";

        public static RestClient Lambda(string user) => new("https://connect.maklare.vitec.net", options =>
        {
            options.Timeout = TimeSpan.FromSeconds(20);
            options.Authenticator = new HttpBasicAuthenticator(user, "known");
        });
    }
}
