using System;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Energi.Deklaration;

internal static class Pages
{
    public const string Site = "https://energi.se";
    public const string Relative = "/deklaration";
    public const string NoProtocol = "energi.se/deklaration";
    public static readonly string Mail = "mailto:order@energi.se";
}

public class RequestUrls(IVitecConnectClient connect)
{
    public OrderUserInteractionRequest Literal() => new() { Url = "../order/5" }; // VITEC002 {"../order/5"}

    public OrderUserInteractionRequest Constant() => new() { Url = Pages.Relative }; // VITEC002 {Pages.Relative}

    public OrderUserInteractionRequest ConstantSite() => new() { Url = Pages.Site + Pages.Relative };

    public OrderUserInteractionRequest HostOnly() => new() { Url = Pages.NoProtocol }; // VITEC003 {Pages.NoProtocol}

    public OrderUserInteractionRequest HostWithProtocol() => new() { Url = "https://" + Pages.NoProtocol };

    public OrderUserInteractionRequest MailTo() => new() { Url = Pages.Mail }; // VITEC004 {Pages.Mail}

    public OrderUserInteractionRequest Interpolated(int id) => new() { Url = $"/order/{id}" }; // VITEC002

    public OrderUserInteractionRequest InterpolatedHost(string host, int id) => new() { Url = $"{host}/order/{id}" };

    public OrderUserInteractionRequest InterpolatedSecure(string host, int id) => new() { Url = $"https://{host}/order/{id}" };

    public OrderUserInteractionRequest Formatted(int id)
    {
        var request = new OrderUserInteractionRequest();
        request.Url = string.Format("//energi.se/order/{0}", id); // VITEC003
        return request;
    }

    public OrderUserInteractionRequest Ternary(bool test) => new() { Url = test ? "localhost:5000/order" : "https://energi.se/order" }; // VITEC003

    public OrderUserInteractionRequest TernaryRight(bool test) => new() { Url = test ? "https://localhost:5000/order" : "https://energi.se/order" };

    public OrderUserInteractionRequest Switched(int kind, string other) => new()
    {
        Id = "1",
        Url = kind switch { 1 => "https://energi.se/a", 2 => "b.aspx?id=1", _ => other }, // VITEC002
    };

    public OrderUserInteractionRequest SwitchedRight(int kind, string other) => new()
    {
        Id = "1",
        Url = kind switch { 1 => "https://energi.se/a", 2 => "https://energi.se/b.aspx?id=1", _ => other },
    };

    public OrderUserInteractionRequest Empty() => new() { Url = "" }; // VITEC002 {""}

    public OrderUserInteractionRequest Null() => new() { Url = null };

    public OrderUserInteractionRequest EmptyMaybe(string? url) => new() { Url = url ?? "" };

    public OrderUserInteractionRequest Built(string id)
    {
        var text = new StringBuilder();
        text.Append("order/").Append(id);
        return new OrderUserInteractionRequest { Url = text.ToString() }; // VITEC002 {text.ToString()}
    }

    public OrderUserInteractionRequest BuiltRight(string id)
    {
        var text = new StringBuilder("https://energi.se/");
        text.Append("order/").Append(id);
        return new OrderUserInteractionRequest { Url = text.ToString() };
    }

    public OrderUserInteractionRequest Helper(int id) => new() { Url = PathOf(id) }; // VITEC002 {PathOf(id)}

    private static string PathOf(int id) => "?order=" + id;

    public OrderUserInteractionRequest Passed() => Request("http//energi.se"); // VITEC003 {"http//energi.se"}

    public OrderUserInteractionRequest PassedRight() => Request("https://energi.se");

    private static OrderUserInteractionRequest Request(string url) => new() { Url = url };

    public Task<bool> Documentation(string customerId) =>
        connect.RequestUserInteractionAsync(customerId, new() { Id = "8", Url = "StringValue" }); // VITEC007 {"StringValue"}

    public OrderUserInteractionRequest Repaired(bool test)
    {
        var url = test ? "energi.se/order" : "https://energi.se/order";
        if (!url.StartsWith("http"))
        {
            url = "https://" + url;
        }

        return new OrderUserInteractionRequest { Url = url };
    }
}
