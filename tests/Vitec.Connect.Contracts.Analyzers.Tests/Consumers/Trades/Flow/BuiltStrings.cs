using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Linq;

namespace Kok;

internal class BuiltStrings
{
    private const string Host = "kok.example";
    private static readonly string Root = "/" + nameof(Kok).ToLowerInvariant();

    private static string Start => "./start";

    public OrderUserInteractionRequest Joined(int id) => new() { Url = string.Join("/", Host, "orders", id) }; // VITEC003

    public OrderUserInteractionRequest Concat(int id) => new() { Url = string.Concat("//", Host, "/", id) }; // VITEC003

    public OrderUserInteractionRequest Field() => new() { Url = Root }; // VITEC002 {Root}

    public OrderUserInteractionRequest Property() => new() { Url = Start }; // VITEC002 {Start}

    public OrderUserInteractionRequest Verbatim() => new() { Url = @"https:\\kok.example\start" }; // VITEC004

    public OrderUserInteractionRequest Raw(int id) => new() { Url = $"""?order={id}""" }; // VITEC002

    public OrderUserInteractionRequest Replaced(int id) => new() { Url = "https://kok.example/{id}".Replace("https://", "").Replace("{id}", id.ToString()) }; // VITEC003

    public OrderUserInteractionRequest Trimmed() => new() { Url = " /start ".Trim() }; // VITEC002

    public OrderUserInteractionRequest Padded() => new() { Url = " https://kok.example" }; // VITEC004

    public OrderUserInteractionRequest Local()
    {
        string Path(string tail) => "/kok/" + tail;

        return new() { Url = Path("1") }; // VITEC002 {Path("1")}
    }

    public OrderUserInteractionRequest Uris()
    {
        var uri = new Uri("https://kok.example/orders/1?x=2");
        var request = new OrderUserInteractionRequest { Url = uri.AbsolutePath }; // VITEC002 {uri.AbsolutePath}
        request.Url = uri.Host; // VITEC003 {uri.Host}
        request.Url = new Uri("ftp://kok.example/1").AbsoluteUri; // VITEC004
        return request;
    }
}
