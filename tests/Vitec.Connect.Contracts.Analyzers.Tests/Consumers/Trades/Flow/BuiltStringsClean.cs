using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Linq;

namespace Kok;

internal class BuiltStrings(string root)
{
    private const string Host = "kok.example";
    private static readonly string Root = "https://" + Host + "/" + nameof(Kok).ToLowerInvariant();
    private readonly string _start = "/start";

    public static string Mutable { get; set; } = "/start";

    protected virtual string Start => "./start";

    internal static string Helper() => "/start";

    public OrderUserInteractionRequest Joined(int id) => new() { Url = string.Join("/", "https:/", Host, "orders", id) };

    public OrderUserInteractionRequest Concat(int id) => new() { Url = string.Concat("https://", Host, "/", id) };

    public OrderUserInteractionRequest Field() => new() { Url = Root };

    public OrderUserInteractionRequest InstanceField() => new() { Url = _start };

    public OrderUserInteractionRequest Settable() => new() { Url = Mutable };

    public OrderUserInteractionRequest Virtual() => new() { Url = Start };

    public OrderUserInteractionRequest Internal() => new() { Url = Helper() };

    public OrderUserInteractionRequest Parameter() => new() { Url = root + "/start" };

    public OrderUserInteractionRequest Replaced(int id) => new() { Url = "https://kok.example/{id}".Replace("{id}", id.ToString()) };

    public OrderUserInteractionRequest Uris(string relative)
    {
        var uri = new UriBuilder("https", "kok.example") { Path = relative, Query = "x=2" };
        var request = new OrderUserInteractionRequest { Url = uri.ToString() };
        request.Url = uri.Uri.AbsoluteUri;
        request.Url = new Uri(new Uri("https://kok.example"), relative).OriginalString is { Length: > 0 } text ? "https://kok.example/" + text.GetHashCode() : null;
        return request;
    }
}
