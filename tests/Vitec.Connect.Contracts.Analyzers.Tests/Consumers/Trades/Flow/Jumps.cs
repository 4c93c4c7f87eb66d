using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Flodet;

public static class Jumps
{
    public static OrderUserInteractionRequest Goto(int n)
    {
        var url = "/start";
    again:
        if (n-- > 0)
        {
            url = "https://flode.example";
            goto again;
        }

        return new() { Url = url }; // VITEC002 {url}
    }

    public static OrderUserInteractionRequest Continue(string[] lines)
    {
        var url = "https://flode.example";
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                continue;
            }

            url = line;
            break;
        }

        return new() { Url = url };
    }

    public static OrderUserInteractionRequest Lock(object gate)
    {
        string url;
        lock (gate)
        {
            url = "flode.example:443/x";
        }

        return new() { Url = url }; // VITEC003 {url}
    }

    public static OrderUserInteractionRequest Nested(bool a, bool b)
    {
        var url = a ? b ? "https://flode.example" : "/b" : "https://flode.example/a";
        return new() { Url = url }; // VITEC002 {url}
    }

    public static OrderUserInteractionRequest Checked(bool a)
    {
        string? url = null;
        if (a)
            url = "https://flode.example";
        return new() { Url = url };
    }

    public static OrderUserInteractionRequest When(object o) => o switch
    {
        int i when i > 0 => new() { Url = "orders/" + i }, // VITEC002 {"orders/" + i}
        string s => new() { Url = s },
        null => new() { Url = "https://flode.example" },
        _ => throw new ArgumentException(nameof(o)),
    };

    public static OrderUserInteractionRequest Captured()
    {
        var url = "/start";
        Action change = () => url = "https://flode.example";
        change();
        return new() { Url = url };
    }
}
