using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Flyttstad;

public sealed class LoopbackBase : IDisposable
{
    private readonly HttpClient _client;

    public LoopbackBase()
    {
        _client = new HttpClient();
        _client.BaseAddress = new Uri("http://localhost:5080/");
    }

    public async Task<bool> PutAsync(int customer, OrderUserInteractionRequest request)
    {
        using var response = await _client.PutAsJsonAsync("Service/Order/UserInteraction/" + customer, request);
        return response.IsSuccessStatusCode;
    }

    public void Dispose() => _client.Dispose();
}

public static class OtherLoopbacks
{
    public static async Task<bool> PutAsync(HttpClient client, int customer, HttpContent content)
    {
        using var response = await client.PutAsync($"http://127.0.0.1:{customer % 100 + 9000}/Service/Order/UserInteraction/{customer}", content);
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> PutV6Async(HttpClient client, int customer, HttpContent content)
    {
        using var response = await client.PutAsync(new Uri(new Uri("http://[::1]:8080"), $"Service/Order/UserInteraction/{customer}"), content);
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> OtherHostOtherPath(HttpClient client)
    {
        using var response = await client.GetAsync("http://weather.example/Service/Order/Weather");
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> PutToHostAsync(HttpClient client, string scheme, int customer, HttpContent content)
    {
        using var response = await client.PutAsync($"{scheme}://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}", content);
        return response.IsSuccessStatusCode;
    }
}
