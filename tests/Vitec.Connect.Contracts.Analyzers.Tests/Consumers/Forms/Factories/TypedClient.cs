using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Vitec.Connect.Contracts;

namespace Tradgard.Api;

public sealed class ConnectSettings
{
    public Uri BaseAddress { get; set; } = new("https://connect.maklare.vitec.net");
    public string User { get; set; } = "";
    public string Secret { get; set; } = "";
}

public interface IConnect
{
    Task<bool> AskAsync(string customerId, OrderUserInteractionRequest request, CancellationToken ct);
}

public sealed class Connect : IConnect
{
    private readonly HttpClient _http;

    public Connect(HttpClient http, IOptions<ConnectSettings> options)
    {
        _http = http;
        _http.BaseAddress = options.Value.BaseAddress;
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Value.User}:{options.Value.Secret}"));
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token);
    }

    public async Task<bool> AskAsync(string customerId, OrderUserInteractionRequest request, CancellationToken ct)
    {
        using var response = await _http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), request, ct);
        if (response.StatusCode == HttpStatusCode.Forbidden)
        {
            return false;
        }

        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<bool>(ct);
    }
}

public sealed class CarelessConnect(HttpClient http) : IConnect
{
    public async Task<bool> AskAsync(string customerId, OrderUserInteractionRequest request, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(customerId))
        {
            throw new ArgumentException("Kund-id saknas", nameof(customerId));
        }

        var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customerId}", request, ct); // VITEC006 {customerId} VITEC013
        return await response.Content.ReadFromJsonAsync<bool>(ct);
    }

    public async Task PingAsync(CancellationToken ct)
    {
        using var response = await http.GetAsync("Service/Order/UserInteraction", ct); // VITEC001 VITEC005
        response.EnsureSuccessStatusCode();
    }

    public async Task PingServerAsync(CancellationToken ct)
    {
        using var response = await http.GetAsync("Service/Ping", ct);
        response.EnsureSuccessStatusCode();
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddHttpClient<IConnect, Connect>();
        services.AddHttpClient<CarelessConnect>(c => c.BaseAddress = new Uri("https://connect.maklare.vitec.net"));
    }
}
