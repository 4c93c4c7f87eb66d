using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Consumers.AskedTwiceMore;

public enum Big { A, B, C, D, E, F, G, H, I, J, K, L }

public sealed class Order { public bool IsOwn { get; set; } public Big Kind { get; set; } public string? Site { get; set; } public Order? Parent { get; set; } }

public static class MoreConditions
{
    public static void NumberBelow(OrderUserInteractionRequest r, int stage)
    {
        string url;
        if (stage == 0) url = "first"; else if (stage == 1) url = "second"; else url = "https://rent.se/";
        if (stage < 2) url = "https://rent.se/" + url;
        r.Url = url;
    }

    public static void CountAboveZero(OrderUserInteractionRequest r, List<string> items)
    {
        var url = items.Count > 0 ? "/" + items[0] : "https://rent.se/";
        if (items.Count == 0) { r.Url = url; return; }
        r.Url = "https://rent.se" + url;
    }

    public static void TrimmedFirst(OrderUserInteractionRequest r, string? site)
    {
        site = site?.Trim();
        var url = string.IsNullOrEmpty(site) ? "https://rent.se/" : "/start";
        if (!string.IsNullOrEmpty(site)) url = site + url;
        r.Url = url;
    }

    public static void EnumPattern(OrderUserInteractionRequest r, Order order)
    {
        var url = order.Kind switch { Big.A => "/a", Big.B => "/b", _ => "https://rent.se/" };
        if (order.Kind is Big.A or Big.B) url = "https://rent.se" + url;
        r.Url = url;
    }

    public static void OwnPredicate(OrderUserInteractionRequest r, Order order)
    {
        var url = IsOwn(order) ? "/a" : "https://rent.se/";
        if (IsOwn(order)) url = "https://rent.se" + url;
        r.Url = url;
    }

    private static bool IsOwn(Order order) => order.IsOwn && order.Parent is null;

    public static void BothWithElse(OrderUserInteractionRequest r, bool a, bool b)
    {
        string url;
        if (a && b) { url = "/a"; } else { url = "https://rent.se/"; Console.WriteLine(url); }
        if (a && b) { url = "https://rent.se" + url; } else { Console.WriteLine(url); }
        r.Url = url;
    }

    public static void EitherWithElse(OrderUserInteractionRequest r, bool a, bool b)
    {
        string url;
        if (a || b) { url = "/a"; Console.WriteLine(url); } else { url = "https://rent.se/"; }
        if (a || b) { Console.WriteLine(url); url = "https://rent.se" + url; }
        r.Url = url;
    }

    public static void DoneInTry(OrderUserInteractionRequest r, string x)
    {
        string url = "/a";
        bool done;
        try { url = "https://rent.se/" + int.Parse(x); done = true; }
        catch (FormatException) { done = false; }
        if (done) r.Url = url;
    }

    public static async Task FlagInLambda(HttpClient http, OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "https://rent.se/";
        await Task.Run(() =>
        {
            if (own) r.Url = "https://rent.se" + url; else r.Url = url;
        });
    }

    public static OrderUserInteractionRequest FlagSwitched(bool own)
    {
        var url = own ? "/a" : "https://rent.se/";
        return own switch { true => new OrderUserInteractionRequest { Url = "https://rent.se" + url }, false => new OrderUserInteractionRequest { Url = url } };
    }

    public static OrderUserInteractionRequest IndexBelowZero(string x)
    {
        var index = x.IndexOf("://", StringComparison.Ordinal);
        var url = index < 0 ? "/a" : x;
        if (index < 0) url = "https://rent.se" + url;
        return new() { Url = url };
    }

    public static OrderUserInteractionRequest FoundInDictionary(Dictionary<string, string> pages, string key)
    {
        var found = pages.TryGetValue(key, out var url);
        if (!found) url = "/a";
        return new() { Url = found ? url : "https://rent.se" + url };
    }

