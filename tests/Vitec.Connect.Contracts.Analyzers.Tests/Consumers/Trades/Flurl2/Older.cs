using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Malaren
{
    public class Older
    {
        private const string Host = "https://connect.maklare.vitec.net/";

        public async Task<bool> Missing(OrderUserInteractionRequest body)
        {
            var response = await Host.AppendPathSegment("Service/Order/UserInteraction/").PutJsonAsync(body); // VITEC001
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Posted(OrderUserInteractionRequest body, string customer)
        {
            var response = await Host.AppendPathSegments("Service", "Order", "UserInteraction", customer).PostJsonAsync(body); // VITEC005
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Raw(string customer)
        {
            var response = await Host.AppendPathSegments("Service", "Order", "UserInteraction", customer).PutStringAsync("{\"id\":\"1\",\"url\":\"http//malare.example\"}"); // VITEC003
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Good(OrderUserInteractionRequest body, string customer)
        {
            var response = await Host.AppendPathSegments("Service", "Order", "UserInteraction", customer).WithHeader("X-Partner", "malaren").PutJsonAsync(body);
            return response.IsSuccessStatusCode;
        }

        public Task Signed(OrderUserInteractionRequest body, string customer)
        {
            return Host.WithBasicAuth("malaren", "penslar").AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body); // VITEC012
        }
    }
}
