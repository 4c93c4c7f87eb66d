using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Bokning.Models;

[assembly: ConnectEndpoint("POST", "Service/Booking/{customerId}", typeof(Booking))]

namespace Bokning.Models
{
    public class Booking
    {
        public string? Id { get; set; }
    }
}

namespace Bokning.Http
{
    public class Posted
    {
        private readonly HttpClient _http;

        public Posted(HttpClient http) => _http = http;

        public Task<HttpResponseMessage> Right(string customerId, string json)
        {
            return _http.PostAsync("Service/Booking/" + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> RightMessage(string customerId, HttpContent content)
        {
            return _http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "Service/Booking/" + Uri.EscapeDataString(customerId)) { Content = content });
        }

        public Task<HttpResponseMessage> NoId(HttpContent content)
        {
            return _http.PostAsync("Service/Booking/", content); // VITEC001
        }

        public Task<HttpResponseMessage> InteractionPosted(HttpContent content)
        {
            return _http.PostAsync("Service/Order/UserInteraction/M1", content); // VITEC005
        }

        public Task<HttpResponseMessage> InteractionPut(HttpContent content)
        {
            return _http.PutAsync("Service/Order/UserInteraction/M1", content);
        }

        public Task<HttpResponseMessage> Unescaped(string customerId, HttpContent content)
        {
            return _http.PostAsync($"Service/Booking/{customerId}", content); // VITEC006 {customerId}
        }

        public Task<HttpResponseMessage> Archive(string customerId, HttpContent content)
        {
            return _http.PutAsync($"Service/Booking/{customerId}/archive", content);
        }
    }
}
