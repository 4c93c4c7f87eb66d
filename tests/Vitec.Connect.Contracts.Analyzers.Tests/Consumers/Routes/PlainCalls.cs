using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Routes.PlainCalls
{
    public class OrderNotifier
    {
        private readonly HttpClient _http;

        public OrderNotifier(HttpClient http) => _http = http;

        public async Task NotifyAsync(OrderUserInteractionRequest request)
        {
            var response = await _http.PutAsJsonAsync("Service/Order/UserInteraction/", request); // VITEC001 {"Service/Order/UserInteraction/"}
            response.EnsureSuccessStatusCode();
        }
    }

    public class OrderNotifierOk
    {
        private readonly HttpClient _http;

        public OrderNotifierOk(HttpClient http) => _http = http;

        public async Task NotifyAsync(OrderUserInteractionRequest request)
        {
            var response = await _http.PutAsJsonAsync("Service/Order/UserInteraction/M12345", request);
            response.EnsureSuccessStatusCode();
        }
    }

    public sealed class LeadingSlash(HttpClient http)
    {
        public async Task<bool> Ask(OrderUserInteractionRequest body, CancellationToken token)
        {
            using var response = await http.PutAsJsonAsync("/Service/Order/UserInteraction", body, token); // VITEC001 {"/Service/Order/UserInteraction"}
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> AskRight(OrderUserInteractionRequest body, CancellationToken token)
        {
            using var response = await http.PutAsJsonAsync("/Service/Order/UserInteraction/M1", body, token);
            return response.IsSuccessStatusCode;
        }
    }

    public static class WholeAddress
    {
        public static async Task<string> SendAsync(HttpClient client, string json)
        {
            var answer = await client.PutAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC001 {"https://connect.maklare.vitec.net/Service/Order/UserInteraction/"}
            answer.EnsureSuccessStatusCode();
            return await answer.Content.ReadAsStringAsync();
        }

        public static async Task<string> SendBelowBasePathAsync(HttpClient client, string json)
        {
            var answer = await client.PutAsync(@"https://proxy.supplier.se/vitec/Service/Order/UserInteraction", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC001
            answer.EnsureSuccessStatusCode();
            return await answer.Content.ReadAsStringAsync();
        }

        public static async Task<string> SendRightAsync(HttpClient client, string json)
        {
            var answer = await client.PutAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M77", new StringContent(json, Encoding.UTF8, "application/json"));
            answer.EnsureSuccessStatusCode();
            return await answer.Content.ReadAsStringAsync();
        }
    }

    public class OtherCase
    {
        public Task<HttpResponseMessage> Lower(HttpClient c, HttpContent body) => c.PutAsync("service/order/userinteraction/", body); // VITEC001

        public Task<HttpResponseMessage> Upper(HttpClient c, HttpContent body) => c.PutAsync("SERVICE/ORDER/USERINTERACTION", body); // VITEC001

        public Task<HttpResponseMessage> LowerRight(HttpClient c, HttpContent body) => c.PutAsync("service/order/userinteraction/m1", body);
    }

    public class QueryAtOnce
    {
        public Task<HttpResponseMessage> Query(HttpClient c, HttpContent body) => c.PutAsync("Service/Order/UserInteraction?customerId=M1", body); // VITEC001

        public Task<HttpResponseMessage> QueryAfterSlash(HttpClient c, HttpContent body) => c.PutAsync("Service/Order/UserInteraction/?customerId=M1", body); // VITEC001

        public Task<HttpResponseMessage> Fragment(HttpClient c, HttpContent body) => c.PutAsync("Service/Order/UserInteraction#M1", body); // VITEC001

        public Task<HttpResponseMessage> AfterTheId(HttpClient c, HttpContent body) => c.PutAsync("Service/Order/UserInteraction/M1?notify=true", body);
    }

    public class TemplateLeft
    {
        public Task<HttpResponseMessage> Template(HttpClient c, HttpContent body) => c.PutAsync("Service/Order/UserInteraction/{customerId}", body); // VITEC001

        // Was meant as an interpolated string.
        public Task<HttpResponseMessage> ForgottenDollar(HttpClient c, HttpContent body, string customerId) =>
            c.PutAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customerId}", body); // VITEC001

        public Task<HttpResponseMessage> Replaced(HttpClient c, HttpContent body, string customerId) =>
            c.PutAsync("Service/Order/UserInteraction/{customerId}".Replace("{customerId}", Uri.EscapeDataString(customerId)), body);
    }

    public class LookAlikes
    {
        public Task<HttpResponseMessage> OtherRoute(HttpClient c, HttpContent body) => c.PutAsync("Service/Order/Status/", body);

        public Task<HttpResponseMessage> LongerName(HttpClient c, HttpContent body) => c.PutAsync("Service/Order/UserInteractions/", body);

        public Task<HttpResponseMessage> LongerStart(HttpClient c, HttpContent body) => c.PutAsync("MyService/Order/UserInteraction/", body);

        public Task<HttpResponseMessage> MoreSegments(HttpClient c, HttpContent body) => c.PutAsync("Service/Order/UserInteraction/M1/history", body);

        public Task<HttpResponseMessage> InAQuery(HttpClient c, HttpContent body) => c.PutAsync("log?path=/Service/Order/UserInteraction/", body);

        public Task<HttpResponseMessage> InAQueryOfAnAddress(HttpClient c, HttpContent body) =>
            c.PutAsync("https://supplier.se/redirect?to=https://connect.maklare.vitec.net/Service/Order/UserInteraction", body);

        public string OnlyAText() => "Service/Order/UserInteraction/";
    }
}
