using System;
using System.Collections.Generic;
using System.Linq;
using Vitec.Connect.Contracts;

namespace FlowCases.Functions;

public static class Extra
{
    internal static string Slash(this string value) => "/" + value;

    internal static string Secure(this string host) => "https://" + host;
}

public class Functions
{
    private static string Combine(params string[] parts) => string.Join("/", parts);

    private static string Page(int id, string host = "fonster.se", bool secure = true) => (secure ? "https://" : "") + host + "/orders/" + id;

    private static T Same<T>(T value) => value;

    private string Recursive(int depth) => depth == 0 ? "/orders" : Recursive(depth - 1) + "/" + depth;

    private static bool TryPage(int id, out string page)
    {
        page = "https://fonster.se/orders/" + id;
        return id > 0;
    }

    private static string Either(bool first)
    {
        if (first)
        {
            return "https://fonster.se/first";
        }

        return "fonster.se/second";
    }

    protected virtual string Overridable() => "/orders";

    internal static string Shared() => "/orders";

    public OrderUserInteractionRequest A() => new() { Url = Combine("fonster.se", "orders") }; // VITEC003 {Combine("fonster.se", "orders")}

    public OrderUserInteractionRequest B() => new() { Url = Combine("https:", "", "fonster.se", "orders") };

    public OrderUserInteractionRequest C() => new() { Url = Page(4) };

    public OrderUserInteractionRequest D() => new() { Url = Page(secure: false, id: 4) }; // VITEC003 {Page(secure: false, id: 4)}

    public OrderUserInteractionRequest E() => new() { Url = Same("/orders") }; // VITEC002 {Same("/orders")}

    public OrderUserInteractionRequest F() => new() { Url = Same<string>("https://fonster.se") };

    public OrderUserInteractionRequest G(int depth) => new() { Url = Recursive(depth) }; // VITEC002 {Recursive(depth)}

    public OrderUserInteractionRequest H(int id) => TryPage(id, out var page) ? new() { Url = page } : new();

    public OrderUserInteractionRequest I() => new() { Url = Either(true) };

    public OrderUserInteractionRequest J(bool first) => new() { Url = Either(first) }; // VITEC003 {Either(first)}

    public OrderUserInteractionRequest K() => new() { Url = Overridable() };

    public OrderUserInteractionRequest L() => new() { Url = Shared() };

    public OrderUserInteractionRequest M(string page) => new() { Url = page.Slash() };

    public OrderUserInteractionRequest O(int id)
    {
        return new() { Url = Local("orders") }; // VITEC002 {Local("orders")}

        string Local(string section) => $"/{section}/{id}";
    }

    public OrderUserInteractionRequest P(int id)
    {
        string Host() => "https://fonster.se";
        string Local(string section) => $"{Host()}/{section}/{id}";
        return new() { Url = Local("orders") };
    }

    public IEnumerable<OrderUserInteractionRequest> Q(IEnumerable<int> ids) => ids.Select(id => new OrderUserInteractionRequest { Url = Combine("", "orders", $"{id}") }); // VITEC002 {Combine("", "orders", $"{id}")}
}
