using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Look;

namespace Vitec.Connect.Contracts.Look
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class AbsoluteUrlAttribute : Attribute;

    [AttributeUsage(AttributeTargets.All)]
    public sealed class CustomerIdAttribute : Attribute;

    public sealed class OrderUserInteractionRequest
    {
        public string? Id { get; set; }

        [AbsoluteUrl]
        public string? Url { get; set; }
    }

    public interface IVitecConnectClient
    {
        Task<bool> RequestUserInteractionAsync([CustomerId] string customerId, OrderUserInteractionRequest request);
    }
}

namespace LookAlikes.OwnTypes
{
    public sealed class HttpMethod(string name)
    {
        public static readonly HttpMethod Post = new("POST");

        public string Name => name;
    }

    public sealed class HttpRequestMessage(HttpMethod method, string path)
    {
        public string Line => method.Name + " " + path;
    }

    // The consumer's own client of the same names, that does what it likes with what it gets.
    public sealed class HttpClient
    {
        public Uri? BaseAddress { get; set; }

        public Task PutAsync(string path, object content) => Task.CompletedTask;

        public Task PostAsync(string path, object content) => Task.CompletedTask;

        public Task PutAsJsonAsync<T>(string path, T content) => Task.CompletedTask;

        public Task SendAsync(HttpRequestMessage message) => Task.CompletedTask;
    }

    public sealed class RestClient
    {
        public Task PutAsync(string resource) => Task.CompletedTask;
    }

    public sealed class StringContent(string text)
    {
        public string Text => text;
    }

    public sealed class NetworkCredential(string user, string password)
    {
        public string Pair => user + password;
    }

    public class Uses(HttpClient http, RestClient rest, IVitecConnectClient vitec)
    {
        public Task Put() => http.PutAsync("Service/Order/UserInteraction/", new StringContent("{"));

        public Task Post() => http.PostAsync("Service/Order/UserInteraction/M1", new StringContent("<a>"));

        public Task Json(string id) => http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", new { x = 1 });

        public Task Send() => http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "Service/Order/UserInteraction"));

        public Task Rest() => rest.PutAsync("Service/Order/UserInteraction/{customerId}");

        public Task Typed() => vitec.RequestUserInteractionAsync("", new OrderUserInteractionRequest { Url = "/a", Id = "StringValue" });

        public HttpClient Plain() => new() { BaseAddress = new Uri("http://connect.maklare.vitec.net") };

        public NetworkCredential Credential() => new("a", "b");
    }
}
