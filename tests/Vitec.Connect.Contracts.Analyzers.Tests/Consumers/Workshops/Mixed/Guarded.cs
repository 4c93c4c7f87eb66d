using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace MixedCases.Guarded;

public class Guarded(IVitecConnectClient vitec, HttpClient http)
{
    private static string? Find(bool any) => any ? "/found" : null;

    private static bool IsFull(string? url) => url != null && url.StartsWith("https://", StringComparison.Ordinal);

    public void NotNull(OrderUserInteractionRequest r, bool any)
    {
        var url = Find(any);
        if (url is not null)
        {
            r.Url = url; // VITEC002 {url}
        }
    }

    public void Questioned(OrderUserInteractionRequest r, bool any)
    {
        var url = Find(any);
        r.Url = url is { Length: > 1 } && url[0] != '/' ? url : "https://tegel.se";
    }

    public void Own(OrderUserInteractionRequest r, bool any)
    {
        var url = Find(any);
        if (IsFull(url))
        {
            r.Url = url;
        }
    }

    public void Contains(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "tegel.se/a" : Environment.GetCommandLineArgs()[0];
        r.Url = url.Contains("://") ? url : "https://" + url;
    }

    public void ContainsWrong(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "tegel.se/a" : Environment.GetCommandLineArgs()[0];
        r.Url = url.Contains("://") ? url : "//" + url; // VITEC003
    }

    public void Ending(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "/b";
        if (!url.EndsWith('/'))
        {
            url += '/';
        }

        r.Url = url; // VITEC002 {url}
    }

    public void Equal(OrderUserInteractionRequest r, string mode)
    {
        string? url = null;
        if (mode == "test") url = "http://localhost:5000/a";
        else if (mode == "live") url = "https://tegel.se/a";
        if (url == null) return;
        r.Url = url;
    }

    public async Task<bool> Customer(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            id = " ";
        }

        return await vitec.RequestUserInteractionAsync(id, new()); // VITEC001 {id}
    }

    public async Task<bool> CustomerThrown(string? id) => await vitec.RequestUserInteractionAsync(id ?? throw new ArgumentNullException(nameof(id)), new());

    public async Task<bool> CustomerPut(string? id)
    {
        id ??= "";
        if (id.Length == 0)
        {
            throw new ArgumentException("No customer", nameof(id));
        }

        var answer = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(id)}", new { id });
        return answer.IsSuccessStatusCode;
    }
}
