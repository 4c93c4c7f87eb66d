using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Consumers.AskedTwiceWrongMore;

public enum Big { A, B, C, D, E, F, G, H, I, J, K, L }

public sealed class Order { public bool IsOwn { get; set; } public Big Kind { get; set; } public string? Site { get; set; } public Order? Parent { get; set; } }

public static class WrongMore
{
    public static void NumberBelow(OrderUserInteractionRequest r, int stage)
    {
        string url;
        if (stage == 0) url = "first"; else if (stage == 1) url = "second"; else url = "https://rent.se/";
        if (stage < 1) url = "https://rent.se/" + url;
        r.Url = url; // VITEC002
    }

    public static void CountAboveOne(OrderUserInteractionRequest r, List<string> items)
    {
        var url = items.Count > 1 ? "/" + items[0] : "https://rent.se/";
        if (items.Count == 0) { r.Url = url; return; }
        r.Url = url; // VITEC002
    }

    public static void TrimmedMeanwhile(OrderUserInteractionRequest r, string? site)
    {
        var url = string.IsNullOrEmpty(site) ? "https://rent.se/" : "/start";
        site = site?.Trim();
        if (!string.IsNullOrEmpty(site)) url = site + url;
        r.Url = url; // VITEC002
    }

    public static void EnumPattern(OrderUserInteractionRequest r, Order order)
    {
        var url = order.Kind switch { Big.A => "/a", Big.B => "/b", _ => "https://rent.se/" };
        if (order.Kind is Big.B) url = "https://rent.se" + url;
        r.Url = url; // VITEC002
    }

    public static void ParentForgotten(OrderUserInteractionRequest r, Order order)
    {
        var url = IsOwn(order) ? "/a" : "https://rent.se/";
        order.Parent = null;
        if (IsOwn(order)) url = "https://rent.se" + url;
        r.Url = url; // VITEC002
    }

    private static bool IsOwn(Order order) => order.IsOwn && order.Parent is null;

    public static void EitherAndBoth(OrderUserInteractionRequest r, bool a, bool b)
    {
        string url;
        if (a && b) { url = "/a"; } else { url = "https://rent.se/"; Console.WriteLine(url); }
        if (a || b) { Console.WriteLine(url); } else { url = "https://rent.se" + url; }
        r.Url = url; // VITEC002
    }

    public static void NotDoneInTry(OrderUserInteractionRequest r, string x)
    {
        string url = "/a";
        bool done;
        try { url = "https://rent.se/" + int.Parse(x); done = true; }
        catch (FormatException) { done = false; }
        if (!done) r.Url = url; // VITEC002
    }

    public static async Task FlagInLambda(HttpClient http, OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "https://rent.se/";
        await Task.Run(() =>
        {
            if (!own) r.Url = "https://rent.se" + url; else r.Url = url; // VITEC002
        });
    }

    public static OrderUserInteractionRequest FlagSwitched(bool own)
    {
        var url = own ? "/a" : "https://rent.se/";
        return own switch { false => new OrderUserInteractionRequest { Url = "https://rent.se" + url }, true => new OrderUserInteractionRequest { Url = url } }; // VITEC002
    }

    public static OrderUserInteractionRequest? CoalesceThenNotNull(string? x)
    {
        var url = x ?? "/a";
        return x != null ? null : new() { Url = url }; // VITEC002
    }

    public static OrderUserInteractionRequest BuilderInParts(Order order)
    {
        var sb = new StringBuilder();
        if (order.IsOwn) sb.Append("https://rent.se");
        sb.Append("/a");
        if (order.IsOwn) sb.Append("?x");
        return new() { Url = sb.ToString() }; // VITEC002
    }

    public static async Task InvalidSent(HttpClient http, string? id, HttpContent body)
    {
        var valid = !string.IsNullOrWhiteSpace(id);
        var path = "https://c.se/Service/Order/UserInteraction/";
        if (valid) path += Uri.EscapeDataString(id!);
        if (!valid) (await http.PutAsync(path, body)).EnsureSuccessStatusCode(); // VITEC001
    }

    public static async Task VerbByFlag(HttpClient http, bool put, HttpContent body)
    {
        var url = put ? "https://c.se/Service/Order/UserInteraction/M1" : "https://c.se/Status";
        if (!put) (await http.PutAsync(url, body)).EnsureSuccessStatusCode();
        else (await http.PostAsync(url, body)).EnsureSuccessStatusCode(); // VITEC005
    }

    public static void NoneOfLoop(OrderUserInteractionRequest r, IEnumerable<string> xs)
    {
        string? best = null;
        foreach (var x in xs) if (x.Length > 3) { best = "https://rent.se/" + x; break; }
        var url = best == null ? "/none" : best;
        if (best != null) return;
        r.Url = url; // VITEC002
    }

    public static void SkippedRound(OrderUserInteractionRequest r, bool own)
    {
        foreach (var step in new[] { 1, 2 })
        {
            var url = own ? "/a" : "https://rent.se/";
            if (own && step == 1) continue;
            if (own && step == 3) url = "https://rent.se" + url;
            r.Url = url; // VITEC002
        }
    }

    public static void Modes(OrderUserInteractionRequest r, string mode)
    {
        var url = "https://rent.se/";
        if (mode == "a") url = "/a";
        if (mode == "b") url = "b.se";
        if (mode == "a") url = "https://rent.se" + url;
        r.Url = url; // VITEC003
    }

    public static void AskedAtRandom(OrderUserInteractionRequest r, Random random)
    {
        var url = random.Next() == 1 ? "/a" : "https://rent.se/";
        if (random.Next() == 1) url = "https://rent.se" + url;
        r.Url = url; // VITEC002
    }

    public static void FlagTurned(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "https://rent.se/";
        own = !own;
        if (own) url = "https://rent.se" + url;
        r.Url = url; // VITEC002
    }

    public static void MethodByFlag(bool create)
    {
        var request = create ? WebRequest.Create("https://c.se/Service/Order/UserInteraction/M1") : WebRequest.Create("https://c.se/Status");
        request.Method = create ? "POST" : "GET"; // VITEC005
        request.GetResponse();
    }

    public static void FlagTurnedInLoop(OrderUserInteractionRequest r, IEnumerable<string> xs)
    {
        var url = "https://rent.se/";
        var first = true;
        foreach (var x in xs)
        {
            if (first) url = "/" + x;
            first = !first;
        }

        if (first) r.Url = url; // VITEC002
    }

    public static void LastOfLoop(OrderUserInteractionRequest r, IEnumerable<string> xs)
    {
        var url = "https://rent.se/";
        string? last = null;
        foreach (var x in xs)
        {
            if (last == null) url = "/" + x;
            last = x;
        }

        if (last != null) r.Url = url; // VITEC002
    }
}
