using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace AnswersCases;

public class Plain(HttpClient http, OrderUserInteractionRequest r)
{
    private const string Path = "Service/Order/UserInteraction/M1";
    private HttpResponseMessage? _last;

    public async Task A() => await http.PutAsJsonAsync(Path, r); // VITEC013

    public async Task B() => _ = await http.PutAsJsonAsync(Path, r);

    public Task C() => http.PutAsJsonAsync(Path, r);

    public async Task<string> D() => await (await http.PutAsJsonAsync(Path, r)).Content.ReadAsStringAsync(); // VITEC013

    public async Task<bool> E() => (await http.PutAsJsonAsync(Path, r)) is { StatusCode: HttpStatusCode.OK };

    public async Task F() => _last = await http.PutAsJsonAsync(Path, r);

    public async Task G() => (await http.PutAsJsonAsync(Path, r)).EnsureSuccessStatusCode();

    public void H() => http.PutAsJsonAsync(Path, r).GetAwaiter().GetResult(); // VITEC013

    public bool I() => http.PutAsJsonAsync(Path, r).Result.IsSuccessStatusCode;

    public async Task J()
    {
        var (status, _) = Split(await http.PutAsJsonAsync(Path, r));
        Console.WriteLine(status);
    }

    public async Task K()
    {
        List<Task<HttpResponseMessage>> all = [http.PutAsJsonAsync(Path, r), http.PutAsJsonAsync(Path, r)];
        foreach (var response in await Task.WhenAll(all))
        {
            response.EnsureSuccessStatusCode();
        }
    }

    public async Task L()
    {
        using (var response = await http.PutAsJsonAsync(Path, r)) // VITEC013
        {
            if (response.Content.Headers.ContentLength > 0)
            {
                Console.WriteLine(await response.Content.ReadFromJsonAsync<bool>());
            }
        }
    }

    public async Task<bool> M()
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await http.PutAsJsonAsync(Path, r);
            return response.StatusCode < HttpStatusCode.BadRequest;
        }
        finally
        {
            response?.Dispose();
        }
    }

    public async Task N()
    {
        var task = http.PutAsJsonAsync(Path, r); // VITEC013
        await task;
    }

    private static (HttpStatusCode, string?) Split(HttpResponseMessage m) => (m.StatusCode, m.ReasonPhrase);
}

public class Typed(IVitecConnectClient vitec, OrderUserInteractionRequest r)
{
    public async Task A() => await vitec.RequestUserInteractionAsync("M1", r).ConfigureAwait(false); // VITEC013

    public async Task<string> B() => await vitec.RequestUserInteractionAsync("M1", r) ? "yes" : "no";

    public async Task C()
    {
        if (!await vitec.RequestUserInteractionAsync("M1", r))
        {
            throw new InvalidOperationException("Not accepted");
        }
    }

    public async Task D()
    {
        bool ok = await vitec.RequestUserInteractionAsync("M1", r); // VITEC013
    }

    public async Task E() => Console.WriteLine(await vitec.RequestUserInteractionAsync("M1", r));

    public Task<bool[]> F(IEnumerable<string> customers) => Task.WhenAll(customers.Select(c => vitec.RequestUserInteractionAsync(c, r)));

    public async Task G(IEnumerable<string> customers)
    {
        foreach (var c in customers)
        {
            await vitec.RequestUserInteractionAsync(c, r); // VITEC013
        }
    }
}
