using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Suppliers.LockedAnswers;

public class Careless(HttpClient http, ILogger<Careless> logger)
{
    private static readonly Uri Address = new("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M99");

    public async Task InATry(HttpContent c)
    {
        try
        {
            await http.PutAsync(Address, c); // VITEC013
        }
        catch (HttpRequestException e)
        {
            logger.LogError(e, "no connection");
        }
    }

    public async Task InABranch(HttpContent c, bool ask)
    {
        if (ask) await http.PutAsync(Address, c, CancellationToken.None); // VITEC013
        else logger.LogInformation("not asked");
    }

    public Task Run(HttpContent c) => Task.Run(async () => { await http.PutAsync(Address, c); }); // VITEC013

    public async Task Json(OrderUserInteractionRequest r)
    {
        using var response = await http.PutAsJsonAsync(Address, r); // VITEC013
        var accepted = await response.Content.ReadFromJsonAsync<bool>();
        logger.LogInformation("{Accepted}", accepted);
    }

    public async Task Sent(HttpContent c)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Address) { Content = c };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead); // VITEC013
        await response.Content.LoadIntoBufferAsync();
    }

    public async Task Discarded(HttpContent c)
    {
        var _ = await http.PutAsync(Address, c); // VITEC013
    }
}

public class Careful(HttpClient http, ILogger<Careful> logger)
{
    private static readonly Uri Address = new("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M99");

    public async Task<bool> Property(HttpContent c) => (await http.PutAsync(Address, c)).IsSuccessStatusCode;

    public async Task Is(HttpContent c)
    {
        if (await http.PutAsync(Address, c) is not { StatusCode: HttpStatusCode.OK } response) throw new InvalidOperationException();
        logger.LogInformation("{Length}", response.Content.Headers.ContentLength);
    }

    public async Task<HttpStatusCode> Status(HttpContent c)
    {
        var (status, _) = await SendAsync(c);
        return status;
    }

    private async Task<(HttpStatusCode, string)> SendAsync(HttpContent c)
    {
        using var response = await http.PutAsync(Address, c);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task Logged(HttpContent c)
    {
        using var response = await http.PutAsync(Address, c);
        logger.LogInformation("{Response}", response);
    }

    public async Task Local(HttpContent c)
    {
        using var response = await http.PutAsync(Address, c);
        Check();

        void Check()
        {
            if (!response.IsSuccessStatusCode) throw new InvalidOperationException();
        }
    }

    public async Task<T> Generic<T>(HttpContent c, Func<HttpResponseMessage, T> map) => map(await http.PutAsync(Address, c));

    public async Task Extension(HttpContent c) => (await http.PutAsync(Address, c)).Checked();

    public async Task Collected(IEnumerable<HttpContent> contents)
    {
        var responses = new List<HttpResponseMessage>();
        foreach (var content in contents) responses.Add(await http.PutAsync(Address, content));
        Debug.Assert(responses.All(response => response.IsSuccessStatusCode));
    }

    public async Task Array(HttpContent c)
    {
        HttpResponseMessage[] responses = [await http.PutAsync(Address, c)];
        responses[0].EnsureSuccessStatusCode();
    }

    public async Task Object(HttpContent c)
    {
        var result = new { Response = await http.PutAsync(Address, c), At = DateTime.UtcNow };
        result.Response.EnsureSuccessStatusCode();
    }

    public async Task Loop(HttpContent c)
    {
        HttpResponseMessage response;
        do
        {
            response = await http.PutAsync(Address, c);
        }
        while (response.StatusCode == HttpStatusCode.ServiceUnavailable);
    }

    public async Task Nested(HttpContent c)
    {
        if (!(await http.PutAsync(Address, c)).IsSuccessStatusCode)
        {
            logger.LogError("not asked");
        }
    }

    public Func<HttpContent, Task<HttpResponseMessage>> Handed() => c => http.PutAsync(Address, c);
}

internal static class ResponseExtensions
{
    public static void Checked(this HttpResponseMessage response) => response.EnsureSuccessStatusCode();
}

public class TypedClient(IVitecConnectClient connect)
{
    public async Task TryCatch(OrderUserInteractionRequest r)
    {
        try
        {
            await connect.RequestUserInteractionAsync("M1", r); // VITEC013
        }
        catch (VitecConnectException)
        {
        }
    }

    public async Task Named(OrderUserInteractionRequest r, CancellationToken token) =>
        await connect.RequestUserInteractionAsync(request: r, customerId: "M1", cancellationToken: token); // VITEC013

    public async Task<string> Ternary(OrderUserInteractionRequest r) => await connect.RequestUserInteractionAsync("M1", r) ? "yes" : "no";

    public async Task<object> Boxed(OrderUserInteractionRequest r) => await connect.RequestUserInteractionAsync("M1", r);

    public async Task Switch(OrderUserInteractionRequest r)
    {
        switch (await connect.RequestUserInteractionAsync("M1", r))
        {
            case true:
                break;
            default:
                throw new InvalidOperationException();
        }
    }

    public async Task Returned(OrderUserInteractionRequest r, List<bool> answers) => answers.Add(await connect.RequestUserInteractionAsync("M1", r));

    public async Task Out(OrderUserInteractionRequest r)
    {
        var accepted = await connect.RequestUserInteractionAsync("M1", r);
        if (!accepted) return;
        Console.WriteLine("accepted");
    }
}
