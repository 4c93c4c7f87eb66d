using System;
using System.Net;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace RestSharpGardens
{
    public class GardenClient
    {
        private readonly RestClient _client;

        public GardenClient(string user, string password)
        {
            _client = new RestClient("https://connect.maklare.vitec.net/") { Authenticator = new HttpBasicAuthenticator(user, password) };
        }

        public async Task<bool> Right(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest("/Service/Order/UserInteraction/{customerId}", Method.Put);
            request.RequestFormat = DataFormat.Json;
            request.AddUrlSegment("customerId", customerId);
            request.AddBody(body);
            RestResponse<bool> response = await _client.ExecuteAsync<bool>(request);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException(response.ErrorMessage, response.ErrorException);
            }

            return response.Data;
        }

        public async Task<bool> Relative(string customerId)
        {
            var request = new RestRequest("/Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customerId);
            request.AddJsonBody(new OrderUserInteractionRequest { Url = "/garden" }); // VITEC002 {"/garden"}
            var response = await _client.ExecuteAsync<bool>(request);
            return response.IsSuccessful;
        }

        public async Task<bool> EmptyResource(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/", Method.Put); // VITEC001 {"Service/Order/UserInteraction/"}
            request.AddJsonBody(body);
            var response = await _client.ExecutePutAsync<bool>(request);
            return response.IsSuccessful;
        }

        public async Task Deleted(string customerId)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Delete); // VITEC005 {Method.Delete}
            request.AddUrlSegment("customerId", customerId);
            var response = await _client.ExecuteAsync(request);
            Console.WriteLine(response.StatusCode);
        }

        public async Task<bool?> PutGeneric(string customerId, OrderUserInteractionRequest body) =>
            await _client.PutAsync<bool>(new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", customerId).AddJsonBody(body));

        public async Task<bool?> PostGeneric(string customerId, OrderUserInteractionRequest body) =>
            await _client.PostAsync<bool>(new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", customerId).AddJsonBody(body)); // VITEC005

        public async Task<bool> XmlBody(string customerId)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", customerId);
            request.AddXmlBody("<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Url>https://garden.example</Url><Id>1</Id></OrderUserInteractionRequest>"); // VITEC010
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Builder(string customerId, OrderUserInteractionRequest body)
        {
            var response = await _client.ExecuteAsync(CreateRequest(customerId).AddJsonBody(body));
            return response.IsSuccessful;
        }

        private static RestRequest CreateRequest(string customerId) =>
            new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", customerId);

        public void Authenticate() => _client.Authenticator = new HttpBasicAuthenticator("garden", "kratta"); // VITEC012

        public void Token() => _client.Authenticator = new JwtAuthenticator("constant");
    }
}
