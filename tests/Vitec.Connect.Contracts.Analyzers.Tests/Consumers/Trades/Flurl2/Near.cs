using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Nara
{
    public class Near
    {
        private readonly IFlurlClient _client = new FlurlClient("https://connect.maklare.vitec.net");

        public async Task<string> Text(string customer, OrderUserInteractionRequest body)
        {
            return await _client.Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(body).ReceiveString();
        }

        public async Task<bool> Any(string customer, OrderUserInteractionRequest body)
        {
            using (var response = await _client.Request("Service/Order/UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public Task<HttpResponseMessage> Other(string order)
        {
            return "http://nara.example".AppendPathSegments("Service", "Order", order).PostJsonAsync(new { link = "/x" });
        }
    }
}
