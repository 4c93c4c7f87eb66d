using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Routes.Messages
{
    public class ConstructorText
    {
        public async Task Send(HttpClient client, OrderUserInteractionRequest body)
        {
            using var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/") // VITEC001 {"Service/Order/UserInteraction/"}
            {
                Content = JsonContent.Create(body),
            };
            using var response = await client.SendAsync(message);
            response.EnsureSuccessStatusCode();
        }

        public async Task SendRight(HttpClient client, OrderUserInteractionRequest body, string customerId)
        {
            using var message = new HttpRequestMessage(HttpMethod.Put, $"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}")
            {
                Content = JsonContent.Create(body),
            };
            using var response = await client.SendAsync(message);
            response.EnsureSuccessStatusCode();
        }
    }

    public class ConstructorUri
    {
        public async Task Send(HttpClient client, HttpContent body)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction")); // VITEC001 {new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction")}
            message.Content = body;
            var response = await client.SendAsync(message, CancellationToken.None);
            if (!response.IsSuccessStatusCode) throw new InvalidOperationException();
        }

        public async Task SendRelative(HttpClient client, HttpContent body)
        {
            var uri = new Uri("Service/Order/UserInteraction/", UriKind.Relative);
            var message = new HttpRequestMessage(HttpMethod.Put, uri) { Content = body }; // VITEC001 {uri}
            var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
            if (!response.IsSuccessStatusCode) throw new InvalidOperationException();
        }

        public async Task SendOnBase(HttpClient client, HttpContent body, Uri baseAddress)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, new Uri(baseAddress, "Service/Order/UserInteraction/")) { Content = body }; // VITEC001
            var response = await client.SendAsync(message);
            if (!response.IsSuccessStatusCode) throw new InvalidOperationException();
        }

        public async Task SendOnBaseRight(HttpClient client, HttpContent body, Uri baseAddress)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, new Uri(baseAddress, "Service/Order/UserInteraction/M2")) { Content = body };
            var response = await client.SendAsync(message);
            if (!response.IsSuccessStatusCode) throw new InvalidOperationException();
        }
    }

    public class Initializer
    {
        private static readonly Uri Base = new("https://connect.maklare.vitec.net/");

        public HttpRequestMessage Create(string json) => new()
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri(Base, "/Service/Order/UserInteraction/"), // VITEC001 {new Uri(Base, "/Service/Order/UserInteraction/")}
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };

        public HttpRequestMessage CreateRight(string json, string customerId) => new()
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri(Base, "/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId)),
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
    }

    public class AssignedLater
    {
        public HttpRequestMessage Create(OrderUserInteractionRequest order)
        {
            var message = new HttpRequestMessage { Method = HttpMethod.Put };
            message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            message.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/"); // VITEC001 {new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/")}
            message.Content = new StringContent(JsonSerializer.Serialize(order), Encoding.UTF8, "application/json");
            return message;
        }

        public HttpRequestMessage CreateRight(OrderUserInteractionRequest order)
        {
            var message = new HttpRequestMessage { Method = HttpMethod.Put };
            message.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M8");
            message.Content = new StringContent(JsonSerializer.Serialize(order), Encoding.UTF8, "application/json");
            return message;
        }
    }

    public class MethodByName
    {
        public HttpRequestMessage Create() => new HttpRequestMessage(new HttpMethod("PUT"), "Service/Order/UserInteraction"); // VITEC001

        public HttpRequestMessage Parsed() => new(HttpMethod.Parse("put"), "Service/Order/UserInteraction"); // VITEC001

        public HttpRequestMessage NamedArguments() => new HttpRequestMessage(requestUri: "Service/Order/UserInteraction", method: HttpMethod.Put); // VITEC001 {"Service/Order/UserInteraction"}

        public HttpRequestMessage Right() => new(new HttpMethod("Put"), "Service/Order/UserInteraction/M1");
    }

    public class Synchronous
    {
        public bool Send(HttpClient client, HttpContent content)
        {
            using var response = client.Send(new HttpRequestMessage(HttpMethod.Put, "/Service/Order/UserInteraction/") { Content = content }); // VITEC001 {"/Service/Order/UserInteraction/"}
            return response.IsSuccessStatusCode;
        }

        public bool SendRight(HttpMessageInvoker client, HttpContent content)
        {
            using var response = client.Send(new HttpRequestMessage(HttpMethod.Put, "/Service/Order/UserInteraction/M3") { Content = content }, default);
            return response.IsSuccessStatusCode;
        }
    }
}
