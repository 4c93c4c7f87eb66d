using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Consumers.AskedTwice;

public enum Kind { Own, Other, Third }

public sealed class Settings { public bool Own { get; set; } public Kind Kind { get; set; } public string? Site { get; set; } }

public sealed class Conditions(Settings settings)
{
    private bool _own;

    public static void FlagTwice(OrderUserInteractionRequest r, bool own, string x, string site)
    {
        var url = own ? "/a" : x;
        if (own) url = site + url;
        r.Url = url;
    }

    public static void FlagTwiceInBlocks(OrderUserInteractionRequest r, bool own, string x)
    {
        var url = own ? "/a" : x;
        if (own)
        {
            url = "https://fukt.se" + url;
        }

        r.Url = url;
    }

    public static void FlagAfterOtherBranches(OrderUserInteractionRequest r, bool own, string x)
    {
        string url;
        if (own)
        {
            Console.WriteLine(x ?? "none");
            url = "/a";
        }
        else
        {
            url = x;
        }

        Console.WriteLine(url);
        if (own)
        {
            url = "https://fukt.se" + url;
        }

        r.Url = url;
    }

    public static void WhereFlagIsOff(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "https://fukt.se/";
        if (!own)
        {
            r.Url = url;
        }
    }

    public static void FlagInTernaries(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "https://fukt.se/";
        r.Url = own ? "https://fukt.se" + url : url;
    }

    public static void EnumUnlike(OrderUserInteractionRequest r, Kind kind)
    {
        var url = "/a";
        if (kind == Kind.Other)
        {
            url = "https://fukt.se/b";
        }

        if (kind != Kind.Other)
        {
            url = "https://fukt.se" + url;
        }

        r.Url = url;
    }

    public static void SwitchTwice(OrderUserInteractionRequest r, Kind kind)
    {
        string url;
        switch (kind)
        {
            case Kind.Own: url = "/a"; break;
            case Kind.Other: url = "fukt.se/b"; break;
            default: url = "https://fukt.se/c"; break;
        }

        switch (kind)
        {
            case Kind.Own: url = "https://fukt.se" + url; break;
            case Kind.Other: url = "https://" + url; break;
        }

        r.Url = url;
    }

    public static void SwitchExpressionTwice(OrderUserInteractionRequest r, Kind kind)
    {
        var path = kind switch { Kind.Own => "/a", Kind.Other => "b", _ => "https://fukt.se/" };
        r.Url = kind switch { Kind.Own => "https://fukt.se" + path, Kind.Other => "https://fukt.se/" + path, _ => path };
    }

    public void PropertyTwice(OrderUserInteractionRequest r)
    {
        var url = settings.Own ? "/a" : "https://fukt.se/";
        if (settings.Own)
        {
            url = "https://fukt.se" + url;
        }

        r.Url = url;
    }

    public void FieldTwice(OrderUserInteractionRequest r)
    {
        var url = _own ? "/a" : "https://fukt.se/";
        if (!_own) r.Url = url;
        else r.Url = "https://fukt.se" + url;
    }

    public static void EmptyTwice(OrderUserInteractionRequest r, string? site)
    {
        var url = string.IsNullOrEmpty(site) ? "https://fukt.se/a" : "/a";
        if (!string.IsNullOrEmpty(site)) url = site + url;
        r.Url = url;
    }

    public static void NullTwice(OrderUserInteractionRequest r, string? site)
    {
        var url = site is null ? "https://fukt.se/a" : "/a";
        if (site is not null) url = site + url;
        r.Url = url;
    }

    public static void FoundInLoop(OrderUserInteractionRequest r, List<string> all)
    {
        var url = "/a";
        var found = false;
        foreach (var each in all)
        {
            if (each.Length > 3)
            {
                url = "https://fukt.se/" + each;
                found = true;
            }
        }

        if (found)
        {
            r.Url = url;
        }
    }

    public static bool SetAlong(OrderUserInteractionRequest r, string x)
    {
        var ok = false;
        var url = "fukt.se/a";
        if (x.Length > 3)
        {
            url = "https://fukt.se/a";
            ok = true;
        }

        if (!ok) return false;
        r.Url = url;
        return true;
    }

    public static void BothFlags(OrderUserInteractionRequest r, bool a, bool b)
    {
        var url = a && b ? "/a" : "https://fukt.se/";
        if (a && b) url = "https://fukt.se" + url;
        r.Url = url;
    }

    public static void NamedQuestion(OrderUserInteractionRequest r, Kind kind)
    {
        var isOwn = kind == Kind.Own;
        var url = isOwn ? "/a" : "https://fukt.se/";
        if (isOwn) url = "https://fukt.se" + url;
        r.Url = url;
    }

