using System;
using Vitec.Connect.Contracts;

namespace FlagCases;

public static class Flags
{
    public enum Kind { Full, Path, Host }

    private static string A(bool full)
    {
        var url = "x.se";
        if (full)
        {
            url = "https://" + url;
        }

        return url;
    }

    private static string B(Kind kind, string host)
    {
        string url;
        if (kind == Kind.Full)
        {
            url = "https://" + host;
        }
        else if (kind == Kind.Host)
        {
            url = host;
        }
        else
        {
            url = "";
        }

        return url + "/a";
    }

    private static string C(string mode)
    {
        string url;
        switch (mode)
        {
            case "live": url = "https://x.se"; break;
            case "test": url = "x.se"; break;
            default: url = "/"; break;
        }

        return url;
    }

    private static string D(bool secure, bool host)
    {
        var url = "";
        if (secure) url += "https://";
        if (host) url += "x.se";
        url += "/a";
        return url;
    }

    public static void Right(OrderUserInteractionRequest r)
    {
        r.Url = A(true);
        r.Url = B(Kind.Full, "x.se");
        r.Url = C("live");
        r.Url = D(true, true);
    }

    public static void Wrong(OrderUserInteractionRequest r, bool full, Kind kind)
    {
        r.Url = A(false); // VITEC003
        r.Url = A(full); // VITEC003
        r.Url = B(Kind.Host, "x.se"); // VITEC003
        r.Url = B(Kind.Path, "x.se"); // VITEC002
        r.Url = C("test"); // VITEC003
        r.Url = C("other"); // VITEC002
        r.Url = D(false, true); // VITEC003
        r.Url = D(false, false); // VITEC002
    }
}
