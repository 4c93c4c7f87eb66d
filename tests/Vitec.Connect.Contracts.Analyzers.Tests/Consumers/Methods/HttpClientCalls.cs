using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Methods.HttpClientCalls
{
    public class Posts(HttpClient http)
    {
        public async Task Json(OrderUserInteractionRequest request)
        {
            var response = await http.PostAsJsonAsync("Service/Order/UserInteraction/M1", request); // VITEC005
            response.EnsureSuccessStatusCode();
        }

        public async Task Content(string json)
        {
            var response = await http.PostAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC005
            response.EnsureSuccessStatusCode();
        }

        public async Task ToAnUri(HttpContent content, Guid customer)
        {
            var response = await http.PostAsync(new Uri($"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}"), content); // VITEC005
            response.EnsureSuccessStatusCode();
        }

        public async Task WithoutCustomer(HttpContent content)
        {
            var response = await http.PostAsync("Service/Order/UserInteraction/", content); // VITEC001 VITEC005
            response.EnsureSuccessStatusCode();
        }

        public async Task Elsewhere(HttpContent content)
        {
            var response = await http.PostAsync("Service/Order/Status/M1", content);
            response.EnsureSuccessStatusCode();
        }

        public async Task ElsewhereBelow(HttpContent content)
        {
            var response = await http.PostAsync("Service/Order/UserInteraction/M1/answers", content);
            response.EnsureSuccessStatusCode();
        }

        public async Task Right(HttpContent content)
        {
            var response = await http.PutAsync("Service/Order/UserInteraction/M1", content);
            response.EnsureSuccessStatusCode();
        }

        public async Task Unknown(HttpContent content, string path)
        {
            var response = await http.PostAsync(path, content);
            response.EnsureSuccessStatusCode();
        }
    }

    public class Others(HttpClient http)
    {
        public Task<HttpResponseMessage> Patch(HttpContent content) => http.PatchAsync("Service/Order/UserInteraction/M1", content); // VITEC005

        public Task<HttpResponseMessage> PatchJson(OrderUserInteractionRequest r) => http.PatchAsJsonAsync("Service/Order/UserInteraction/M1", r); // VITEC005

        public Task<HttpResponseMessage> Get() => http.GetAsync("Service/Order/UserInteraction/M1"); // VITEC005

        public Task<HttpResponseMessage> GetHeaders(CancellationToken token) => http.GetAsync("Service/Order/UserInteraction/M1", HttpCompletionOption.ResponseHeadersRead, token); // VITEC005

        public Task<string> GetString() => http.GetStringAsync("Service/Order/UserInteraction/M1"); // VITEC005

        public Task<bool> GetFromJson() => http.GetFromJsonAsync<bool>("Service/Order/UserInteraction/M1"); // VITEC005

        public Task<HttpResponseMessage> Delete() => http.DeleteAsync("Service/Order/UserInteraction/M1"); // VITEC005

        public Task<HttpResponseMessage> DeleteElsewhere() => http.DeleteAsync("Service/Order/Status/M1");

        public Task<string> GetElsewhere() => http.GetStringAsync("Service/Order/UserInteractions/M1");
    }

    public class Messages
    {
        public HttpRequestMessage Post() => new(HttpMethod.Post, "Service/Order/UserInteraction/M1"); // VITEC005 {HttpMethod.Post}

        public HttpRequestMessage Get() => new HttpRequestMessage(HttpMethod.Get, "Service/Order/UserInteraction/M1"); // VITEC005 {HttpMethod.Get}

        public HttpRequestMessage ByName() => new HttpRequestMessage(new HttpMethod("POST"), "Service/Order/UserInteraction/M1"); // VITEC005 {new HttpMethod("POST")}

        public HttpRequestMessage Patch(Uri root) => new(HttpMethod.Patch, new Uri(root, "Service/Order/UserInteraction/M1")); // VITEC005 {HttpMethod.Patch}

        public HttpRequestMessage Right() => new(HttpMethod.Put, "Service/Order/UserInteraction/M1");

        public HttpRequestMessage RightByName() => new(new HttpMethod("put"), "Service/Order/UserInteraction/M1");

        public HttpRequestMessage Unknown(HttpMethod method) => new(method, "Service/Order/UserInteraction/M1");

        public HttpRequestMessage Initializer() => new()
        {
            Method = HttpMethod.Post, // VITEC005 {HttpMethod.Post}
            RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"),
        };

        public HttpRequestMessage InitializerTurned() => new()
        {
            RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"),
            Method = HttpMethod.Delete, // VITEC005 {HttpMethod.Delete}
        };

        public HttpRequestMessage InitializerRight() => new()
        {
            RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"),
            Method = HttpMethod.Put,
        };
    }

    public class LaterSet(HttpClient http)
    {
        public async Task Wrong(HttpContent content)
        {
            var message = new HttpRequestMessage();
            message.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
            message.Method = HttpMethod.Post; // VITEC005 {HttpMethod.Post}
            message.Content = content;
            using var response = await http.SendAsync(message);
            response.EnsureSuccessStatusCode();
        }

        public async Task Right(HttpContent content)
        {
            var message = new HttpRequestMessage();
            message.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
            message.Method = HttpMethod.Put;
            message.Content = content;
            using var response = await http.SendAsync(message);
            response.EnsureSuccessStatusCode();
        }

        public async Task DefaultGet(HttpContent content)
        {
            var message = new HttpRequestMessage(); // VITEC005 {new HttpRequestMessage()}
            message.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
            message.Content = content;
            using var response = await http.SendAsync(message);
            response.EnsureSuccessStatusCode();
        }

        public async Task Corrected(HttpContent content)
        {
            var message = new HttpRequestMessage(HttpMethod.Get, "Service/Order/UserInteraction/M1") { Content = content };
            message.Method = HttpMethod.Put;
            using var response = await http.SendAsync(message);
            response.EnsureSuccessStatusCode();
        }
    }

    public class MethodsThatFlow
    {
        private static readonly HttpMethod Verb = HttpMethod.Post;
        private static readonly HttpMethod GoodVerb = HttpMethod.Put;

        public HttpRequestMessage Field() => new(Verb, "Service/Order/UserInteraction/M1"); // VITEC005 {Verb}

        public HttpRequestMessage GoodField() => new(GoodVerb, "Service/Order/UserInteraction/M1");

        public HttpRequestMessage Local(OrderUserInteractionRequest body)
        {
            var method = HttpMethod.Post;
            return new HttpRequestMessage(method, "Service/Order/UserInteraction/M1") { Content = JsonContent.Create(body) }; // VITEC005 {method}
        }

        public HttpRequestMessage Conditional(bool create) =>
            new(create ? HttpMethod.Post : HttpMethod.Put, "Service/Order/UserInteraction/M1"); // VITEC005 {create ? HttpMethod.Post : HttpMethod.Put}
    }
}

namespace Methods.HttpClientCalls.Mine
{
    public class HttpClient
    {
        public Task<string> PostAsync(string requestUri, object content) => Task.FromResult(requestUri + content);
    }

    public class Use
    {
        public Task<string> Post(HttpClient http) => http.PostAsync("Service/Order/UserInteraction/M1", new object());
    }
}
