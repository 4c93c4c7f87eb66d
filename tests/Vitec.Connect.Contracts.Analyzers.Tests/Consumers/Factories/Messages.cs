using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Factories.Messages
{
    // A factory of messages: every member of the message in an initializer.
    public static class ConnectMessages
    {
        public static HttpRequestMessage Good(string customer, OrderUserInteractionRequest body) => new()
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", UriKind.Relative),
            Content = JsonContent.Create(body),
        };

        public static HttpRequestMessage Posted(string customer, OrderUserInteractionRequest body) => new()
        {
            Method = HttpMethod.Post, // VITEC005 {HttpMethod.Post}
            RequestUri = new Uri($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", UriKind.Relative),
            Content = JsonContent.Create(body),
        };

        public static HttpRequestMessage Nobody(OrderUserInteractionRequest body) => new()
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri("Service/Order/UserInteraction?culture=sv", UriKind.Relative), // VITEC001
            Content = JsonContent.Create(body),
        };

        public static HttpRequestMessage NewMethod(string customer) =>
            new(new HttpMethod("PATCH"), $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}"); // VITEC005 {new HttpMethod("PATCH")}

        public static HttpRequestMessage NewPut(string customer) =>
            new(new HttpMethod("PUT"), $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}");

        public static HttpRequestMessage LowerPut(string customer) =>
            new(new HttpMethod("put"), $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}");

        public static HttpRequestMessage Parsed(string customer) =>
            new(HttpMethod.Parse("GET"), $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}"); // VITEC005

        public static HttpRequestMessage Chosen(bool create, string customer) =>
            new(create ? HttpMethod.Post : HttpMethod.Put, $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}"); // VITEC005

        public static HttpRequestMessage Unknown(HttpMethod method, string customer) =>
            new(method, $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}");

        public static HttpRequestMessage Template() =>
            new(HttpMethod.Put, "Service/Order/UserInteraction/{customerId}"); // VITEC001

        public static HttpRequestMessage AnotherResource(string customer) =>
            new(HttpMethod.Post, "Service/Order/UserInteractions/" + customer);

        public static HttpRequestMessage BelowIt(string customer) =>
            new(HttpMethod.Get, $"Service/Order/UserInteraction/{customer}/history");

        public static HttpRequestMessage InAQuery(string customer) =>
            new(HttpMethod.Get, $"https://proxy.example/?to=Service/Order/UserInteraction/{customer}");
    }

    // Built step by step.
    public class MessageSteps(HttpMessageInvoker invoker)
    {
        public async Task<HttpStatusCode> MethodLater(Guid customer, HttpContent content)
        {
            using var message = new HttpRequestMessage();
            message.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer);
            message.Content = content;
            message.Method = HttpMethod.Put;
            using var response = await invoker.SendAsync(message, CancellationToken.None);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> MethodForgotten(Guid customer, HttpContent content)
        {
            using var message = new HttpRequestMessage(); // VITEC005
            message.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer);
            message.Content = content;
            using var response = await invoker.SendAsync(message, CancellationToken.None);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> MethodChanged(Guid customer, HttpContent content)
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, "https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer);
            message.Content = content;
            message.Method = HttpMethod.Put;
            using var response = await invoker.SendAsync(message, CancellationToken.None);
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> UriChanged(Guid customer)
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, "https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer);
            message.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/Status/" + customer);
            using var response = await invoker.SendAsync(message, CancellationToken.None);
            return response.StatusCode;
        }

        public async Task<string> OnlyTheContent(Guid customer, HttpContent content)
        {
            using var message = new HttpRequestMessage(HttpMethod.Put, $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer:D}") { Content = content };
            using var response = await invoker.SendAsync(message, CancellationToken.None); // VITEC013
            return await response.Content.ReadAsStringAsync();
        }

        public async Task<HttpStatusCode> PlainHttp(Guid customer, HttpContent content)
        {
            var message = new HttpRequestMessage
            {
                Method = HttpMethod.Put,
                RequestUri = new UriBuilder { Scheme = "http", Host = "connect.maklare.vitec.net", Path = $"Service/Order/UserInteraction/{customer}" }.Uri, // VITEC011
                Content = content,
            };
            using var response = await invoker.SendAsync(message, CancellationToken.None);
            return response.StatusCode;
        }
    }

    // A fluent builder of a consumer's own: what it holds in fields is not known.
    public sealed class ConnectRequestBuilder
    {
        private readonly OrderUserInteractionRequest body = new();
        private string path = "Service/Order/UserInteraction/";
        private string? customer;

        public ConnectRequestBuilder For(string customerId)
        {
            customer = customerId;
            return this;
        }

        public ConnectRequestBuilder Showing(string page)
        {
            body.Url = page;
            return this;
        }

        public ConnectRequestBuilder ShowingStart()
        {
            body.Url = "~/start"; // VITEC002 {"~/start"}
            return this;
        }

        public ConnectRequestBuilder ShowingHost(Uri page)
        {
            body.Url = page.GetLeftPart(UriPartial.Authority);
            return this;
        }

        public ConnectRequestBuilder ShowingComponents(Uri page)
        {
            body.Url = page.DnsSafeHost; // VITEC003 {page.DnsSafeHost}
            return this;
        }

        public HttpRequestMessage Build()
        {
            if (customer is not { Length: > 0 } known)
            {
                throw new InvalidOperationException("Say for whom.");
            }

            return new HttpRequestMessage(HttpMethod.Put, path + Uri.EscapeDataString(known)) { Content = JsonContent.Create(body) };
        }
    }

    // Extension methods.
    public static class ConnectHttpExtensions
    {
        public static Task<HttpResponseMessage> OpenAsync(this HttpClient http, string customer, string page) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/".Slash(customer), new OrderUserInteractionRequest { Url = page });

        public static Task<HttpResponseMessage> OpenStartAsync(this HttpClient http, string customer) =>
            http.OpenAsync(customer, "/start");

        private static string Slash(this string left, string right) => left.TrimEnd('/') + "/" + right.TrimStart('/'); // VITEC006 {right.TrimStart('/')}

        private static Uri OnRoute(this Uri root, string rest) => new(root, "Service/Order/UserInteraction/" + rest);

        public static Task<HttpResponseMessage> OpenOnAsync(this HttpClient http, Uri root, HttpContent content) =>
            http.PutAsync(root.OnRoute(""), content); // VITEC001

        public static Task<HttpResponseMessage> OpenOnAsync(this HttpClient http, Uri root, int customer, HttpContent content) =>
            http.PutAsync(root.OnRoute(customer.ToString()), content);
    }

    // string.Join, Concat, Path.Combine, and their like.
    public class Joined(HttpClient http)
    {
        private static readonly string[] Segments = ["Service", "Order", "UserInteraction"];

        public Task<HttpResponseMessage> JoinedSegments(string customer, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync(string.Join('/', "Service", "Order", "UserInteraction", Uri.EscapeDataString(customer)), r);

        public Task<HttpResponseMessage> JoinedUnescaped(string customer, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync(string.Join("/", "Service", "Order", "UserInteraction", customer), r); // VITEC006 {customer}

        public Task<HttpResponseMessage> JoinedNobody(OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync(string.Join("/", new[] { "Service", "Order", "UserInteraction", "" }), r); // VITEC001

        public Task<HttpResponseMessage> ConcatNobody(OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync(string.Concat("Service/", "Order/", "UserInteraction"), r); // VITEC001

        public Task<HttpResponseMessage> FormatNobody(OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync(string.Format("Service/Order/{0}/{1}", "UserInteraction", string.Empty), r); // VITEC001

        public Task<HttpResponseMessage> FormatIndexTwice(string customer, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync(string.Format("Service/Order/UserInteraction/{1}?order={0}", r.Id, customer), r); // VITEC006 {customer}

        public Task<HttpResponseMessage> Trimmed(string customer, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync("/Service/Order/UserInteraction/".TrimEnd('/') + "/" + Uri.EscapeDataString(customer), r);

        public Task<HttpResponseMessage> TrimmedNobody(OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync("/Service/Order/UserInteraction/".Trim('/'), r); // VITEC001

        public Task<HttpResponseMessage> Replaced(string customer, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/{customerId}".Replace("{customerId}", Uri.EscapeDataString(customer)), r);

        public Task<HttpResponseMessage> ReplacedOther(string customer, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/{customerId}".Replace("{customer}", Uri.EscapeDataString(customer)), r); // VITEC001

        public Task<HttpResponseMessage> Appended(string customer, OrderUserInteractionRequest r)
        {
            var path = new StringBuilder("Service").Append('/').Append("Order").Append('/').Append("UserInteraction").Append('/');
            path.Append(Uri.EscapeDataString(customer));
            return http.PutAsJsonAsync(path.ToString(), r);
        }

        public Task<HttpResponseMessage> AppendedNobody(OrderUserInteractionRequest r)
        {
            var path = new StringBuilder();
            path.AppendFormat("{0}/{1}", "Service", "Order");
            path.Append("/UserInteraction");
            return http.PutAsJsonAsync(path.ToString(), r); // VITEC001 {path.ToString()}
        }

        public OrderUserInteractionRequest CombinedPage(string file) => new() { Url = "/" + Path.Combine("pages", file) }; // VITEC002

        public OrderUserInteractionRequest FileOnDisk() => new() { Url = "file://" + Path.GetFullPath("page.html").Replace('\\', '/') }; // VITEC004

        public OrderUserInteractionRequest JoinedPage(string order) => new() { Url = string.Join("/", "orders.example", "confirm", order) }; // VITEC003

        public OrderUserInteractionRequest JoinedGood(string order) => new() { Url = string.Join("/", "https:", "", "orders.example", "confirm", order) };

        public OrderUserInteractionRequest JoinedOneSlash(string order) => new() { Url = string.Join("/", "https:", "orders.example", "confirm", order) }; // VITEC004
    }
}
