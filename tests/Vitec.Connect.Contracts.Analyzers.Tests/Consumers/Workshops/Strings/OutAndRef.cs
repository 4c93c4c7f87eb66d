using System;
using System.Collections.Generic;
using Vitec.Connect.Contracts;

namespace Workshop.OutAndRef;

public class OutAndRef
{
    private static void Complete(ref string url)
    {
        if (!url.StartsWith("http"))
        {
            url = "https://x.se" + url;
        }
    }

    private static bool TryFind(string key, out string url)
    {
        url = key == "" ? "" : "https://x.se/" + key;
        return url.Length > 0;
    }

    private static void Set(OrderUserInteractionRequest r, out string used, string url)
    {
        used = url;
        r.Url = url;
    }

    public void A(OrderUserInteractionRequest r)
    {
        var url = "/a";
        Complete(ref url);
        r.Url = url;
    }

    public void B(OrderUserInteractionRequest r, string key)
    {
        if (TryFind(key, out var url))
        {
            r.Url = url;
        }
    }

    public void C(OrderUserInteractionRequest r) => Set(r, out _, "/a"); // VITEC002 {"/a"}

    public void D(OrderUserInteractionRequest r, Dictionary<string, string> pages)
    {
        if (!pages.TryGetValue("start", out var url))
        {
            url = "/start";
        }

        r.Url = url; // VITEC002 {url}
    }

    public void E(OrderUserInteractionRequest r, Dictionary<string, string> pages)
    {
        var url = "/start";
        if (pages.TryGetValue("start", out var found))
        {
            url = found;
        }

        Complete(ref url);
        r.Url = url;
    }

    public void F(OrderUserInteractionRequest r, string text)
    {
        r.Url = Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : null;
        if (uri is not null)
        {
            r.Url = uri.AbsolutePath; // VITEC002
        }
    }

    public void G(OrderUserInteractionRequest r, int[] numbers)
    {
        string url = string.Empty;
        Array.ForEach(numbers, n => url += "/" + n);
        r.Url = url;
    }
}
