using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Energideklaration;

public class PlainHttp
{
    private static readonly HttpClient Shared = new() { BaseAddress = new Uri("http://connect.maklare.vitec.net") }; // VITEC011
    private static readonly HttpClient Local = new() { BaseAddress = new Uri("http://localhost:8080/") };
    private static readonly HttpClient Reports = new() { BaseAddress = new Uri("http://rapporter.energideklaration.se") };

    public async Task<bool> ViaShared(string customerId, HttpContent content)
    {
        using var response = await Shared.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> ViaLocal(string customerId, HttpContent content)
    {
        using var response = await Local.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content);
        return response.IsSuccessStatusCode;
    }

    // plain http, but never to the endpoint
    public Task<string> Report(int number) => Reports.GetStringAsync($"report/{number}");

    public async Task<bool> Full(HttpClient http, HttpContent content, string customerId)
    {
        var host = "connect.maklare.vitec.net";
        var url = "http://" + host + "/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId);
        using var response = await http.PutAsync(url, content); // VITEC011 {url}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> FullWithoutId(HttpClient http, HttpContent content)
    {
        using var response = await http.PutAsync("http://connect.maklare.vitec.net/api/Service/Order/UserInteraction/#", content); // VITEC001 VITEC011
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Loopback(HttpClient http, HttpContent content, string customerId, bool six)
    {
        var authority = six ? "[::1]:5000" : "127.0.0.1:5000";
        using var response = await http.PutAsync($"http://{authority}/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Combined(HttpClient http, HttpContent content, string customerId)
    {
        var root = new Uri("http://connect.maklare.vitec.net/");
        using var response = await http.PutAsync(new Uri(root, "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId)), content); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Repaired(HttpClient http, HttpContent content, string customerId)
    {
        var root = "http://connect.maklare.vitec.net";
        root = root.Replace("http://", "https://");
        using var response = await http.PutAsync($"{root}/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Builder(HttpClient http, HttpContent content, string customerId)
    {
        var builder = new UriBuilder("http://connect.maklare.vitec.net");
        builder.Scheme = Uri.UriSchemeHttps;
        builder.Port = -1;
        builder.Path = "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId);
        using var response = await http.PutAsync(builder.Uri, content);
        return response.IsSuccessStatusCode;
    }
}
