using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Vitec.Connect.Contracts;

namespace BasesCases;

public class FieldBase
{
    private static readonly HttpClient Http = new()
    {
        BaseAddress = new Uri("http://connect.maklare.vitec.net/"), // VITEC011 {new Uri("http://connect.maklare.vitec.net/")}
        Timeout = TimeSpan.FromSeconds(10),
    };

    public async Task<bool> PutAsync(int customer, OrderUserInteractionRequest r)
    {
        var response = await Http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", r);
        return response.IsSuccessStatusCode;
    }
}

public class LocalBase
{
    private static readonly HttpClient Local = new() { BaseAddress = new Uri("http://localhost:8080/") };
    private static readonly HttpClient Loopback = new() { BaseAddress = new Uri("http://127.0.0.1:8080/") };

    public async Task<bool> PutAsync(int customer, OrderUserInteractionRequest r)
        => (await Local.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", r)).IsSuccessStatusCode
           || (await Loopback.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", r)).IsSuccessStatusCode;
}

public class OtherBase
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("http://orders.internal/") };

    public Task<OrderUserInteractionRequest?> ReadAsync(int order)
        => Http.GetFromJsonAsync<OrderUserInteractionRequest>($"orders/{order}");

    public async Task<bool> PutAsync(int customer, OrderUserInteractionRequest r)
    {
        using var http = new HttpClient();
        http.BaseAddress = new("https://connect.maklare.vitec.net/");
        using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", r);
        return response.IsSuccessStatusCode;
    }
}

public class Absolute(HttpClient http)
{
    private static readonly string Host = Uri.UriSchemeHttp + "://connect.maklare.vitec.net";

    public async Task<bool> PutAsync(int customer, OrderUserInteractionRequest r)
        => (await http.PutAsJsonAsync($"{Host}/Service/Order/UserInteraction/{customer}", r)).IsSuccessStatusCode; // VITEC011 {$"{Host}/Service/Order/UserInteraction/{customer}"}

    public async Task<bool> PutUriAsync(int customer, OrderUserInteractionRequest r)
        => (await http.PutAsJsonAsync(new Uri(new Uri("HTTP://connect.maklare.vitec.net"), $"Service/Order/UserInteraction/{customer}"), r)).IsSuccessStatusCode; // VITEC011

    public async Task<bool> PutBuilderAsync(int customer, OrderUserInteractionRequest r)
    {
        var builder = new UriBuilder("http", "connect.maklare.vitec.net") { Path = $"Service/Order/UserInteraction/{customer}" };
        return (await http.PutAsJsonAsync(builder.Uri, r)).IsSuccessStatusCode; // VITEC011 {builder.Uri}
    }

    public async Task<bool> PutUnknownHostAsync(string host, int customer, OrderUserInteractionRequest r)
        => (await http.PutAsJsonAsync($"http://{host}/Service/Order/UserInteraction/{customer}", r)).IsSuccessStatusCode;

    public async Task<bool> PutV6Async(int customer, OrderUserInteractionRequest r)
        => (await http.PutAsJsonAsync($"http://[::1]:5000/Service/Order/UserInteraction/{customer}", r)).IsSuccessStatusCode;

    public async Task<bool> PutUnknownSchemeAsync(string scheme, int customer, OrderUserInteractionRequest r)
        => (await http.PutAsJsonAsync($"{scheme}://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}", r)).IsSuccessStatusCode;
}
