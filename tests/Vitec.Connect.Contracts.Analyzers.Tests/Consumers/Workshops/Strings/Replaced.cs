using System;
using System.Linq;
using Vitec.Connect.Contracts;

namespace Replaced;

public sealed class Templates
{
    private const string Template = "{site}/orders/{id}";
    private const string Full = "https://{host}/orders/{id}";

    public OrderUserInteractionRequest KnownSite(int id) => new()
    {
        Url = Template.Replace("{site}", "elfirman.se").Replace("{id}", id.ToString()), // VITEC003
    };

    public OrderUserInteractionRequest UnknownSite(string site, int id) => new()
    {
        Url = Template.Replace("{site}", site).Replace("{id}", $"{id}"),
    };

    public OrderUserInteractionRequest NoSite(int id) => new()
    {
        Url = Template.Replace("{site}", string.Empty).Replace("{id}", $"{id}"), // VITEC002
    };

    public OrderUserInteractionRequest FullSite(string host, string id) => new()
    {
        Url = Full.Replace("{host}", host).Replace("{id}", id),
    };

    public OrderUserInteractionRequest Downgraded(int id)
    {
        var url = Full.Replace("https://", "//", StringComparison.Ordinal);
        url = url.Replace("{host}", "elfirman.se").Replace("{id}", $"{id}");
        return new() { Url = url }; // VITEC003 {url}
    }

    public OrderUserInteractionRequest OfACharacter(int id)
    {
        string url = @"\orders\" + id;
        url = url.Replace('\\', '/');
        return new() { Url = url }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest Schemed(string site, int id)
    {
        var url = site.Replace("http://", "https://");
        return new() { Url = url + "/orders/" + id };
    }

    public OrderUserInteractionRequest Escaped(string page) => new() { Url = "/open?page=" + Uri.EscapeDataString("https://elfirman.se/" + page) }; // VITEC002

    public OrderUserInteractionRequest NotAsName(string page) => new() { Url = Path(page) };

    private static string Path(string page) => "https://elfirman.se/" + page.TrimStart('/');
}
