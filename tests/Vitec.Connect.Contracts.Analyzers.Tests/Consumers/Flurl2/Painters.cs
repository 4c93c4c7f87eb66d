using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace FlurlPainters
{
    public class Painters
    {
        private readonly IFlurlClient _client = new FlurlClient("https://connect.maklare.vitec.net");
        private static readonly IFlurlClient Insecure = new FlurlClient("http://connect.maklare.vitec.net"); // VITEC011

        public async Task<bool> Right(string customerId, OrderUserInteractionRequest body)
        {
            return await _client.Request("Service/Order/UserInteraction").AppendPathSegment(customerId).PutJsonAsync(body).ReceiveJson<bool>();
        }

        public async Task<bool> OnPlainHttp(string customerId, OrderUserInteractionRequest body)
        {
            return await Insecure.Request("Service/Order/UserInteraction", customerId).PutJsonAsync(body).ReceiveJson<bool>();
        }

        public async Task<bool> Nobody(OrderUserInteractionRequest body)
        {
            var request = _client.Request("Service", "Order", "UserInteraction"); // VITEC001
            return await request.PutJsonAsync(body).ReceiveJson<bool>();
        }

        public async Task<bool> Later(string customerId, OrderUserInteractionRequest body)
        {
            var request = _client.Request("Service", "Order", "UserInteraction");
            request.AppendPathSegment(customerId);
            return await request.PutJsonAsync(body).ReceiveJson<bool>();
        }

        public async Task Patched(string customerId, OrderUserInteractionRequest body)
        {
            await _client.Request("Service", "Order", "UserInteraction", customerId).PatchJsonAsync(body); // VITEC005
        }

        public async Task Got(string customerId)
        {
            await _client.Request("Service", "Order", "UserInteraction", customerId).GetJsonAsync<bool>(); // VITEC005
        }

        public async Task Text(string customerId)
        {
            await _client.Request("Service", "Order", "UserInteraction", customerId)
                .PutStringAsync("{\"id\":\"1\",\"url\":\"painters.example/1\"}"); // VITEC003
        }

        public async Task Dictionary(string customerId)
        {
            await _client.Request("Service", "Order", "UserInteraction", customerId)
                .PutJsonAsync(new System.Collections.Generic.Dictionary<string, string> { { "id", "1" }, { "uri", "https://painters.example" } }); // VITEC009
        }

        public async Task<bool> AnyStatus(string customerId, OrderUserInteractionRequest body)
        {
            using var response = await _client.Request("Service", "Order", "UserInteraction", customerId).AllowAnyHttpStatus().PutJsonAsync(body);
            return response.IsSuccessStatusCode;
        }

        public async Task<string> AnyStatusContent(string customerId, OrderUserInteractionRequest body)
        {
            using var response = await _client.Request("Service", "Order", "UserInteraction", customerId).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
            return await response.Content.ReadAsStringAsync();
        }

        public IFlurlRequest Credentials() => _client.Request("Service").WithBasicAuth("painters", "pensel"); // VITEC012
    }
}
