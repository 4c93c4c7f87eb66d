using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Vitec.Connect.Contracts;

namespace Transport.PlainHttp
{
    public class InTheCall(HttpClient http)
    {
        public Task<HttpResponseMessage> Plain(OrderUserInteractionRequest r) => http.PutAsJsonAsync("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M1", r); // VITEC011 {"http://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"}

        public Task<HttpResponseMessage> PlainUri(HttpContent c) => http.PutAsync(new Uri("HTTP://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"), c); // VITEC011

        public Task<HttpResponseMessage> PlainTest(OrderUserInteractionRequest r, int id) => http.PutAsJsonAsync($"http://vitec-test.supplier.se:8080/Service/Order/UserInteraction/{id}", r); // VITEC011

        public HttpRequestMessage PlainMessage() => new(HttpMethod.Put, "http://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"); // VITEC011

        public Task<HttpResponseMessage> OnABase(HttpContent c)
        {
            var root = new Uri("http://connect.maklare.vitec.net");
            return http.PutAsync(new Uri(root, "Service/Order/UserInteraction/M1"), c); // VITEC011 {new Uri(root, "Service/Order/UserInteraction/M1")}
        }

        public Task<HttpResponseMessage> OfABuilder(HttpContent c)
        {
            var builder = new UriBuilder("http", "connect.maklare.vitec.net") { Path = "Service/Order/UserInteraction/M1" };
            return http.PutAsync(builder.Uri, c); // VITEC011
        }

        public Task<HttpResponseMessage> Secure(OrderUserInteractionRequest r) => http.PutAsJsonAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1", r);

        public Task<HttpResponseMessage> Localhost(OrderUserInteractionRequest r) => http.PutAsJsonAsync("http://localhost:5080/Service/Order/UserInteraction/M1", r);

        public Task<HttpResponseMessage> Loopback(OrderUserInteractionRequest r) => http.PutAsJsonAsync("http://127.0.0.1:5080/Service/Order/UserInteraction/M1", r);

        public Task<HttpResponseMessage> Loopback6(OrderUserInteractionRequest r) => http.PutAsJsonAsync("http://[::1]:5080/Service/Order/UserInteraction/M1", r);

        public Task<HttpResponseMessage> UnknownHost(OrderUserInteractionRequest r, string host) => http.PutAsJsonAsync($"http://{host}/Service/Order/UserInteraction/M1", r);

        public Task<HttpResponseMessage> Elsewhere(OrderUserInteractionRequest r) => http.PutAsJsonAsync("http://supplier.se/Service/Order/Status/M1", r);

        // Where the agent is sent is another matter than how the API is called.
        public OrderUserInteractionRequest UrlOfTheRequest() => new() { Url = "http://supplier.se/orders/1" };
    }

    public class InTheBaseAddress
    {
        public async Task Plain(OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri("http://connect.maklare.vitec.net") }; // VITEC011 {new Uri("http://connect.maklare.vitec.net")}
            using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", r);
            response.EnsureSuccessStatusCode();
        }

        public async Task PlainSetLater(OrderUserInteractionRequest r)
        {
            var http = new HttpClient();
            http.BaseAddress = new Uri("http://connect.maklare.vitec.net/"); // VITEC011 {new Uri("http://connect.maklare.vitec.net/")}
            using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", r);
            response.EnsureSuccessStatusCode();
        }

        public async Task Secure(OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };
            using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", r);
            response.EnsureSuccessStatusCode();
        }

        public async Task Loopback(OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri("http://localhost:9000") };
            using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", r);
            response.EnsureSuccessStatusCode();
        }

        public async Task OtherClient(OrderUserInteractionRequest r)
        {
            using var internalHttp = new HttpClient { BaseAddress = new Uri("http://orders.internal") };
            using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };
            using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", r);
            response.EnsureSuccessStatusCode();
            using var internalResponse = await internalHttp.PutAsJsonAsync("orders/1", r);
            internalResponse.EnsureSuccessStatusCode();
        }

        public async Task Overridden(OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri("http://orders.internal") };
            using var response = await http.PutAsJsonAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1", r);
            response.EnsureSuccessStatusCode();
        }
    }

    public class InAField
    {
        private static readonly HttpClient Plain = new() { BaseAddress = new Uri("http://connect.maklare.vitec.net") }; // VITEC011
        private static readonly HttpClient Secure = new() { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

        public Task<HttpResponseMessage> Bad(HttpContent c) => Plain.PutAsync("Service/Order/UserInteraction/M1", c);

        public Task<HttpResponseMessage> Good(HttpContent c) => Secure.PutAsync("Service/Order/UserInteraction/M1", c);
    }
}