    public static OrderUserInteractionRequest? CoalesceThenNull(string? x)
    {
        var url = x ?? "/a";
        return x == null ? null : new() { Url = url };
    }

    public static OrderUserInteractionRequest ArgumentsNamed(string[] args)
    {
        var hasPage = args.Length > 1;
        string page = hasPage ? args[1] : "/a";
        if (!hasPage) page = "https://rent.se" + page;
        return new() { Url = page };
    }

    public static OrderUserInteractionRequest BuilderInParts(Order order)
    {
        var sb = new StringBuilder();
        if (order.IsOwn) sb.Append("https://rent.se");
        sb.Append("/a");
        if (!order.IsOwn) sb.Insert(0, "https://other.se");
        return new() { Url = sb.ToString() };
    }

    public static OrderUserInteractionRequest NeitherThrows(bool own, bool test)
    {
        string host = "";
        if (own) host = "rent.se";
        else if (test) host = "test.se";
        if (!own && !test) throw new InvalidOperationException();
        return new() { Url = "https://" + host + "/a" };
    }

    public static async Task ValidAppended(HttpClient http, string? id, HttpContent body)
    {
        var valid = !string.IsNullOrWhiteSpace(id);
        var path = "https://c.se/Service/Order/UserInteraction/";
        if (valid) path += Uri.EscapeDataString(id!);
        if (valid) (await http.PutAsync(path, body)).EnsureSuccessStatusCode();
    }

    public static async Task VerbByFlag(HttpClient http, bool put, HttpContent body)
    {
        var url = put ? "https://c.se/Service/Order/UserInteraction/M1" : "https://c.se/Status";
        if (put) (await http.PutAsync(url, body)).EnsureSuccessStatusCode();
        else (await http.PostAsync(url, body)).EnsureSuccessStatusCode();
    }

    public static void BestOfLoop(OrderUserInteractionRequest r, IEnumerable<string> xs)
    {
        string? best = null;
        foreach (var x in xs) if (x.Length > 3) { best = "https://rent.se/" + x; break; }
        var url = best == null ? "/none" : best;
        if (best == null) return;
        r.Url = url;
    }

    public static void UriOrNone(OrderUserInteractionRequest r, Uri? page)
    {
        var url = page is null ? "/a" : page.AbsoluteUri;
        if (page is not null) r.Url = url;
    }

    public static void UriPattern(OrderUserInteractionRequest r, Uri? page)
    {
        var url = page is { IsAbsoluteUri: true } ? page.ToString() : "/a";
        if (page is { IsAbsoluteUri: true }) r.Url = url;
    }

    public static void SkippedRound(OrderUserInteractionRequest r, bool own)
    {
        foreach (var step in new[] { 1, 2 })
        {
            var url = own ? "/a" : "https://rent.se/";
            if (own && step == 1) continue;
            if (own) url = "https://rent.se" + url;
            r.Url = url;
        }
    }

    public static void WhileFlag(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "https://rent.se/";
        while (own)
        {
            url = "https://rent.se/a";
            break;
        }
        r.Url = url;
    }

    public static void NullableFlag(OrderUserInteractionRequest r, bool? own)
    {
        var url = own == true ? "/a" : "https://rent.se/";
        if (own == true) url = "https://rent.se" + url;
        r.Url = url;
    }

    public static void HasValue(OrderUserInteractionRequest r, bool? own)
    {
        var url = own.HasValue ? "/a" : "https://rent.se/";
        if (own is not null) url = "https://rent.se" + url;
        r.Url = own.HasValue ? url : "https://rent.se/";
    }

    public static void Modes(OrderUserInteractionRequest r, string mode)
    {
        var url = "";
        if (mode == "a") url = "/a";
        if (mode == "b") url = "b.se";
        if (mode == "a") url = "https://rent.se" + url;
        else if (mode == "b") url = "https://" + url;
        else return;
        r.Url = url;
    }
}
