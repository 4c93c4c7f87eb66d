using System;
using Vitec.Connect.Contracts;

namespace Workshop.Decided;

public enum Kind { Full, Path, Host }

public static class Decided
{
    private const bool Secure = true;

    private static string Make(Kind kind, int id) => kind switch
    {
        Kind.Full => "https://farg.se/" + id,
        Kind.Path => "/" + id,
        Kind.Host => "farg.se/" + id,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string MakeOld(Kind kind, int id)
    {
        switch (kind)
        {
            case Kind.Full:
                return "https://farg.se/" + id;
            case Kind.Path:
            {
                var path = "/" + id;
                return path;
            }
        }

        return "farg.se/" + id;
    }

    private static string MakeIf(bool full, bool host, int id)
    {
        if (!full && !host) return "/" + id;
        if (full)
        {
            return "https://farg.se/" + id;
        }
        else
        {
            return "farg.se/" + id;
        }
    }

    private static string MakeText(string env) => env == "live" ? "https://farg.se" : env is "test" or "dev" ? "farg.se" : throw new ArgumentException("unknown", nameof(env));

    private static string MakeOptional(string path, bool absolute = true) => absolute ? "https://farg.se" + path : path;

    private static string MakeAssigned(bool full)
    {
        var url = "farg.se";
        if (full)
        {
            url = "https://" + url;
        }

        return url;
    }

    public static void Right(OrderUserInteractionRequest r, int id)
    {
        r.Url = Make(Kind.Full, id);
        r.Url = MakeOld(Kind.Full, id);
        r.Url = MakeIf(full: true, host: false, id);
        r.Url = MakeText("live");
        r.Url = MakeOptional("/a");
        r.Url = Secure ? "https://farg.se" : "http//farg.se";
    }

    public static void Wrong(OrderUserInteractionRequest r, int id, Kind kind)
    {
        r.Url = Make(Kind.Path, id); // VITEC002 {Make(Kind.Path, id)}
        r.Url = Make(Kind.Host, id); // VITEC003 {Make(Kind.Host, id)}
        r.Url = MakeOld(Kind.Path, id); // VITEC002
        r.Url = MakeOld(Kind.Host, id); // VITEC003
        r.Url = MakeIf(false, host: true, id); // VITEC003
        r.Url = MakeIf(false, false, id); // VITEC002
        r.Url = MakeText("dev"); // VITEC003
        r.Url = MakeOptional("/a", absolute: false); // VITEC002
        r.Url = MakeAssigned(false); // VITEC003
        r.Url = Make(kind, id); // VITEC002 VITEC003
    }

    public static void Local(OrderUserInteractionRequest r, int id)
    {
        var live = true;
        r.Url = live ? "https://farg.se" : "/test";
        var kind = Kind.Full;
        r.Url = Make(kind, id);
        kind = Kind.Path;
        r.Url = Make(kind, id); // VITEC002
    }
}
