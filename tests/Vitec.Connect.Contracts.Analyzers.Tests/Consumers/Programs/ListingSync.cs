using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Programs.ListingSync;

/// <summary>A base class of the house with everything in helpers.</summary>
public abstract class ApiBase
{
    private readonly HttpClient _http;

    protected ApiBase(HttpClient http) => _http = http;

    protected async Task<T> PutAsync<T>(string path, object body)
    {
        using var response = await _http.PutAsJsonAsync(path, body);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>();
    }
}

public class VitecApi : ApiBase
{
    public VitecApi(HttpClient http)
        : base(http)
    {
    }

    // The helper is protected: what reaches it is not followed.
    public Task<bool> Ask(OrderUserInteractionRequest request) => PutAsync<bool>("Service/Order/UserInteraction/", request);
}

public class PrivateHelpers
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

    public async Task RunAsync(OrderUserInteractionRequest request, string customer)
    {
        await PutAsync("Service/Order/UserInteraction/", request); // VITEC001 {"Service/Order/UserInteraction/"}
        await PutAsync("Service/Order/UserInteraction/M1", request);
        await PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), request);
        await PutAsync("orders", request);
        await SendAsync(HttpMethod.Put, "Service/Order/UserInteraction/M1", null);
        await SendAsync(HttpMethod.Post, "Service/Order/Other/M1", null);
        await SendJsonAsync("M1", "{\"id\":\"1\"}");
        await SendJsonAsync("M1", "{\"orderId\":\"1\"}"); // VITEC009 {"{\"orderId\":\"1\"}"}
        await SendJsonAsync("", "{}"); // VITEC001 {""}
        await SendJsonAsync("M1", "{\"url\":\"/orders/1\"}"); // VITEC002 {"{\"url\":\"/orders/1\"}"}
    }

    private async Task PutAsync(string path, object body)
    {
        using var response = await _http.PutAsJsonAsync(path, body);
        response.EnsureSuccessStatusCode();
    }

    private async Task SendAsync(HttpMethod method, string path, HttpContent content)
    {
        using var message = new HttpRequestMessage(method, path) { Content = content };
        using var response = await _http.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }

    private async Task SendJsonAsync(string customer, string json)
    {
        var content = new StringContent(json, Encoding.UTF8, "application/json");
        var response = await _http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", content);
        response.EnsureSuccessStatusCode();
    }
}

public class VerbThroughAParameter(HttpClient http)
{
    public Task<HttpResponseMessage> Bad() => SendAsync(HttpMethod.Post); // VITEC005 {HttpMethod.Post}

    public Task<HttpResponseMessage> Good() => SendAsync(HttpMethod.Put);

    private Task<HttpResponseMessage> SendAsync(HttpMethod method) => http.SendAsync(new HttpRequestMessage(method, "Service/Order/UserInteraction/M1"));
}

public class ContentHelpers(HttpClient http)
{
    private const string Route = "/Service/Order/UserInteraction/M17";

    public Task<HttpResponseMessage> Bad() => http.PutAsync(Route, Json("{\"id\":\"1\",\"uri\":\"https://supplier.se\"}")); // VITEC009

    public Task<HttpResponseMessage> Good() => http.PutAsync(Route, Json("{\"id\":\"1\",\"url\":\"https://supplier.se\"}"));

    public Task<HttpResponseMessage> Serialized(OrderUserInteractionRequest r) => http.PutAsync(Route, Json(JsonSerializer.Serialize(r)));

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}

public class Queue(IVitecConnectClient connect)
{
    private readonly Channel<(string Customer, OrderUserInteractionRequest Request)> _channel = Channel.CreateUnbounded<(string, OrderUserInteractionRequest)>();
    private readonly ConcurrentDictionary<string, bool> _answers = new();

    public ValueTask Enqueue(string customer, string path) => _channel.Writer.WriteAsync((customer, new OrderUserInteractionRequest { Url = path }));

    public async Task DrainAsync()
    {
        await foreach (var (customer, request) in _channel.Reader.ReadAllAsync())
        {
            _answers[customer] = await connect.RequestUserInteractionAsync(customer, request);
        }
    }

    public async Task DrainBlindlyAsync()
    {
        while (_channel.Reader.TryRead(out var item))
        {
            await connect.RequestUserInteractionAsync(item.Customer, item.Request); // VITEC013
        }
    }

    public Task<bool[]> Together(IEnumerable<string> customers, OrderUserInteractionRequest request) =>
        Task.WhenAll(customers.Select(customer => connect.RequestUserInteractionAsync(customer, request)));
}
