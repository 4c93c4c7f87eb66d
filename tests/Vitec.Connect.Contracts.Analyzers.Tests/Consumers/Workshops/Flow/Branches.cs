using System;
using System.IO;
using Vitec.Connect.Contracts;

namespace FlowCases.Branches;

public enum Stage { Start, Pick, Pay, Done }

public static class Branches
{
    public static string? Switched(Stage stage, OrderUserInteractionRequest r)
    {
        string url;
        switch (stage)
        {
            case Stage.Start:
                url = "https://golv.se/start";
                break;
            case Stage.Pick:
                url = "golv.se/pick";
                goto default;
            case Stage.Pay:
                throw new NotSupportedException();
            default:
                url = "https://golv.se/other";
                break;
        }

        return r.Url = url;
    }

    public static string? SwitchedWrong(Stage stage, OrderUserInteractionRequest r)
    {
        string url;
        switch (stage)
        {
            case Stage.Start: url = "https://golv.se/start"; break;
            case Stage.Pick or Stage.Pay: url = "golv.se/pick"; break;
            default: return null;
        }

        return r.Url = url; // VITEC003 {url}
    }

    public static void Caught(OrderUserInteractionRequest r, string file)
    {
        var url = "/orders";
        try
        {
            url = File.ReadAllText(file);
        }
        catch (IOException)
        {
            Console.WriteLine("none");
        }

        r.Url = url; // VITEC002 {url}
    }

    public static void Finally(OrderUserInteractionRequest r, string file)
    {
        var url = "/orders";
        try
        {
            Console.WriteLine(File.ReadAllText(file));
        }
        finally
        {
            url = "https://golv.se/orders";
        }

        r.Url = url;
    }

    public static void Looped(OrderUserInteractionRequest r, int n)
    {
        var url = "golv.se";
        for (var i = 0; i < n; i++)
        {
            url += "/" + i;
        }

        r.Url = url; // VITEC003 {url}
    }

    public static void LoopedFull(OrderUserInteractionRequest r, string[] parts)
    {
        var url = "https://golv.se";
        foreach (var part in parts)
        {
            url = $"{url}/{part}";
        }

        r.Url = url;
    }

    public static void Coalesced(OrderUserInteractionRequest r, string? url)
    {
        url ??= "/orders";
        r.Url = url; // VITEC002 {url}
    }

    public static void CoalescedLate(OrderUserInteractionRequest r) => r.Url ??= "/late"; // VITEC002 {"/late"}

    public static void Swapped(OrderUserInteractionRequest r)
    {
        var (a, b) = ("/orders", "https://golv.se/orders");
        (a, b) = (b, a);
        r.Url = a;
        r.Url = b; // VITEC002 {b}
    }

    public static void Tupled(OrderUserInteractionRequest r, string id) => (r.Id, r.Url) = (id, "golv.se"); // VITEC003 {"golv.se"}

    public static void DoWhile(OrderUserInteractionRequest r, Func<string> next)
    {
        string url;
        do
        {
            url = next();
        }
        while (!url.StartsWith("https://"));
        r.Url = url;
    }

    public static void Constant(OrderUserInteractionRequest r)
    {
        const bool Relative = false;
        r.Url = Relative ? "/orders" : "https://golv.se/orders";
    }

    public static void Overwritten(OrderUserInteractionRequest r, int id)
    {
        var url = "/orders";
        url = "https://golv.se" + url + "/" + id;
        r.Url = url;
    }

    public static void Both(OrderUserInteractionRequest r, bool full)
    {
        string url = full ? "https://golv.se" : string.Empty;
        url += "/orders";
        r.Url = url; // VITEC002 {url}
    }
}
