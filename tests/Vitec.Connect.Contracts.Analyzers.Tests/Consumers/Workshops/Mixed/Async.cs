using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace MixedCases.Async;

public interface IPages
{
    Task<string> PageAsync(int order);

    ValueTask<Uri> UriAsync(int order);
}

public sealed class Async(IVitecConnectClient vitec, IPages pages, SemaphoreSlim gate)
{
    public async Task<bool> A(string c, int order) => await vitec.RequestUserInteractionAsync(c, new() { Url = await pages.PageAsync(order) });

    public async Task<bool> B(string c, int order) => await vitec.RequestUserInteractionAsync(c, new() { Url = "/" + await pages.PageAsync(order) }); // VITEC002 {"/" + await pages.PageAsync(order)}

    public async Task<bool> C(string c, int order) => await vitec.RequestUserInteractionAsync(c, new() { Url = (await pages.UriAsync(order)).PathAndQuery }); // VITEC002

    public async Task<bool> D(string c, int order)
    {
        await gate.WaitAsync();
        var page = "pellets.se/" + order;
        try
        {
            return await vitec.RequestUserInteractionAsync(c, new() { Url = page }).ConfigureAwait(false); // VITEC003 {page}
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task<bool> E(string c, int order)
    {
        string? page = null;
        while (page is null)
        {
            page = await pages.PageAsync(order);
            await Task.Yield();
        }

        return await vitec.RequestUserInteractionAsync(c, new() { Url = page });
    }

    public async Task<bool> F(string c, int order)
    {
        var page = $"/{order}";
        await using var registration = new Timer(_ => { }, null, 0, 1);
        lock (gate)
        {
            page = "https://pellets.se" + page;
        }

        return await vitec.RequestUserInteractionAsync(c, new() { Url = page });
    }

    public async Task<bool> G(string c, int order)
    {
        async Task<bool> Send(string url)
        {
            await Task.Delay(1);
            return await vitec.RequestUserInteractionAsync(c, new OrderUserInteractionRequest { Url = url });
        }

        return await Send("https://pellets.se") || await Send("pellets.se"); // VITEC003 {"pellets.se"}
    }

    public async Task<bool> H(int order)
    {
        var first = vitec.RequestUserInteractionAsync("M1", new() { Url = "https://pellets.se" });
        var second = vitec.RequestUserInteractionAsync("M2", new() { Url = "?" + order }); // VITEC002 {"?" + order}
        return (await Task.WhenAll(first, second)) is [true, true];
    }

    public async void I(string c)
    {
        var accepted = await vitec.RequestUserInteractionAsync(c, new() { Url = "https://pellets.se" }); // VITEC013
    }
}
