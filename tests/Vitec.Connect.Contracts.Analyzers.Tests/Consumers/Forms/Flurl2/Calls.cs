using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Las.Smed
{
    public class Calls
    {
        private const string Interaction = "https://connect.maklare.vitec.net/Service/Order/UserInteraction";

        public async Task<HttpStatusCode> Right(string customerId, string json)
        {
            var response = await Interaction.AppendPathSegment(customerId).PutStringAsync(json);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> Nobody(string json)
        {
            var response = await Interaction.PutStringAsync(json); // VITEC001
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> Slash(string json)
        {
            var response = await (Interaction + "/").PutStringAsync(json); // VITEC001
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> Posted(string customerId, string json)
        {
            var response = await Interaction.AppendPathSegment(customerId).PostStringAsync(json); // VITEC005
            return response.StatusCode;
        }

        public async Task<string> Got(string customerId)
        {
            return await Interaction.AppendPathSegment(customerId).GetStringAsync(); // VITEC005
        }

        public async Task<HttpStatusCode> Deleted(string customerId, CancellationToken token)
        {
            var response = await Interaction.AppendPathSegment(customerId).DeleteAsync(token); // VITEC005
            return response.StatusCode;
        }

        public async Task<string> GotElsewhere(string customerId)
        {
            return await "https://connect.maklare.vitec.net/Service/Customer".AppendPathSegment(customerId).GetStringAsync();
        }

        public async Task<HttpStatusCode> Concatenated(string customerId, HttpContent content)
        {
            var response = await (Interaction + "/" + customerId).PutAsync(content); // VITEC006 {customerId}
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> ConcatenatedEscaped(string customerId, HttpContent content)
        {
            var response = await (Interaction + "/" + Uri.EscapeDataString(customerId)).PutAsync(content);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> Client(string customerId, HttpContent content)
        {
            using (var client = new FlurlClient("https://connect.maklare.vitec.net"))
            {
                var response = await client.Request("Service", "Order", "UserInteraction", customerId).PutAsync(content);
                return response.StatusCode;
            }
        }

        public async Task<HttpStatusCode> ClientNobody(HttpContent content)
        {
            using (var client = new FlurlClient("https://connect.maklare.vitec.net"))
            {
                var response = await client.Request("Service", "Order", "UserInteraction").PutAsync(content); // VITEC001
                return response.StatusCode;
            }
        }

        public async Task<HttpStatusCode> ClientPlain(string customerId, HttpContent content)
        {
            using (var client = new FlurlClient("http://connect.maklare.vitec.net")) // VITEC011
            {
                var response = await client.Request("Service", "Order", "UserInteraction", customerId).PutAsync(content);
                return response.StatusCode;
            }
        }

        public async Task<HttpStatusCode> Sent(string customerId, HttpContent content)
        {
            var response = await Interaction.AppendPathSegment(customerId).SendAsync(HttpMethod.Post, content); // VITEC005 {HttpMethod.Post}
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> SentRight(string customerId, HttpContent content)
        {
            var response = await Interaction.AppendPathSegment(customerId).SendAsync(HttpMethod.Put, content);
            return response.StatusCode;
        }
    }
}
