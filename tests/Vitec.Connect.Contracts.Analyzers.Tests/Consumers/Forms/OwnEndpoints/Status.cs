using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

[assembly: ConnectEndpoint("PUT", "Service/Order/Status/{customerId}", typeof(Hantverk.OrderStatus))]

namespace Hantverk
{
    public class OrderStatus
    {
        public string? Id { get; set; }

        [AbsoluteUrl]
        public string? Link { get; set; }
    }

    public class StatusClient(HttpClient http)
    {
        private const string Route = "Service/Order/Status/";

        public Task<HttpResponseMessage> Right(string customerId, OrderStatus status) => http.PutAsJsonAsync(Route + Uri.EscapeDataString(customerId), status);

        public Task<HttpResponseMessage> NoId(OrderStatus status) => http.PutAsJsonAsync(Route, status); // VITEC001 {Route}

        public Task<HttpResponseMessage> NoSlash(HttpContent content) => http.PutAsync("https://connect.maklare.vitec.net/service/order/status", content); // VITEC001

        public Task<HttpResponseMessage> Posted(OrderStatus status) => http.PostAsJsonAsync(Route + "M1", status); // VITEC005

        public Task<HttpResponseMessage> Unescaped(string customerId, OrderStatus status) => http.PutAsJsonAsync($"{Route}{customerId}", status); // VITEC006 {customerId}

        public Task<HttpResponseMessage> Plain(HttpContent content) => http.PutAsync("http://connect.maklare.vitec.net/Service/Order/Status/M1", content); // VITEC011

        public async Task Ignored(OrderStatus status)
        {
            await http.PutAsJsonAsync(Route + "M1", status); // VITEC013
        }

        public async Task Looked(OrderStatus status)
        {
            using var response = await http.PutAsJsonAsync(Route + "M1", status);
            response.EnsureSuccessStatusCode();
        }

        public OrderStatus Relative() => new() { Id = "1", Link = "/status" }; // VITEC002 {"/status"}

        public OrderStatus Absolute() => new() { Id = "1", Link = "https://hantverk.se/status" };

        public Task<HttpResponseMessage> Undeclared(HttpContent content) => http.PostAsync("Service/Order/Invoice/", content);

        public Task<HttpResponseMessage> StillThere(HttpContent content) => http.PutAsync("Service/Order/UserInteraction/", content); // VITEC001
    }
}
