using System;
using System.Collections.Generic;
using System.Text;
using Vitec.Connect.Contracts;

namespace Workshop.Loops;

public static class Loops
{
    public static void A(OrderUserInteractionRequest r, string[] parts)
    {
        var url = "x.se";
        foreach (var part in parts)
        {
            url = url + "/" + part;
        }

        r.Url = url; // VITEC003
    }

    public static void B(OrderUserInteractionRequest r, string[] parts)
    {
        var url = "https://x.se";
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            url += $"/{parts[i]}";
        }

        r.Url = url;
    }

    public static void C(OrderUserInteractionRequest r, IEnumerator<string> parts)
    {
        var url = "";
        while (parts.MoveNext())
        {
            url += "/" + parts.Current;
        }

        r.Url = url; // VITEC002
    }

    public static void D(OrderUserInteractionRequest r, IEnumerable<string> candidates)
    {
        string? url = null;
        foreach (var candidate in candidates)
        {
            if (candidate.StartsWith("https://"))
            {
                url = candidate;
            }
        }

        r.Url = url;
    }

    public static void E(OrderUserInteractionRequest r, IEnumerable<string> candidates)
    {
        var url = "/none";
        foreach (var candidate in candidates)
        {
            url = candidate;
        }

        r.Url = url; // VITEC002
    }

    public static void F(OrderUserInteractionRequest r, Func<string> next)
    {
        var url = "/first";
        while (!url.StartsWith("https://"))
        {
            url = next();
        }

        r.Url = url;
    }

    public static void G(OrderUserInteractionRequest r, int n)
    {
        var sb = new StringBuilder();
        while (n-- > 0)
        {
            sb.Append("../");
        }

        sb.Append("start");
        r.Url = sb.ToString(); // VITEC002
    }

    public static void H(OrderUserInteractionRequest r, IList<string> hosts)
    {
        var url = string.Empty;
        for (var i = 0; url.Length == 0 && i < hosts.Count; i++)
        {
            url = hosts[i] is { Length: > 0 } host ? "https://" + host : "";
        }

        r.Url = url;
    }

    public static void I(OrderUserInteractionRequest r, string text)
    {
        var url = text;
        while (url.StartsWith("/"))
        {
            url = url.Substring(1);
        }

        r.Url = "https://x.se/" + url;
    }

    public static void J(OrderUserInteractionRequest r, string host)
    {
        for (var i = 0; i < 2; i++)
        {
            r.Url = i == 0 ? "https://" + host : "//" + host; // VITEC003
        }
    }
}
