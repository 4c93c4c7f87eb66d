using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Fotograferna.Backend;

public sealed class PhotoNotifier
{
    private const string Route = "Service/Order/UserInteraction/";
    private static readonly string Rooted = "/" + Route;
    private static string Lower => Route.Trim('/').Replace("Service", "service");

    private readonly HttpClient _http;
    private readonly string _route;

    public PhotoNotifier(HttpClient http, string route)
    {
        _http = http;
        _route = route ?? Route;
    }

    public async Task NotifyAllAsync(HttpContent body)
    {
        var response = await _http.PutAsync(Route, body); // VITEC001 {Route}
        response.EnsureSuccessStatusCode();
    }

    public async Task NotifyRootedAsync(HttpContent body, CancellationToken token)
    {
        using var response = await _http.PutAsync(requestUri: Rooted, content: body, cancellationToken: token); // VITEC001 {Rooted}
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException("Vitec said " + (int)response.StatusCode);
        }
    }

    public async Task NotifyQueryAsync(HttpContent body, string customerId)
    {
        var url = Lower + "?customerId=" + Uri.EscapeDataString(customerId);
        var response = await _http.PutAsync(url, body); // VITEC001 {url}
        response.EnsureSuccessStatusCode();
    }

    // the route is a readonly instance field: nobody knows what is in it
    public async Task NotifyConfiguredAsync(HttpContent body)
    {
        var response = await _http.PutAsync(_route, body);
        response.EnsureSuccessStatusCode();
    }

    public async Task NotifyOneAsync(HttpContent body, string customerId)
    {
        var response = await _http.PutAsync(Route + customerId, body); // VITEC006 {customerId}
        response.EnsureSuccessStatusCode();
    }

    public async Task NotifyEscapedAsync(HttpContent body, string customerId)
    {
        var id = Uri.EscapeDataString(customerId);
        var response = await _http.PutAsync(Rooted + id + "?source=photo", body);
        response.EnsureSuccessStatusCode();
    }

    public async Task NotifyStatusAsync(HttpContent body, string customerId)
    {
        // one segment more: another endpoint
        var response = await _http.PutAsync(Route + customerId + "/status", body);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
