using System;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts;

namespace Workshop.Patterns;

public record Link(string Href, Uri? Uri)
{
    public string Short => "/s/" + Href;

    public string Long => $"https://x.se/s/{Href}";
}

public static class Patterns
{
    public static void A(OrderUserInteractionRequest r, Link? link)
    {
        if (link is { Short: var path })
        {
            r.Url = path; // VITEC002 {path}
        }
    }

    public static void B(OrderUserInteractionRequest r, Link? link)
    {
        if (link is { Long: { } full })
        {
            r.Url = full;
        }
    }

    public static void C(OrderUserInteractionRequest r, Link? link) => r.Url = link is { Uri.PathAndQuery: var path } ? path : "https://x.se"; // VITEC002

    public static void D(OrderUserInteractionRequest r, Link? link) => r.Url = link?.Uri?.PathAndQuery; // VITEC002

    public static void E(OrderUserInteractionRequest r, Link? link) => r.Url = link?.Uri?.AbsoluteUri;

    public static void F(OrderUserInteractionRequest r, Link? link) => r.Url = link?.Short ?? "https://x.se"; // VITEC002

    public static void G(OrderUserInteractionRequest r, Link? link) => r.Url = "https://x.se" + link?.Short;

    public static void H(OrderUserInteractionRequest r, Link? link) => r.Url = link?.Uri?.Host + "/a"; // VITEC003

    public static void I(OrderUserInteractionRequest r, object o) => r.Url = o switch
    {
        Uri { IsAbsoluteUri: true, AbsoluteUri: var full } => full,
        Link { Long: var full } => full,
        string s when s.StartsWith("https://") => s,
        _ => null,
    };

    public static void J(OrderUserInteractionRequest r, HttpContext? context) => r.Url = context?.Request.Path.Value; // VITEC002

    public static void K(OrderUserInteractionRequest r, HttpRequest request) => r.Url = request is { Path: { Value: var path } } ? path : null; // VITEC002

    public static void L(OrderUserInteractionRequest? r) => r!.Url = r?.Comment;

    public static void M(OrderUserInteractionRequest r, string? text) => r.Url = text?.TrimStart('/');

    public static void N(OrderUserInteractionRequest r, string? text) => r.Url = text?.Insert(0, "https://x.se");

    public static void O(OrderUserInteractionRequest r, Uri? uri) => r.Url = uri?.ToString() ?? string.Empty;

    public static void P(OrderUserInteractionRequest r, Link link)
    {
        var (href, uri) = link;
        r.Url = href;
        r.Url = uri?.Query; // VITEC002
    }
}
