using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Stad.Bolaget
{
    public class MessageAssignments
    {
        private readonly HttpClient _client;
        private readonly string _host;

        public MessageAssignments(HttpClient client, string host)
        {
            _client = client;
            _host = host;
        }

        public async Task<HttpStatusCode> Assigned(string customerId, string json)
        {
            var message = new HttpRequestMessage();
            message.Method = HttpMethod.Put;
            message.RequestUri = new Uri(_host + "/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId));
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            var response = await _client.SendAsync(message);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> AssignedWrongMethod(string customerId, string json)
        {
            var message = new HttpRequestMessage();
            message.Method = HttpMethod.Delete; // VITEC005 {HttpMethod.Delete}
            message.RequestUri = new Uri(_host + "/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId));
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            var response = await _client.SendAsync(message);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> NeverAssigned(string customerId, string json)
        {
            var message = new HttpRequestMessage(); // VITEC005
            message.RequestUri = new Uri(_host + "/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId));
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            var response = await _client.SendAsync(message);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> RouteWithoutId(string json)
        {
            var message = new HttpRequestMessage();
            message.Method = HttpMethod.Put;
            message.RequestUri = new Uri(_host + "/Service/Order/UserInteraction"); // VITEC001
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            var response = await _client.SendAsync(message);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> RouteUnescaped(string customerId, string json)
        {
            var message = new HttpRequestMessage();
            message.Method = HttpMethod.Put;
            message.RequestUri = new Uri(_host + "/Service/Order/UserInteraction/" + customerId); // VITEC006 {customerId}
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            var response = await _client.SendAsync(message);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> OverwrittenMethod(string json)
        {
            var message = new HttpRequestMessage(HttpMethod.Get, new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M31"));
            message.Method = HttpMethod.Put;
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            var response = await _client.SendAsync(message);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> OverwrittenRoute(string json)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/Status/M31");
            message.RequestUri = new Uri("Service/Order/UserInteraction/", UriKind.Relative); // VITEC001
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            var response = await _client.SendAsync(message);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> AnotherEndpoint(string customerId, string json)
        {
            var message = new HttpRequestMessage();
            message.Method = HttpMethod.Delete;
            message.RequestUri = new Uri(_host + "/Service/Order/Booking/" + customerId);
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            var response = await _client.SendAsync(message);
            return response.StatusCode;
        }
    }
}
