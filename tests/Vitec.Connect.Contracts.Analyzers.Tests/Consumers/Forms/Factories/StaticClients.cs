using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Sotning.Syd
{
    internal static class Clients
    {
        internal static readonly HttpClient Shared = new HttpClient();
    }

    public class PlainStatic
    {
        private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("http://connect.maklare.vitec.net/") }; // VITEC011

        public async Task<bool> Ask(string customerId, string json)
        {
            var response = await Http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json"));
            return response.IsSuccessStatusCode;
        }
    }

    public class SecureStatic
    {
        private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net/") };

        public async Task<bool> Ask(string customerId, string json)
        {
            var response = await Http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json"));
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> AskNobody(string json)
        {
            var response = await Http.PutAsync("Service/Order/UserInteraction/", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC001
            return response.IsSuccessStatusCode;
        }
    }

    public class LocalStatic
    {
        private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:9000/") };

        public async Task<bool> Ask(string customerId, string json)
        {
            var response = await Http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json"));
            return response.IsSuccessStatusCode;
        }
    }

    public class OtherStatic
    {
        private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("http://sms.sotning.se/") };

        public async Task Send(string number, string json)
        {
            await Http.PostAsync("sms/" + number, new StringContent(json, Encoding.UTF8, "application/json"));
        }
    }

    public class SharedUser
    {
        public async Task<bool> Absolute(string customerId, string json)
        {
            const string Url = "http://connect.maklare.vitec.net/Service/Order/UserInteraction/";
            var response = await Clients.Shared.PutAsync(Url + Uri.EscapeDataString(customerId), new StringContent(json)); // VITEC011
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> AbsoluteSecure(string customerId, string json)
        {
            const string Url = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";
            var response = await Clients.Shared.PutAsync(Url + Uri.EscapeDataString(customerId), new StringContent(json));
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> LocalClient(string json)
        {
            using (var http = new HttpClient())
            {
                http.BaseAddress = new Uri("http://192.168.1.20:8080/"); // VITEC011
                var response = await http.PutAsync("Service/Order/UserInteraction/M3", new StringContent(json));
                return response.IsSuccessStatusCode;
            }
        }
    }
}
