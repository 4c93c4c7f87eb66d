using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Cs1Cases;

public static class RequestExtensions
{
    extension(OrderUserInteractionRequest request)
    {
        public OrderUserInteractionRequest OnSite(string path)
        {
            request.Url = "https://vind.se" + path;
            return request;
        }

        public bool HasPage => request.Url is not null;
    }

    extension(IVitecConnectClient vitec)
    {
        public Task<bool> AskAsync([CustomerId] string customerId, [AbsoluteUrl] string url) => vitec.RequestUserInteractionAsync(customerId, new() { Url = url });
    }
}

public class Page
{
    [AbsoluteUrl]
    public string? Link
    {
        get;
        set => field = value?.Trim();
    }

    public string Root => field ??= "https://vind.se";

    public string Path { get; } = "/vind";
}

public class Uses(IVitecConnectClient vitec, HttpClient http)
{
    public void A(OrderUserInteractionRequest? r) => r?.Url = "/vind"; // VITEC002 {"/vind"}

    public void B(Page? page) => page?.Link = "vind.se"; // VITEC003 {"vind.se"}

    public void C(OrderUserInteractionRequest? r) => r?.Url = "https://vind.se";

    public Task<bool> D(string c) => vitec.AskAsync(c, "/vind"); // VITEC002 {"/vind"}

    public Task<bool> E() => vitec.AskAsync(" ", "https://vind.se"); // VITEC001 {" "}

    public OrderUserInteractionRequest F() => new OrderUserInteractionRequest { Id = "1" }.OnSite("/vind");

    public void G(OrderUserInteractionRequest r, Page page)
    {
        r.Url = page.Path; // VITEC002 {page.Path}
        r.Url = page.Root;
    }

    private static string Join(params ReadOnlySpan<string> parts) => string.Join('/', parts);

    private static string JoinList(params IEnumerable<string> parts) => string.Join('/', parts);

    public OrderUserInteractionRequest H(string id) => new() { Url = Join("https:/", "vind.se", id) };

    public OrderUserInteractionRequest I(string id) => new() { Url = JoinList("https:/", "vind.se", id) };

    public async Task J(int? id)
    {
        if (id is { } number)
        {
            await http.PutAsync($"Service/Order/UserInteraction/{number}", null); // VITEC013
        }
    }
}
