using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Vitec.Connect.Contracts;

namespace Wrappers.Flags;

[Flags]
public enum Parts { None = 0, Scheme = 1, Host = 2, Path = 4, All = 7 }

public class Flags(IUrlHelper url, HttpRequest request)
{
    private const string Site = "x.se";

    private static string Build(Parts parts, string path)
    {
        var text = "";
        if (parts.HasFlag(Parts.Scheme)) text += "https://";
        if (parts.HasFlag(Parts.Host)) text += Site;
        return text + path;
    }

    private string Link(string action, string? scheme = null) => url.Action(action, "Orders", null, scheme)!;

    private string Abs(string path, bool? secure = null)
    {
        if (secure is null)
        {
            return $"{request.Scheme}://{request.Host}{path}";
        }

        return secure.Value ? $"https://{request.Host}{path}" : $"http://{request.Host}{path}";
    }

    private static string Choose(int n)
    {
        if (n == 0) return "https://x.se/0";
        if (n == 1) return "https://x.se/1";
        return "https://x.se/n";
    }

    private static string Pick(char c) => c == 'a' ? "/a" : "https://x.se/" + c;

    private static string Env(string name = "live") => name switch { "live" => "https://x.se", "test" => "https://test.x.se", var other => other + ".x.se" };

    public void Right(OrderUserInteractionRequest r, Parts parts, int n)
    {
        r.Url = Abs("/a");
        r.Url = Abs("/a", true);
        r.Url = Choose(n);
        r.Url = Pick('b');
        r.Url = Env();
        r.Url = Env("test");
        r.Url = Link("Show", request.Scheme);
    }

    public void Wrong(OrderUserInteractionRequest r, string name)
    {
        r.Url = Pick('a'); // VITEC002
        r.Url = Env("dev"); // VITEC003
        r.Url = Link("Show"); // VITEC002
    }

    public void Unknown(OrderUserInteractionRequest r, string name, char c)
    {
        r.Url = Env(name);
        r.Url = Pick(c); // VITEC002
    }
}
