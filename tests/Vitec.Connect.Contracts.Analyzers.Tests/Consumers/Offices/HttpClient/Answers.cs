using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace Homestaging.Integration;

internal class Answers(HttpClient http)
{
    private const string Prefix = "Service/Order/UserInteraction/";

    private static string Route(string customerId) => Prefix + Uri.EscapeDataString(customerId);

    public async Task Throw(string id, HttpContent content)
    {
        await http.PutAsync(Route(id), content); // VITEC013
    }

    public async Task ThrowConfigured(string id, HttpContent content)
    {
        await http.PutAsync(Route(id), content).ConfigureAwait(false); // VITEC013
    }

    public void ThrowBlocking(string id, HttpContent content)
    {
        http.PutAsync(Route(id), content).GetAwaiter().GetResult(); // VITEC013
    }

    public async Task ThrowBody(string id, HttpContent content) => await http.PutAsync(Route(id), content); // VITEC013

    public async Task<string> ContentOnly(string id, HttpContent content)
    {
        using var response = await http.PutAsync(Route(id), content); // VITEC013
        return await response.Content.ReadAsStringAsync();
    }

    public async Task Decided(string id, HttpContent content)
    {
        _ = await http.PutAsync(Route(id), content);
    }

    public Task Returned(string id, HttpContent content) => http.PutAsync(Route(id), content);

    public async Task Chained(string id, HttpContent content)
    {
        (await http.PutAsync(Route(id), content)).EnsureSuccessStatusCode();
    }

    public async Task<string> Switched(string id, HttpContent content)
    {
        using var response = await http.PutAsync(Route(id), content);
        return response.StatusCode switch
        {
            HttpStatusCode.OK => "fine",
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "who are you",
            _ => await response.Content.ReadAsStringAsync(),
        };
    }

    public async Task<bool> Pattern(string id, HttpContent content)
        => await http.PutAsync(Route(id), content) is { IsSuccessStatusCode: true };

    public async Task<int> Many(IEnumerable<string> ids, HttpContent content)
    {
        var tasks = ids.Select(id => http.PutAsync(Route(id), content)).ToList();
        var responses = await Task.WhenAll(tasks);
        return responses.Count(r => r.IsSuccessStatusCode);
    }

    public async Task Later(string id, HttpContent content)
    {
        var pending = http.PutAsync(Route(id), content);
        Console.WriteLine("sent");
        var response = await pending;
        Check(response);
    }

    private static void Check(HttpResponseMessage response)
    {
        if ((int)response.StatusCode >= 400) throw new HttpRequestException(response.ReasonPhrase);
    }
}
