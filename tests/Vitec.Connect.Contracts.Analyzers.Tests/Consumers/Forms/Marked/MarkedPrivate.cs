using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Vitvaror.Retur;

public sealed class Returns(HttpClient http)
{
    private const string Page = "/retur";

    public Task<HttpResponseMessage> A(string customerId, HttpContent c) => PutAsync(customerId, c);

    public Task<HttpResponseMessage> B(HttpContent c) => PutAsync(" ", c); // VITEC001 {" "}

    public Task<HttpResponseMessage> C(HttpContent c) => PutAsync(customerId: null!, content: c); // VITEC001

    public Task<HttpResponseMessage> D(string? customerId, HttpContent c) => PutAsync(customerId ?? string.Empty, c);

    public Task<HttpResponseMessage> E(string? customerId, HttpContent c) => PutAsync(customerId ?? throw new ArgumentNullException(nameof(customerId)), c);

    private Task<HttpResponseMessage> PutAsync([CustomerId] string customerId, HttpContent content)
    {
        return http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content);
    }

    public string F() => Remember(Page); // VITEC002 {Page}

    public string G() => Remember("https://vitvaror.se" + Page);

    public string H(Uri site) => Remember(site.AbsolutePath); // VITEC002 {site.AbsolutePath}

    public string I(Uri site) => Remember(site.AbsoluteUri);

    public string J() => Remember("file:///c:/retur.html"); // VITEC004

    public string K(IDictionary<string, string> settings) => Remember(settings["page"]);

    private static string Remember([AbsoluteUrl] string url) => url;

    public static void L(Request request)
    {
        request.Links.Start = "retur.html"; // VITEC002 {"retur.html"}
        request.Links.Start = "https://vitvaror.se/retur.html";
        request.Links = new Links { Start = "[::1]/retur" }; // VITEC003
    }

    public static Request M() => new() { Links = { Start = "127.0.0.1/retur" } }; // VITEC003

    public static Request N() => new() { Links = { Start = "https://127.0.0.1/retur", Title = "/retur" } };

    public static void O(Request request, string? address)
    {
        request.Links.Start ??= "https://vitvaror.se";
        request.Links.Start = address ?? "https://vitvaror.se";
    }
}

public class Links
{
    [AbsoluteUrl]
    public string? Start { get; set; }

    public string? Title { get; set; }
}

public class Request
{
    public Links Links { get; set; } = new();
}
