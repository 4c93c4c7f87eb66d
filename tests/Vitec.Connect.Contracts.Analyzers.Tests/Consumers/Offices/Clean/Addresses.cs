using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Vitec.Connect.Contracts;

namespace Rent.Adresser;

public abstract class Addresses
{
    protected abstract string Base { get; }
    protected virtual string Folder { get; } = "/orders";
    private string Full => Base + Folder;

    private readonly List<string> _parts = ["https://rent.se", "orders"];

    public OrderUserInteractionRequest Override(string order) => new() { Url = Folder };

    public OrderUserInteractionRequest Composed(string order) => new() { Url = $"{Full}/{order}" };

    public OrderUserInteractionRequest Listed(string order) => new() { Url = string.Join('/', _parts.Append(order)) };

    public OrderUserInteractionRequest Combined(string order)
    {
        var url = Path.Combine(Base, "orders", order).Replace('\\', '/');
        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest Matched(string text)
    {
        var url = "none";
        var match = Regex.Match(text, "https://\\S+");
        if (match.Success) url = match.Value;
        return match.Success ? new OrderUserInteractionRequest { Url = url } : new OrderUserInteractionRequest { Comment = url };
    }

    public OrderUserInteractionRequest Parsed(string text)
    {
        var url = "//rent.se";
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
        {
            url = uri.AbsoluteUri;
        }
        else
        {
            url = "https:" + url;
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest Nested(string order, int stage)
    {
        string url;
        if (stage == 0)
        {
            url = "first.html";
        }
        else if (stage == 1)
        {
            url = "second.html";
        }
        else
        {
            url = "https://rent.se/" + order;
        }

        if (stage < 2 && !url.StartsWith("https"))
        {
            url = $"https://rent.se/{url}";
        }

        return stage >= 2 ? new OrderUserInteractionRequest { Url = url } : new OrderUserInteractionRequest { Url = url, Comment = "first" };
    }

    public OrderUserInteractionRequest Lambda(string order)
    {
        Func<string, string> absolute = path => "https://rent.se" + path;
        return new OrderUserInteractionRequest { Url = absolute("/orders/" + order) };
    }

    public OrderUserInteractionRequest Sliced(string order)
    {
        var url = "x/https://rent.se/" + order;
        return new OrderUserInteractionRequest { Url = url.Substring(2) };
    }

    public OrderUserInteractionRequest Built(string order, IEnumerable<KeyValuePair<string, string>> query)
    {
        var url = new StringBuilder("https://").Append("rent.se").Append('/').Append(order);
        var separator = '?';
        foreach (var pair in query)
        {
            url.Append(separator).Append(pair.Key).Append('=').Append(Uri.EscapeDataString(pair.Value));
            separator = '&';
        }

        return new OrderUserInteractionRequest { Url = url.ToString() };
    }

    public OrderUserInteractionRequest Array(int index)
    {
        string[] links = ["/zero", "https://rent.se/one"];
        links[0] = "https://rent.se" + links[0];
        return new OrderUserInteractionRequest { Url = links[index] };
    }
}
