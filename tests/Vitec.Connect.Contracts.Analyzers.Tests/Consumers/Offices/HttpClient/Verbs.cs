using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Besiktning.Nord
{
    public class Verbs
    {
        static readonly HttpClient Client = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

        static string PathOf(string customerId)
        {
            return string.Format("Service/Order/UserInteraction/{0}", Uri.EscapeDataString(customerId));
        }

        public async Task<bool> PostIt(string customerId, OrderUserInteractionRequest request)
        {
            var response = await Client.PostAsJsonAsync(PathOf(customerId), request); // VITEC005
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> PatchIt(string customerId, HttpContent content)
        {
            using (var response = await Client.PatchAsync(PathOf(customerId), content)) // VITEC005
            {
                return response.StatusCode == System.Net.HttpStatusCode.OK;
            }
        }

        public Task<string> ReadIt(string customerId)
        {
            var path = PathOf(customerId);
            return Client.GetStringAsync(path); // VITEC005
        }

        public async Task<bool> ReadJson(Guid customer)
        {
            return await Client.GetFromJsonAsync<bool>($"Service/Order/UserInteraction/{customer}"); // VITEC005
        }

        public async Task Remove(int customerNumber)
        {
            var response = await Client.DeleteAsync($"/Service/Order/UserInteraction/{customerNumber:D6}"); // VITEC005
            response.EnsureSuccessStatusCode();
        }

        public async Task<bool> PutIt(string customerId, OrderUserInteractionRequest request)
        {
            var response = await Client.PutAsJsonAsync(PathOf(customerId), request);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadFromJsonAsync<bool>();
        }

        // the list of orders is another endpoint: GET is right there
        public async Task<string> ListOrders(string customerId)
        {
            return await Client.GetStringAsync("Service/Order/" + customerId);
        }

        public async Task PostToProxy(string customerId, HttpContent content)
        {
            await Client.PostAsync("https://proxy.besiktning.se/forward?to=Service/Order/UserInteraction/" + customerId, content);
        }

        public async Task PostToOwn(HttpContent content)
        {
            await Client.PostAsync("https://besiktning.se/MyService/Order/UserInteraction/", content);
        }
    }
}
