using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Ritning.Studio
{
    public class MessageConstructors
    {
        private const string Interaction = "Service/Order/UserInteraction/";
        private static readonly HttpMethod Patch = new HttpMethod("PATCH");
        private readonly HttpClient _http;

        public MessageConstructors(HttpClient http)
        {
            _http = http;
        }

        public async Task<HttpStatusCode> Put(string customerId, HttpContent content)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, Interaction + Uri.EscapeDataString(customerId)) { Content = content };
            using (var response = await _http.SendAsync(message))
            {
                return response.StatusCode;
            }
        }

        public async Task<HttpStatusCode> Post(string customerId, HttpContent content)
        {
            var message = new HttpRequestMessage(HttpMethod.Post, Interaction + Uri.EscapeDataString(customerId)) { Content = content }; // VITEC005 {HttpMethod.Post}
            using (var response = await _http.SendAsync(message))
            {
                return response.StatusCode;
            }
        }

        public async Task<HttpStatusCode> PatchField(string customerId, HttpContent content)
        {
            var message = new HttpRequestMessage(Patch, Interaction + Uri.EscapeDataString(customerId)) { Content = content }; // VITEC005 {Patch}
            using (var response = await _http.SendAsync(message))
            {
                return response.StatusCode;
            }
        }

        public async Task<HttpStatusCode> NewMethod(HttpContent content, CancellationToken token)
        {
            var message = new HttpRequestMessage(new HttpMethod("PUT"), Interaction + "M8") { Content = content };
            using (var response = await _http.SendAsync(message, token))
            {
                return response.StatusCode;
            }
        }

        public async Task<HttpStatusCode> NewWrongMethod(HttpContent content, CancellationToken token)
        {
            var message = new HttpRequestMessage(new HttpMethod("POST"), Interaction + "M8") { Content = content }; // VITEC005
            using (var response = await _http.SendAsync(message, token))
            {
                return response.StatusCode;
            }
        }

        public async Task WithoutId(HttpContent content)
        {
            using (var message = new HttpRequestMessage(HttpMethod.Put, Interaction)) // VITEC001 {Interaction}
            {
                message.Content = content;
                var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
                response.EnsureSuccessStatusCode();
            }
        }

        public async Task UriWithoutId(HttpContent content)
        {
            using (var message = new HttpRequestMessage(HttpMethod.Put, new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction"))) // VITEC001
            {
                message.Content = content;
                var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
                response.EnsureSuccessStatusCode();
            }
        }

        public async Task Ignored(HttpContent content)
        {
            using (var message = new HttpRequestMessage(HttpMethod.Put, Interaction + "M9") { Content = content })
            {
                await _http.SendAsync(message); // VITEC013
            }
        }

        public async Task IgnoredElsewhere(HttpContent content)
        {
            using (var message = new HttpRequestMessage(HttpMethod.Post, "https://ritning.se/api/log") { Content = content })
            {
                await _http.SendAsync(message);
            }
        }

        public void Plain(HttpContent content)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, "http://connect.maklare.vitec.net/Service/Order/UserInteraction/M9"); // VITEC011
            message.Content = content;
            _http.Send(message).EnsureSuccessStatusCode();
        }

        public void PlainLocal(HttpContent content)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, "http://localhost/Service/Order/UserInteraction/M9");
            message.Content = content;
            _http.Send(message).EnsureSuccessStatusCode();
        }

        public Task<HttpResponseMessage> MethodByChoice(HttpMethod method, HttpContent content)
        {
            return _http.SendAsync(new HttpRequestMessage(method, Interaction + "M9") { Content = content });
        }
    }
}
