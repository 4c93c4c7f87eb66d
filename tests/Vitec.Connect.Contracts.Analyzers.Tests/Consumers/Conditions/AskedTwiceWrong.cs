using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Consumers.AskedTwiceWrong;

public enum Kind { Own, Other, Third }

public static class Wrong
{
    public static void OtherAnswer(OrderUserInteractionRequest r, bool own, string x, string site)
    {
        var url = own ? "/a" : x;
        if (!own) url = site + url;
        r.Url = url; // VITEC002
    }

    public static void OtherFlag(OrderUserInteractionRequest r, bool own, bool other)
    {
        var url = own ? "/a" : "https://fukt.se/";
        if (other)
        {
            url = "https://fukt.se" + url;
        }

        r.Url = url; // VITEC002
    }

    public static void WhereFlagIsOn(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "https://fukt.se/";
        if (own)
        {
            r.Url = url; // VITEC002
        }
    }

    public static void FlagWrittenMeanwhile(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "https://fukt.se/";
        own = false;
        if (own)
        {
            url = "https://fukt.se" + url;
        }

        r.Url = url; // VITEC002
    }

    public static void OneOfBoth(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "b";
        if (own) url = "https://fukt.se" + url;
        r.Url = url; // VITEC002
    }

    public static void FoundInLoop(OrderUserInteractionRequest r, List<string> all)
    {
        var url = "https://fukt.se/";
        var found = false;
        foreach (var each in all)
        {
            if (each.Length > 3)
            {
                url = "/a";
                found = true;
            }
        }

        if (found)
        {
            r.Url = url; // VITEC002
        }
    }

    public static void SetAlong(OrderUserInteractionRequest r, string x)
    {
        var ok = false;
        var url = "fukt.se/a";
        if (x.Length > 3)
        {
            url = "https://fukt.se/a";
            ok = true;
        }

        if (ok) return;
        r.Url = url; // VITEC003
    }

    public static void AskedForNothing(OrderUserInteractionRequest r, bool own)
    {
        var url = own ? "/a" : "https://fukt.se/";
        Console.WriteLine(own);
        if (own) Console.WriteLine(url);
        r.Url = url; // VITEC002
    }

    public static void RequestsChosenInOne(bool create)
    {
        var request = create ? WebRequest.Create("https://c.se/Service/Order/UserInteraction/M1") : WebRequest.Create("https://c.se/Status"); // VITEC005
        if (!create) request.Method = "PUT";
        request.GetResponse();
    }

    public static void RequestsChosenInTwo(bool create)
    {
        WebRequest request;
        if (create) request = WebRequest.Create("https://c.se/Service/Order/UserInteraction/M1");
        else request = WebRequest.Create("https://c.se/Status");
        if (create) request.Method = "POST"; // VITEC005 {"POST"}
        request.GetResponse();
    }

    public static void SwitchExpressionTwice(OrderUserInteractionRequest r, Kind kind)
    {
        var path = kind switch { Kind.Own => "/a", Kind.Other => "b", _ => "https://fukt.se/" };
        r.Url = kind switch { Kind.Own => "https://fukt.se" + path, _ => path }; // VITEC002
    }

    public static void InLoopForOthers(OrderUserInteractionRequest r, bool own, bool last)
    {
        var url = own ? "/a" : "https://fukt.se/";
        for (var i = 0; i < 3; i++)
        {
            if (own && last) url = "https://fukt.se" + url;
        }
        r.Url = url; // VITEC002
    }
}
