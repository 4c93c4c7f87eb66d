using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace RestSharp108Consumers.Services
{
    public class Publisher
    {
        private static readonly RestClient Client = new RestClient("https://connect.maklare.vitec.net");

        public static async Task PublishAsync(string customerId, string url)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put)
                .AddUrlSegment("customerId", customerId)
                .AddJsonBody(new { id = "1", url });
            var response = await Client.ExecuteAsync(request);
            if (!response.IsSuccessful) throw new InvalidOperationException(response.ErrorMessage);
        }

        public static async Task PublishRelativeAsync(string customerId, int order)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put)
                .AddUrlSegment("customerId", customerId)
                .AddJsonBody(new { id = "1", url = $"/orders/{order}" }); // VITEC002 {$"/orders/{order}"}
            var response = await Client.ExecuteAsync(request);
            if (!response.IsSuccessful) throw new InvalidOperationException(response.ErrorMessage);
        }

        public static async Task PublishTextAsync(string customerId)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customerId);
            request.AddStringBody("{\"id\":\"1\",\"uri\":\"https://supplier.se\"}", DataFormat.Json); // VITEC009
            var response = await Client.ExecuteAsync(request);
            if (!response.IsSuccessful) throw new InvalidOperationException(response.ErrorMessage);
        }

        public static async Task PublishTextRightAsync(string customerId)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customerId);
            request.AddStringBody("{\"id\":\"1\",\"url\":\"https://supplier.se\"}", "application/json");
            var response = await Client.ExecuteAsync(request);
            if (!response.IsSuccessful) throw new InvalidOperationException(response.ErrorMessage);
        }

        public static async Task PublishXmlAsync(string customerId)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customerId);
            request.AddStringBody("<OrderUserInteractionRequest xmlns=\"" + OrderUserInteractionRequest.XmlNamespace + "\"><Url>https://supplier.se</Url><Id>1</Id></OrderUserInteractionRequest>", DataFormat.Xml); // VITEC010
            var response = await Client.ExecuteAsync(request);
            if (!response.IsSuccessful) throw new InvalidOperationException(response.ErrorMessage);
        }

        public static async Task<HttpStatusCode> PatchAsync(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
            var response = await Client.PatchAsync(request); // VITEC005
            return response.StatusCode;
        }

        public static async Task<string> UnlookedAsync(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(body);
            var response = await Client.ExecuteAsync(request); // VITEC013
            return response.Content;
        }

        public static async Task<RestResponse> HandedOnAsync(OrderUserInteractionRequest body)
        {
            var request = new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(body);
            return await Client.ExecuteAsync(request);
        }

        public static async Task UnescapedAsync(OrderUserInteractionRequest body, string customer)
        {
            var request = new RestRequest("Service/Order/UserInteraction/" + customer).AddJsonBody(body); // VITEC006 {customer}
            await Client.PutAsync(request);
        }
    }
}
