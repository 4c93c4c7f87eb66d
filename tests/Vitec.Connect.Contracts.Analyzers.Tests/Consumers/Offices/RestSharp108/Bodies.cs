using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using RestSharp;

namespace Vila.Tva
{
    public class Bodies
    {
        private static readonly RestClient Client = new RestClient(new RestClientOptions("https://connect.maklare.vitec.net") { ThrowOnAnyError = false });

        private static RestRequest To(string customerId)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customerId);
            return request;
        }

        public async Task<bool> Anonymous(string customer, string order)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customer);
            request.AddJsonBody(new { id = order, url = "https://vila.se/" + order, comment = "klar" });
            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AnonymousUnknown(string customer, string order)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customer);
            request.AddJsonBody(new { id = order, uri = "https://vila.se/" + order }); // VITEC009
            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> AnonymousRelative(string customer, string order)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customer);
            request.AddJsonBody(new { id = order, url = "/vila/" + order }); // VITEC002
            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Text(string customer, string order)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customer);
            request.AddStringBody("{\"id\":\"" + order + "\",\"url\":\"vila.se/" + order + "\"}", DataFormat.Json); // VITEC003
            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> TextMalformed(string customer, string order)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customer);
            var json = "{id:\"" + order + "\"}";
            request.AddStringBody(json, DataFormat.Json); // VITEC009 {json}
            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Xml(string customer, string order)
        {
            var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
            request.AddUrlSegment("customerId", customer);
            var xml = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Url>https://vila.se</Url><Id>" + order + "</Id></OrderUserInteractionRequest>";
            request.AddStringBody(xml, DataFormat.Xml); // VITEC010 {xml}
            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Elsewhere(string order)
        {
            var request = new RestRequest("Service/Order/Log", Method.Post);
            request.AddStringBody("{id:\"" + order + "\"}", DataFormat.Json);
            request.AddHeader("X-Order", order);
            var response = await Client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<List<bool>> Many(IEnumerable<string> customers)
        {
            var answers = new List<bool>();
            foreach (var customer in customers)
            {
                var response = await Client.ExecuteAsync(To(customer));
                answers.Add(response.IsSuccessful);
            }

            return answers;
        }
    }
}
