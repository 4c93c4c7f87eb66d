using System;
using Vitec.Connect.Contracts;

namespace Mattning;

public class UrlGuards
{
    private const string Base = "https://mattning.se";

    public OrderUserInteractionRequest Repaired(string order, string link)
    {
        var url = link ?? "mattning.se/" + order;
        if (!url.StartsWith("http")) url = "https://" + url;
        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest RepairedIgnoringCase(string order, bool web)
    {
        var url = web ? "HTTPS://mattning.se/" + order : "mattning.se/" + order;
        if (!url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            url = "https://" + url;
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest Thrown(string order, string link)
    {
        var url = string.IsNullOrEmpty(link) ? "/orders/" + order : link;
        if (!Uri.IsWellFormedUriString(url, UriKind.Absolute))
        {
            throw new ArgumentException("no URL", nameof(link));
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest SlashChooses(string order, string link)
    {
        var url = string.IsNullOrEmpty(link) ? "/orders/" + order : link;
        return url.StartsWith('/')
            ? new OrderUserInteractionRequest { Url = Base + url }
            : new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest SlashReturns(string order, string link)
    {
        var url = link.Length == 0 ? "/orders/" + order : link;
        if (url.StartsWith("/"))
        {
            return new OrderUserInteractionRequest { Url = Base + url };
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest WrongGuard(string order)
    {
        var url = "/orders/" + order;
        if (string.IsNullOrEmpty(url))
        {
            return null;
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest WrongRepair(string order)
    {
        var url = "mattning.se/orders/" + order;
        if (url.StartsWith("http")) url = "https://" + url;
        return new OrderUserInteractionRequest { Url = url }; // VITEC003 {url}
    }

    public OrderUserInteractionRequest OtherGuarded(string order, string other)
    {
        var url = "/orders/" + order;
        if (!other.StartsWith("http")) return null;
        return new OrderUserInteractionRequest { Url = url, Comment = other }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest Is(bool offline)
    {
        var url = offline ? "offline.html" : "https://mattning.se/a";
        if (url is "offline.html")
        {
            return new OrderUserInteractionRequest { Comment = "offline" };
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest Equal(bool offline)
    {
        var url = offline ? "" : "https://mattning.se/a";
        if (url == "")
        {
            url = "//mattning.se/offline";
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC003 {url}
    }

    public OrderUserInteractionRequest Empty() => new() { Url = "" }; // VITEC002 {""}

    public OrderUserInteractionRequest MaybeEmpty(string link) => new() { Url = link ?? "" };

    public OrderUserInteractionRequest ConditionalMember(UrlGuards other) => new() { Url = other?.ToString() };
}