    public static void FlagPassedToLocal(OrderUserInteractionRequest r, bool own)
    {
        var url = Path(own);
        if (own) url = "https://fukt.se" + url;
        r.Url = url;

        static string Path(bool own) => own ? "/a" : "https://fukt.se/";
    }

    public static void FlagPassedTwice(OrderUserInteractionRequest r, bool own)
    {
        var url = PathOf(own);
        r.Url = Full(url, own);
    }

    private static string PathOf(bool own) => own ? "/a" : "https://fukt.se/";

    private static string Full(string url, bool own) => own ? "https://fukt.se" + url : url;

    public static void ErrorInstead(OrderUserInteractionRequest r, string x)
    {
        string? error = null;
        var url = "";
        if (x.Length == 0) error = "no x"; else url = "https://fukt.se/" + x;
        if (error != null) throw new InvalidOperationException(error);
        r.Url = url;
    }

    public static void RelativeSetAlong(OrderUserInteractionRequest r, string x)
    {
        string? url = null;
        var relative = false;
        if (x.StartsWith('/')) { url = "/a"; relative = true; }
        else { url = "https://fukt.se/" + x; }
        r.Url = relative ? "https://fukt.se" + url : url;
    }

    public static async Task MessageChosenTwice(HttpClient http, bool create, HttpContent body)
    {
        var request = new HttpRequestMessage();
        request.RequestUri = create ? new Uri("https://c.se/Service/Order/UserInteraction/M1") : new Uri("https://c.se/Status");
        request.Method = create ? HttpMethod.Put : HttpMethod.Get;
        (await http.SendAsync(request)).EnsureSuccessStatusCode();
    }

    public static async Task MessageChosenOnce(HttpClient http, bool create, HttpContent body)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://c.se/Status");
        if (create)
        {
            request.RequestUri = new Uri("https://c.se/Service/Order/UserInteraction/M1");
            request.Method = HttpMethod.Put;
        }
        (await http.SendAsync(request)).EnsureSuccessStatusCode();
    }

    public static void RequestsChosenInOne(bool create)
    {
        var request = create ? WebRequest.Create("https://c.se/Service/Order/UserInteraction/M1") : WebRequest.Create("https://c.se/Status");
        if (create) request.Method = "PUT";
        request.GetResponse();
    }

    public static void RequestsChosenInTwo(bool create)
    {
        WebRequest request;
        if (create) request = WebRequest.Create("https://c.se/Service/Order/UserInteraction/M1");
        else request = WebRequest.Create("https://c.se/Status");
        if (create) request.Method = "PUT";
        request.GetResponse();
    }

    public static void RequestChosenByUrl(bool create)
    {
        var request = WebRequest.Create(create ? "https://c.se/Service/Order/UserInteraction/M1" : "https://c.se/Status");
        request.Method = create ? "PUT" : "GET";
        request.GetResponse();
    }

    public static async Task NoCustomerReturns(HttpClient http, string? customerId, HttpContent body)
    {
        var path = customerId == null ? "Service/Order/UserInteraction" : "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId);
        if (customerId == null) return;
        (await http.PutAsync("https://c.se/" + path, body)).EnsureSuccessStatusCode();
    }

    public static async Task CustomerNamedQuestion(HttpClient http, string? customerId, HttpContent body)
    {
        var hasId = customerId != null;
        var id = hasId ? Uri.EscapeDataString(customerId!) : "";
        if (hasId) (await http.PutAsync("https://c.se/Service/Order/UserInteraction/" + id, body)).EnsureSuccessStatusCode();
    }

    public static async Task UnknownCustomerReturns(HttpClient http, bool known, string customerId, HttpContent body)
    {
        var id = known ? Uri.EscapeDataString(customerId) : "";
        if (!known) { Console.WriteLine("unknown"); return; }
        (await http.PutAsync("https://c.se/Service/Order/UserInteraction/" + id, body)).EnsureSuccessStatusCode();
    }

    public static void TwoFlags(OrderUserInteractionRequest r, bool own, bool secure)
    {
        var url = own ? "a" : "fukt.se/a";
        if (own) url = "fukt.se/" + url;
        if (secure) url = "https://" + url; else url = "https://www." + url;
        r.Url = url;
    }

    public static void FlagOfLoop(List<OrderUserInteractionRequest> rs, IEnumerable<bool> flags)
    {
        foreach (var own in flags)
        {
            var url = own ? "/a" : "https://fukt.se/";
            if (own) url = "https://fukt.se" + url;
            rs.Add(new OrderUserInteractionRequest { Url = url });
        }
    }

    public static void TryPattern(OrderUserInteractionRequest r, string x)
    {
        var found = TryFind(x, out var url);
        if (!found) url = "https://fukt.se/";
        r.Url = url;
    }

    private static bool TryFind(string x, out string url)
    {
        url = "";
        if (x.Length > 3) { url = "https://fukt.se/" + x; return true; }
        return false;
    }
}
