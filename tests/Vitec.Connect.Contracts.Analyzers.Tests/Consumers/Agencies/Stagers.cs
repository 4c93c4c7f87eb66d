using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Agencies.Stagers
{
    // A typed client whose address is set where it is registered.
    public interface IStaging
    {
        Task<bool> OpenAsync(string customer, Uri page);
    }

    public sealed class Staging(HttpClient http) : IStaging
    {
        public async Task<bool> OpenAsync(string customer, Uri page)
        {
            var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", new OrderUserInteractionRequest { Url = page.AbsoluteUri });
            return response.IsSuccessStatusCode;
        }
    }

    public sealed class Rentals(HttpClient http)
    {
        public Task<string> ListAsync() => http.GetStringAsync("rentals");
    }

    public sealed class SecureStaging(HttpClient http)
    {
        public Task<HttpResponseMessage> OpenAsync(int customer, OrderUserInteractionRequest r) => http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", r);
    }

    public static class Registration
    {
        public static void Add(IServiceCollection services, IConfiguration configuration)
        {
            services.AddHttpClient<IStaging, Staging>(http => http.BaseAddress = new Uri("http://connect.maklare.vitec.net/")); // VITEC011 {new Uri("http://connect.maklare.vitec.net/")}
            services.AddHttpClient<Rentals>(http => http.BaseAddress = new Uri("http://rentals.internal/"));
            services.AddHttpClient<SecureStaging>().ConfigureHttpClient(http =>
            {
                http.BaseAddress = new Uri("https://connect.maklare.vitec.net/");
                http.Timeout = TimeSpan.FromSeconds(10);
            });
        }
    }

    // By name.
    public sealed class NamedStaging(IHttpClientFactory factory)
    {
        private const string Vitec = "vitec";

        public static void Add(IServiceCollection services)
        {
            services.AddHttpClient(Vitec, http => { http.BaseAddress = new Uri("http://vitec-test.stagers.example/"); }); // VITEC011
            services.AddHttpClient("rentals", http => http.BaseAddress = new Uri("http://rentals.internal/"));
        }

        public async Task<HttpStatusCode> OpenAsync(int customer, OrderUserInteractionRequest r)
        {
            using var http = factory.CreateClient(Vitec);
            using var response = await http.PutAsJsonAsync($"/Service/Order/UserInteraction/{customer}", r);
            return response.StatusCode;
        }

        public async Task<string> RentalsAsync() => await factory.CreateClient("rentals").GetStringAsync("rentals");
    }

    // Tuples, deconstruction, records.
    public readonly record struct Visit(string Customer, string Order, DateOnly Day)
    {
        public void Deconstruct(out string customer, out string order) => (customer, order) = (Customer, Order);
    }

    public class Tuples(HttpClient http)
    {
        private static (string Path, string Page) For(Visit visit) =>
            ($"Service/Order/UserInteraction/{Uri.EscapeDataString(visit.Customer)}", $"https://stagers.example/{visit.Order}");

        public async Task<bool> Right(Visit visit)
        {
            var (path, page) = For(visit);
            using var response = await http.PutAsJsonAsync(path, new OrderUserInteractionRequest { Id = visit.Order, Url = page });
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Swapped(Visit visit)
        {
            var (customer, order) = visit;
            var (page, path) = ("/visits/" + order, "Service/Order/UserInteraction/" + customer); // VITEC006 {customer}
            using var response = await http.PutAsJsonAsync(path, new OrderUserInteractionRequest { Id = order, Url = page }); // VITEC002 {page}
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Dated(Visit visit)
        {
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{visit.Day:yyyyMMdd}", new OrderUserInteractionRequest { Url = $"https://stagers.example/{visit.Day:O}" });
            return response is { StatusCode: HttpStatusCode.OK or HttpStatusCode.Accepted };
        }

        public async Task<bool> Ranged(string customer)
        {
            var route = "/Service/Order/UserInteraction/"[..^1];
            using var response = await http.PutAsJsonAsync(route, new OrderUserInteractionRequest { Url = "https://stagers.example" }); // VITEC001 {route}
            return response.IsSuccessStatusCode;
        }
    }

    // Every way to write the header.
    public class Headers
    {
        private readonly HttpClient http = new();

        public void Indented(string user, string password) =>
            http.DefaultRequestHeaders.Authorization =
                new AuthenticationHeaderValue(
                    scheme: "Basic",
                    parameter: Convert.ToBase64String(
                        inArray: Encoding.UTF8.GetBytes(s: user + ':' + password)));

        public void IndentedConstant() =>
            http.DefaultRequestHeaders.Authorization =
                new AuthenticationHeaderValue(
                    scheme: "Basic",
                    parameter: Convert.ToBase64String(Encoding.UTF8.GetBytes("stagers" + ':' + "möbler"))); // VITEC012

        public void Bytes()
        {
            byte[] bytes = Encoding.UTF8.GetBytes("stagers:möbler");
            var encoded = Convert.ToBase64String(bytes);
            http.DefaultRequestHeaders.Add("Authorization", $"Basic {encoded}"); // VITEC012
        }

        public void Utf8() =>
            http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("stagers:soffa"u8)); // VITEC012

        public void OnAMessage(HttpRequestMessage message) =>
            message.Headers.Authorization = new AuthenticationHeaderValue("Basic", "c3RhZ2VyczpzdG9s"); // VITEC012

        public void Fallback(IConfiguration configuration) =>
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", configuration["Vitec:Credentials"] ?? "c3RhZ2VyczpzdG9s"); // VITEC012

        public void Accept() => http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

        public void Handler() => _ = new HttpClient(new HttpClientHandler
        {
            Credentials = new CredentialCache
            {
                { new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential(Environment.GetEnvironmentVariable("U"), Environment.GetEnvironmentVariable("P")) },
            },
        });

        public void HandlerConstant()
        {
            var credential = new NetworkCredential { UserName = "stagers", Password = "lampa" };
            var handler = new HttpClientHandler();
            handler.Credentials = credential; // VITEC012 {credential}
            _ = new HttpClient(handler);
        }
    }

    // A message whose parts are decided by conditions.
    public class Conditions(HttpClient http)
    {
        public async Task<bool> TernaryMethod(bool first, int customer, OrderUserInteractionRequest r)
        {
            var message = new HttpRequestMessage { RequestUri = new Uri($"Service/Order/UserInteraction/{customer}", UriKind.Relative) };
            message.Method = first ? HttpMethod.Post : HttpMethod.Put; // VITEC005
            message.Content = JsonContent.Create(r);
            using var response = await http.SendAsync(message);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> TernaryContent(bool xml, int customer, OrderUserInteractionRequest r)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, $"Service/Order/UserInteraction/{customer}");
            message.Content = xml
                ? new StringContent(ConnectXml.Serialize(r), Encoding.UTF8, "application/xml")
                : new StringContent("{\"Url\":null}", Encoding.UTF8, "application/json"); // VITEC009
            using var response = await http.SendAsync(message);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> SwitchedRoute(string kind, int customer, OrderUserInteractionRequest r)
        {
            var path = kind switch
            {
                "status" => $"Service/Order/Status/{customer}",
                "interaction" => "Service/Order/UserInteraction",
                _ => throw new ArgumentOutOfRangeException(nameof(kind)),
            };
            using var response = await http.PutAsJsonAsync(path, r);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Replaced(int customer, OrderUserInteractionRequest r)
        {
            var message = new HttpRequestMessage(HttpMethod.Get, "Service/Order/Status/");
            message = new HttpRequestMessage(HttpMethod.Put, $"Service/Order/UserInteraction/{customer}") { Content = JsonContent.Create(r) };
            using var response = await http.SendAsync(message);
            return response.IsSuccessStatusCode;
        }
    }

    // A URL put together by a builder of the framework.
    public class Builders
    {
        public OrderUserInteractionRequest Good(string host) => new() { Url = new UriBuilder("https", host, 443, "visits").ToString() };

        public OrderUserInteractionRequest Property(Uri page) => new() { Url = new UriBuilder(page) { Query = "lang=sv" }.Uri.ToString() };

        public OrderUserInteractionRequest Path(Uri page)
        {
            var builder = new UriBuilder(page);
            builder.Path += "/visits";
            return new() { Url = builder.Path }; // VITEC002 {builder.Path}
        }

        public OrderUserInteractionRequest Ftp(string host)
        {
            var builder = new UriBuilder { Scheme = Uri.UriSchemeFtp, Host = host };
            return new() { Url = builder.Uri.AbsoluteUri }; // VITEC004
        }

        public OrderUserInteractionRequest Interpolated(string host, int port) => new() { Url = string.Create(CultureInfo.InvariantCulture, $"{host}:{port}/visits") };

        public OrderUserInteractionRequest InterpolatedRelative(int order) => new() { Url = string.Create(CultureInfo.InvariantCulture, $"/visits/{order:000}") }; // VITEC002

        public OrderUserInteractionRequest Formattable(int order)
        {
            FormattableString page = $"visits/{order}";
            return new() { Url = FormattableString.Invariant(page) };
        }

        public OrderUserInteractionRequest Cut(string page) => new() { Url = page.Substring(page.IndexOf("://", StringComparison.Ordinal) + 3) };

        public OrderUserInteractionRequest CutKnown() => new() { Url = "https://stagers.example/a".Substring("https://".Length) }; // VITEC003

        public OrderUserInteractionRequest Lower() => new() { Url = "WWW.STAGERS.EXAMPLE/A".ToLowerInvariant() }; // VITEC003

        public OrderUserInteractionRequest Doubled(Uri page) => new() { Url = "//" + page.Host + page.PathAndQuery }; // VITEC003

        public OrderUserInteractionRequest Concatenated(Uri page) => new() { Url = "https:" + "//" + page.Host + page.PathAndQuery };

        public OrderUserInteractionRequest OneSlash(Uri page) => new() { Url = "https:" + "/" + page.Host }; // VITEC004

        public OrderUserInteractionRequest Backslash() => new() { Url = @"https:\\stagers.example\a" }; // VITEC004

        public OrderUserInteractionRequest Fragment() => new() { Url = "#start" }; // VITEC002

        public OrderUserInteractionRequest Ip() => new() { Url = "10.0.0.7:8080/start" }; // VITEC003

        public OrderUserInteractionRequest Data() => new() { Url = "data:text/html,hello" }; // VITEC004

        public OrderUserInteractionRequest App() => new() { Url = "stagers://open/1" }; // VITEC004
    }

    // Local functions and lambdas around a body.
    public class Nested(HttpClient http)
    {
        public async Task<bool> LocalFunction(int customer, string json)
        {
            return await Send("/Service/Order/UserInteraction/" + customer);

            async Task<bool> Send(string path)
            {
                using var content = new StringContent(json, Encoding.UTF8, MediaTypeNames.Application.Json);
                using var response = await http.PutAsync(path, content);
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> LocalFunctionNobody(string json)
        {
            return await Send("/Service/Order/UserInteraction/"); // VITEC001 {"/Service/Order/UserInteraction/"}

            async Task<bool> Send(string path)
            {
                using var content = new StringContent(json, Encoding.UTF8, MediaTypeNames.Application.Json);
                using var response = await http.PutAsync(path, content);
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> CapturedMessage(int customer, OrderUserInteractionRequest r)
        {
            var message = new HttpRequestMessage(HttpMethod.Patch, $"Service/Order/UserInteraction/{customer}") { Content = JsonContent.Create(r) }; // VITEC005 {HttpMethod.Patch}
            return await Send();

            async Task<bool> Send()
            {
                using var response = await http.SendAsync(message);
                return response.IsSuccessStatusCode;
            }
        }

        public Task<bool> Lambda(int customer, OrderUserInteractionRequest r)
        {
            Func<string, Task<bool>> send = async path =>
            {
                using var response = await http.PutAsJsonAsync(path, r);
                return response.IsSuccessStatusCode;
            };
            return send("Service/Order/UserInteraction/" + customer);
        }

        public Task<bool> Retried(int customer, OrderUserInteractionRequest r) => Retry(async () =>
        {
            using var response = await http.PostAsJsonAsync($"Service/Order/UserInteraction/{customer}", r); // VITEC005
            return response.IsSuccessStatusCode;
        });

        public Task<bool> RetriedRight(int customer, OrderUserInteractionRequest r) => Retry(async () =>
        {
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", r);
            return response.IsSuccessStatusCode;
        });

        private static async Task<bool> Retry(Func<Task<bool>> send) => await send() || await send();
    }

    // Objects of every sort.
    public class Objects(HttpClient http)
    {
        private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
        private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

        public Task<HttpResponseMessage> WebText(int customer, string order) =>
            http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(JsonSerializer.Serialize(new { Id = order, Url = "https://stagers.example" }, Web), Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> IndentedText(int customer, string order) =>
            http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(JsonSerializer.Serialize(new { Id = order }, Indented), Encoding.UTF8, "application/json")); // VITEC009

        public async Task<HttpResponseMessage> FilledLater(int customer, string order, bool start)
        {
            var body = new Dictionary<string, object?> { ["id"] = order };
            if (start)
            {
                body["url"] = "/start"; // VITEC002 {"/start"}
            }

            return await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body);
        }

        public async Task<HttpResponseMessage> TreeText(int customer, string order)
        {
            JsonObject body = new()
            {
                ["id"] = order,
                ["url"] = "https://stagers.example/" + order,
                ["note"] = "x", // VITEC009
            };
            var json = body.ToJsonString();
            var content = new StringContent(json, Encoding.UTF8, "application/json");
            return await http.PutAsync($"Service/Order/UserInteraction/{customer}", content);
        }

        public Task<HttpResponseMessage> Typed(int customer, string order)
        {
            var json = JsonSerializer.Serialize(new OrderUserInteractionRequest { Id = order, Url = "https://stagers.example" });
            return http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(json, Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> List(int customer, string[] orders) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", orders.Select(order => new { id = order, url = "https://stagers.example" })); // VITEC009

        public Task<HttpResponseMessage> Nested(int customer, string order) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", new { request = new { id = order } }); // VITEC009

        public Task<HttpResponseMessage> Ternary(int customer, string order, bool note) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", note ? new { id = order, comment = "x" } : (object)new { id = order });

        public Task<HttpResponseMessage> Elsewhere(string order) =>
            http.PutAsync("https://stagers.example/orders", new StringContent(JsonSerializer.Serialize(new { Order = order, Url = "/a" }), Encoding.UTF8, "application/json"));
    }
}
