using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Programs.Answers;

public class More(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";
    private readonly List<Task<HttpResponseMessage>> _sent = [];

    public async Task OnlyHeaders(HttpContent c)
    {
        var response = await http.PutAsync(Route, c); // VITEC013
        Console.WriteLine(response.Headers.Date);
    }

    public async Task DisposedByHand(HttpContent c)
    {
        var response = await http.PutAsync(Route, c); // VITEC013
        response.Dispose();
    }

    public async Task StreamOnly(HttpContent c)
    {
        await using var stream = await (await http.PutAsync(Route, c)).Content.ReadAsStreamAsync(); // VITEC013
        Console.WriteLine(stream.Length);
    }

    public async Task InALambda(IEnumerable<HttpContent> contents)
    {
        await Parallel.ForEachAsync(contents, async (c, token) =>
        {
            await http.PutAsync(Route, c, token); // VITEC013
        });
    }

    public async Task InALambdaRight(IEnumerable<HttpContent> contents)
    {
        await Parallel.ForEachAsync(contents, async (c, token) =>
        {
            using var response = await http.PutAsync(Route, c, token);
            response.EnsureSuccessStatusCode();
        });
    }

    public async Task OneBranch(HttpContent c, bool check)
    {
        var response = await http.PutAsync(Route, c);
        if (check) response.EnsureSuccessStatusCode();
    }

    public void Kept(HttpContent c) => _sent.Add(http.PutAsync(Route, c));

    public async Task Together(HttpContent a, HttpContent b)
    {
        var responses = await Task.WhenAll(http.PutAsync(Route, a), http.PutAsync(Route, b));
        if (responses.Any(response => !response.IsSuccessStatusCode)) throw new InvalidOperationException();
    }

    public async Task Conditional(HttpContent c)
    {
        var response = await http.PutAsync(Route, c);
        response?.EnsureSuccessStatusCode();
    }

    public async Task<int> Cast(HttpContent c) => (int)(await http.PutAsync(Route, c)).StatusCode;

    public async Task<(bool Ok, string Text)> Tuple(HttpContent c)
    {
        using var response = await http.PutAsync(Route, c);
        return (response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task Printed(HttpContent c) => Console.WriteLine(await http.PutAsync(Route, c));

    public async Task Captured(HttpContent c)
    {
        var response = await http.PutAsync(Route, c);
        Action check = () => response.EnsureSuccessStatusCode();
        check();
    }

    public async IAsyncEnumerable<HttpResponseMessage> Yielded(IEnumerable<HttpContent> contents)
    {
        foreach (var c in contents) yield return await http.PutAsync(Route, c);
    }

    public Task<HttpResponseMessage> Continued(HttpContent c) => http.PutAsync(Route, c).ContinueWith(t => t.Result.EnsureSuccessStatusCode());

    public async Task Assigned(HttpContent c)
    {
        HttpResponseMessage response;
        try
        {
            response = await http.PutAsync(Route, c);
        }
        catch (HttpRequestException)
        {
            return;
        }

        response.EnsureSuccessStatusCode();
    }

    public async Task Retried(HttpContent c)
    {
        HttpResponseMessage response = null;
        for (var i = 0; i < 3 && response?.StatusCode != HttpStatusCode.OK; i++) response = await http.PutAsync(Route, c);
    }

    public async Task Text(HttpContent c)
    {
        // Throws by itself, and is not the endpoint's method besides.
        Console.WriteLine(await http.GetStringAsync(Route)); // VITEC005
    }
}

public class TypedMore(IVitecConnectClient connect)
{
    private bool _accepted;

    public async Task Field(OrderUserInteractionRequest r) => _accepted = await connect.RequestUserInteractionAsync("M1", r);

    public async Task Forgotten(OrderUserInteractionRequest r) => await connect.RequestUserInteractionAsync("M1", r); // VITEC013

    public async Task<bool> And(OrderUserInteractionRequest a, OrderUserInteractionRequest b) =>
        await connect.RequestUserInteractionAsync("M1", a) && await connect.RequestUserInteractionAsync("M2", b);

    public void Blocking(OrderUserInteractionRequest r)
    {
        connect.RequestUserInteractionAsync("M1", r).GetAwaiter().GetResult(); // VITEC013
    }

    public bool BlockingRight(OrderUserInteractionRequest r) => connect.RequestUserInteractionAsync("M1", r).GetAwaiter().GetResult() || _accepted;

    public Task AsTask(OrderUserInteractionRequest r) => connect.RequestUserInteractionAsync("M1", r);

    public async Task Logged(OrderUserInteractionRequest r) => Console.WriteLine($"accepted: {await connect.RequestUserInteractionAsync("M1", r)}");
}
