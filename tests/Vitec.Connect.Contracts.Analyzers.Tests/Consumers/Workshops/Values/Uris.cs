using System;
using Vitec.Connect.Contracts;

namespace ValuesCases.Uris;

public static class Uris
{
    private static readonly Uri Site = new("https://matta.se/butik/");
    private static readonly Uri Relative = new("order", UriKind.Relative);
    private static readonly Uri Either = new("/order", UriKind.RelativeOrAbsolute);

    public static void Fill(OrderUserInteractionRequest r, Uri given, int id)
    {
        r.Url = Site.AbsoluteUri;
        r.Url = Site.OriginalString;
        r.Url = new Uri(Site, Relative).ToString();
        r.Url = Relative.ToString(); // VITEC002
        r.Url = $"{Relative}/{id}"; // VITEC002
        r.Url = Either.OriginalString; // VITEC002
        r.Url = given.ToString();
        r.Url = given.OriginalString;
        r.Url = given.AbsoluteUri;
        r.Url = given.AbsolutePath; // VITEC002
        r.Url = Site.MakeRelativeUri(given).OriginalString; // VITEC002
        r.Url = Site + "order";
        r.Url = Site.Host; // VITEC003
        r.Url = Site.GetLeftPart(UriPartial.Authority) + "/order/" + id;
        r.Url = string.Format("{0}://{1}/{2}", Site.Scheme, Site.Host, id);
        r.Url = string.Format("{0}/{1}", Site.Authority, id); // VITEC003
        r.Url = (given ?? Site).Query; // VITEC002
        r.Url = new Uri("http://matta.se:8080/a").Authority; // VITEC003
    }

    public static OrderUserInteractionRequest Built(int id)
    {
        var builder = new UriBuilder
        {
            Scheme = Uri.UriSchemeHttps,
            Host = "matta.se",
            Path = $"order/{id}",
        };
        return new() { Url = builder.ToString() };
    }

    public static OrderUserInteractionRequest BuiltPath(int id)
    {
        var builder = new UriBuilder("https://matta.se");
        builder.Path = $"/order/{id}";
        var uri = builder.Uri;
        return new() { Url = uri.AbsolutePath + uri.Query }; // VITEC002 {uri.AbsolutePath + uri.Query}
    }

    public static OrderUserInteractionRequest Tried(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == "https" ? new() { Url = uri.OriginalString } : new() { Url = "/" }; // VITEC002 {"/"}

    public static OrderUserInteractionRequest Checked(Uri uri)
    {
        if (!uri.IsAbsoluteUri)
        {
            uri = new Uri(Site, uri);
        }

        return new() { Url = uri.ToString() };
    }

    public static OrderUserInteractionRequest Thrown(string path)
    {
        var uri = new Uri(path, UriKind.Relative);
        return new() { Url = new Uri(Site, uri).PathAndQuery.Insert(0, "https://matta.se") };
    }

    public static OrderUserInteractionRequest Doubled() => new() { Url = new Uri(Site, "//golv.se/a").AbsoluteUri };

    public static OrderUserInteractionRequest File() => new() { Url = new Uri("file:///tmp/a").AbsoluteUri }; // VITEC004
}
