using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net;
using System.Net.Http.Json;

namespace Svaren;

public class ThirdUsed(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    public async Task Together(OrderUserInteractionRequest request)
    {
        await Task.WhenAll(http.PutAsJsonAsync(Route, request), http.PutAsJsonAsync(Route, request));
    }

    public void Result(OrderUserInteractionRequest request)
    {
        http.PutAsJsonAsync(Route, request).Result.EnsureSuccessStatusCode();
    }

    public async Task<int> Ternary(OrderUserInteractionRequest request) => (await http.PutAsJsonAsync(Route, request)).IsSuccessStatusCode ? 0 : 1;

    public async Task Status(OrderUserInteractionRequest request)
    {
        var status = (await http.PutAsJsonAsync(Route, request)).StatusCode;
        Console.WriteLine(status);
    }

    public async Task<(HttpResponseMessage Response, string Text)> Tuple(OrderUserInteractionRequest request)
    {
        var response = await http.PutAsJsonAsync(Route, request);
        return (response, await response.Content.ReadAsStringAsync());
    }

    public async Task<string> ReadAfterCheck(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync(Route, request);
        var text = await response.Content.ReadAsStringAsync();
        return response.StatusCode == HttpStatusCode.BadRequest ? throw new InvalidOperationException(text) : text;
    }

    public async Task Handler(OrderUserInteractionRequest request, Action<HttpResponseMessage> handle)
    {
        var response = await http.PutAsJsonAsync(Route, request);
        handle(response);
    }

    public IEnumerable<Task<HttpResponseMessage>> Yielded(OrderUserInteractionRequest[] requests)
    {
        foreach (var request in requests)
        {
            yield return http.PutAsJsonAsync(Route, request);
        }
    }

    public async Task Extension(OrderUserInteractionRequest request)
    {
        var response = await http.PutAsJsonAsync(Route, request);
        response.MustBeOk();
    }

    public async Task OutOfTry(OrderUserInteractionRequest request)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await http.PutAsJsonAsync(Route, request);
        }
        finally
        {
            Console.WriteLine(response?.StatusCode);
        }
    }
}

public static class Checks
{
    public static void MustBeOk(this HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException();
        }
    }
}
