using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Wrappers.Generic;

public sealed record Outcome<T>(bool Ok, T? Value, string? Error);

public sealed class ApiClient
{
    private readonly HttpClient _http;
    private readonly string _prefix;

    public ApiClient(HttpClient http, string prefix)
    {
        _http = http;
        _prefix = prefix;
    }

    private async Task<Outcome<TResponse>> SendAsync<TRequest, TResponse>(HttpMethod method, string path, TRequest? body, CancellationToken stop)
        where TRequest : class
    {
        using var message = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            message.Content = JsonContent.Create(body);
        }

        using var response = await _http.SendAsync(message, stop).ConfigureAwait(false);
        return response.IsSuccessStatusCode
            ? new(true, await response.Content.ReadFromJsonAsync<TResponse>(stop), null)
            : new(false, default, await response.Content.ReadAsStringAsync(stop));
    }

    private Task<Outcome<TResponse>> PutAsync<TRequest, TResponse>(string path, TRequest body, CancellationToken stop) where TRequest : class
        => SendAsync<TRequest, TResponse>(HttpMethod.Put, path, body, stop);

    private Task<Outcome<TResponse>> PostAsync<TRequest, TResponse>(string path, TRequest body, CancellationToken stop) where TRequest : class
        => SendAsync<TRequest, TResponse>(HttpMethod.Post, path, body, stop);

    private Task<Outcome<TResponse>> GetAsync<TResponse>(string path, CancellationToken stop)
        => SendAsync<object, TResponse>(HttpMethod.Get, path, null, stop);

    public Task<Outcome<bool>> A(int c, OrderUserInteractionRequest r, CancellationToken s) => PutAsync<OrderUserInteractionRequest, bool>($"Service/Order/UserInteraction/{c}", r, s);

    public Task<Outcome<bool>> B(int c, OrderUserInteractionRequest r, CancellationToken s) => PostAsync<OrderUserInteractionRequest, bool>($"Service/Order/UserInteraction/{c}", r, s); // VITEC005

    public Task<Outcome<bool>> C(OrderUserInteractionRequest r, CancellationToken s) => PutAsync<OrderUserInteractionRequest, bool>("Service/Order/UserInteraction", r, s); // VITEC001 {"Service/Order/UserInteraction"}

    public Task<Outcome<string>> D(int order, CancellationToken s) => GetAsync<string>($"Service/Order/Status/{order}", s);

    public Task<Outcome<bool>> E(string c, OrderUserInteractionRequest r, CancellationToken s) => PutAsync<OrderUserInteractionRequest, bool>("Service/Order/UserInteraction/" + c, r, s); // VITEC006 {c}

    public Task<Outcome<bool>> F(int c, CancellationToken s) => PutAsync<object, bool>($"Service/Order/UserInteraction/{c}", new { id = "1", page = "x" }, s); // VITEC009

    public Task<Outcome<string>> G(int order, CancellationToken s) => PostAsync<object, string>("Service/Order/Comment/" + order, new { page = "/x" }, s);

    public Task<Outcome<bool>> H(int c, CancellationToken s) => PutAsync<object, bool>($"{_prefix}/Service/Order/UserInteraction/{c}", new { id = "1", url = "/x" }, s); // VITEC002 {"/x"}

    public Task<Outcome<bool>> I(string c, CancellationToken s) => PutAsync<OrderUserInteractionRequest, bool>("Service/Order/UserInteraction/" + Uri.EscapeDataString(c), new() { Url = "x.se" }, s); // VITEC003 {"x.se"}
}
