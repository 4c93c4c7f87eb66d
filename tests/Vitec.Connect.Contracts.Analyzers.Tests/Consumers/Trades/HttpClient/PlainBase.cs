using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Flyttstad;

public sealed class PlainBase : IDisposable
{
    private readonly HttpClient _client;

    public PlainBase()
    {
        _client = new HttpClient();
        _client.BaseAddress = new Uri("http://connect.maklare.vitec.net/"); // VITEC011
    }

    public async Task<bool> PutAsync(int customer, OrderUserInteractionRequest request)
    {
        using var response = await _client.PutAsJsonAsync("Service/Order/UserInteraction/" + customer, request);
        return response.IsSuccessStatusCode;
    }

    public void Dispose() => _client.Dispose();
}

public static class PlainArgument
{
    private const string Host = "connect.maklare.vitec.net";

    public static async Task<bool> PutAsync(HttpClient client, int customer, HttpContent content)
    {
        using var response = await client.PutAsync($"http://{Host}/Service/Order/UserInteraction/{customer}", content); // VITEC011 {$"http://{Host}/Service/Order/UserInteraction/{customer}"}
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> PutUriAsync(HttpClient client, int customer, HttpContent content)
    {
        var root = new Uri("http://" + Host);
        using var response = await client.PutAsync(new Uri(root, $"Service/Order/UserInteraction/{customer}"), content); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> PutBuiltAsync(HttpClient client, int customer, HttpContent content)
    {
        var builder = new UriBuilder("http", Host, 80, "Service/Order/UserInteraction/" + customer);
        using var response = await client.PutAsync(builder.Uri, content); // VITEC011 {builder.Uri}
        return response.IsSuccessStatusCode;
    }
}
