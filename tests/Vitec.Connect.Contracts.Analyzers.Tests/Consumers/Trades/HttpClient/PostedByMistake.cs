using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Styling.Backend;

internal static class Endpoints
{
    public const string UserInteraction = "/Service/Order/UserInteraction/";

    public static string For(string customerId) => UserInteraction + Uri.EscapeDataString(customerId);
}

public class StylingNotifier
{
    private readonly HttpClient _client;

    public StylingNotifier(HttpClient client) => _client = client;

    public async Task NotifyAsync(Guid customer, OrderUserInteractionRequest request, CancellationToken token)
    {
        var response = await _client.PostAsJsonAsync(Endpoints.UserInteraction + customer, request, token); // VITEC005
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException("Connect said " + (int)response.StatusCode);
    }

    public async Task PatchAsync(long customer, HttpContent content)
    {
        var response = await _client.PatchAsync(string.Concat(Endpoints.UserInteraction, customer), content); // VITEC005
        response.EnsureSuccessStatusCode();
    }

    public async Task<string> ReadAsync(string customer) =>
        await _client.GetStringAsync(Endpoints.UserInteraction + Uri.EscapeDataString(customer)); // VITEC005

    public async Task RemoveAsync(int customer)
    {
        using var response = await _client.DeleteAsync($"{Endpoints.UserInteraction}{customer}"); // VITEC005
        response.EnsureSuccessStatusCode();
    }
}
