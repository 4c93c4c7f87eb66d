using System;
using System.Net;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Planritning
{
    public class OldClient
    {
        private const string Resource = "Service/Order/UserInteraction/{customerId}";

        private RestClient _client;

        public OldClient(string password)
        {
            _client = new RestClient("https://connect.maklare.vitec.net");
            _client.Authenticator = new HttpBasicAuthenticator("planritning", password);
        }

        public void Send(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Put);
            request.AddParameter("customerId", customerId, ParameterType.UrlSegment);
            request.AddJsonBody(body);
            var response = _client.ExecuteAsync(request).GetAwaiter().GetResult();
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException(response.ErrorMessage);
            }
        }

        public void SendWithoutSegment(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource, Method.Put); // VITEC001 {Resource}
            request.AddJsonBody(body);
            var response = _client.ExecuteAsync(request).GetAwaiter().GetResult();
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException(response.ErrorMessage);
            }
        }

        public void SendWithMethodProperty(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Resource);
            request.Method = Method.Patch; // VITEC005 {Method.Patch}
            request.AddUrlSegment("customerId", customerId);
            request.AddJsonBody(body);
            var response = _client.ExecuteAsync(request).GetAwaiter().GetResult();
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException(response.ErrorMessage);
            }
        }

        public void Concatenated(string customerId, OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/" + customerId, Method.Put); // VITEC006 {customerId}
            request.AddJsonBody(body);
            var response = _client.ExecuteAsync(request).GetAwaiter().GetResult();
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException(response.ErrorMessage);
            }
        }

        public static RestClient Constant()
        {
            const string user = "planritning";
            const string password = "ritning1";
            var client = new RestClient("https://connect.maklare.vitec.net");
            client.Authenticator = new HttpBasicAuthenticator(user, password); // VITEC012
            return client;
        }
    }
}
