using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Bygg.Varuhuset
{
    public static class Program
    {
        public static void Configure()
        {
            JsonConvert.DefaultSettings = () => new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() };
        }
    }

    public class Orders
    {
        private readonly HttpClient _http;

        public Orders(HttpClient http) => _http = http;

        public async Task<bool> Ask(OrderUserInteractionRequest request)
        {
            var json = JsonConvert.SerializeObject(request);
            using var response = await _http.PutAsync("Service/Order/UserInteraction/M11", new StringContent(json, Encoding.UTF8, "application/json"));
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> AskNobody(OrderUserInteractionRequest request)
        {
            var json = JsonConvert.SerializeObject(request);
            using var response = await _http.PutAsync("Service/Order/UserInteraction/", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC001
            return response.IsSuccessStatusCode;
        }

        public async Task AskAndForget(OrderUserInteractionRequest request)
        {
            request.Url = "varuhuset/order"; // VITEC002
            var content = new StringContent(JsonConvert.SerializeObject(request), Encoding.UTF8, "application/json");
            await _http.PutAsync("Service/Order/UserInteraction/M11", content); // VITEC013
        }
    }
}
