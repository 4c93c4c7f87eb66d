using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Flyt.Gammal
{
    public class Old
    {
        private static string Address(string customerId)
        {
            return Url.Combine("https://connect.maklare.vitec.net", "Service/Order/UserInteraction", Uri.EscapeDataString(customerId));
        }

        public async Task<bool> Put(string customer, OrderUserInteractionRequest body)
        {
            var response = await "https://connect.maklare.vitec.net"
                .AppendPathSegment("Service").AppendPathSegment("Order").AppendPathSegment("UserInteraction").AppendPathSegment(customer)
                .PutJsonAsync(body);
            return response.IsSuccessStatusCode;
        }

        public Task PutCombined(string customer, OrderUserInteractionRequest body)
        {
            return Address(customer).PutJsonAsync(body);
        }

        public async Task PutConcatenated(string customer, OrderUserInteractionRequest body)
        {
            var url = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer; // VITEC006 {customer}
            await url.PutJsonAsync(body);
        }

        public async Task Nobody(OrderUserInteractionRequest body)
        {
            await "https://connect.maklare.vitec.net/Service/Order/UserInteraction/".PutJsonAsync(body); // VITEC001
        }

        public async Task Patch(string customer, OrderUserInteractionRequest body)
        {
            await "https://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction", customer).PatchJsonAsync(body); // VITEC005
        }

        public async Task Plain(string customer, OrderUserInteractionRequest body)
        {
            await $"http://connect.maklare.vitec.net/Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}".PutJsonAsync(body); // VITEC011
        }

        public async Task Auth(string customer, OrderUserInteractionRequest body)
        {
            var user = "flyt";
            var password = user + "123";
            await "https://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction", customer).WithBasicAuth(user, password).PutJsonAsync(body); // VITEC012
        }

        public async Task Allowed(string customer, OrderUserInteractionRequest body)
        {
            await "https://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
        }

        public async Task AllowedAndChecked(string customer, OrderUserInteractionRequest body)
        {
            var response = await "https://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body);
            response.EnsureSuccessStatusCode();
        }

        public async Task Caught(string customer, string order)
        {
            try
            {
                await "https://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(new { id = order, url = "https://flyt.se", comment = (string)null });
            }
            catch (FlurlHttpException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}
