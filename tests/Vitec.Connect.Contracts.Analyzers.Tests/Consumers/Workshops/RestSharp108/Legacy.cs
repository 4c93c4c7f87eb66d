using System;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace RsCases.Legacy
{
    public class LegacyClient
    {
        private readonly RestClient _client;

        public LegacyClient(string user, string password)
        {
            _client = new RestClient("https://connect.maklare.vitec.net/");
            _client.Authenticator = new HttpBasicAuthenticator(user, password);
        }

        public LegacyClient()
        {
            _client = new RestClient("https://connect.maklare.vitec.net/")
            {
                Authenticator = new HttpBasicAuthenticator("lada", "Lada!2023") // VITEC012
            };
        }

        private static RestRequest Create(string resource, Method method, object body)
        {
            var request = new RestRequest(resource, method);
            request.RequestFormat = DataFormat.Json;
            request.AddJsonBody(body);
            return request;
        }

        public async Task<bool> Right(string customer, string order)
        {
            var request = Create("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), Method.Put, new OrderUserInteractionRequest { Id = order, Url = "https://lada.se/" + order });
            var response = await _client.ExecuteAsync<bool>(request);
            if (!response.IsSuccessful)
            {
                throw new ApplicationException(response.ErrorMessage);
            }

            return response.Data;
        }

        public async Task<bool> Posted(string customer, string order)
        {
            var request = Create("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), Method.Post, new OrderUserInteractionRequest { Id = order, Url = "lada.se/" + order }); // VITEC005 {Method.Post} VITEC003 {"lada.se/" + order}
            var response = await _client.ExecuteAsync<bool>(request);
            return response.IsSuccessful;
        }

        public async Task Silent(string order)
        {
            var response = await _client.ExecutePutAsync(Create("Service/Order/UserInteraction/M1", Method.Put, new OrderUserInteractionRequest { Id = order })); // VITEC013
            Console.WriteLine(response.Content);
        }

        public async Task<bool> Template(OrderUserInteractionRequest body)
        {
            var request = new RestRequest();
            request.Resource = "Service/Order/UserInteraction/{customerId}"; // VITEC001 {"Service/Order/UserInteraction/{customerId}"}
            request.Method = Method.Put;
            request.AddJsonBody(body);
            return (await _client.ExecuteAsync(request)).IsSuccessful;
        }

        public async Task<bool> Forgotten(string customer, OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}"); // VITEC005 {new RestRequest("Service/Order/UserInteraction/{customerId}")}
            request.AddUrlSegment("customerId", customer);
            request.AddJsonBody(body);
            return (await _client.ExecuteAsync(request)).IsSuccessful;
        }

        public async Task<bool> Xml(string customer)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customer);
            request.AddStringBody("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>", DataFormat.Xml); // VITEC010
            return (await _client.ExecuteAsync(request)).IsSuccessful;
        }
    }
}
