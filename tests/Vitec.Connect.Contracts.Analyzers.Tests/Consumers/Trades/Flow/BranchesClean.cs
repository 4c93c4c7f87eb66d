using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Trappstad;

public static class Branches
{
    public static OrderUserInteractionRequest Ternary(bool mobile, string host) => new()
    {
        Url = "https://" + (mobile ? "m.trapp.example/start" : $"{host}/start"),
    };

    public static OrderUserInteractionRequest Switch(int kind, int id)
    {
        var path = kind switch
        {
            0 => "a/" + id,
            1 => "../" + id,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return new OrderUserInteractionRequest { Id = id.ToString(), Url = new Uri(new Uri("https://trapp.example"), path).ToString() };
    }

    public static OrderUserInteractionRequest Overwritten(int id)
    {
        var url = "/start";
        url = "https://trapp.example" + url;
        return new OrderUserInteractionRequest { Id = id.ToString(), Url = url };
    }

    public static OrderUserInteractionRequest Returned(bool test, int id)
    {
        var url = "https://trapp.example";
        if (test)
        {
            url = "/start";
            Console.WriteLine(url);
            return new OrderUserInteractionRequest();
        }

        return new OrderUserInteractionRequest { Id = id.ToString(), Url = url };
    }

    public static OrderUserInteractionRequest Pattern(object value) => value switch
    {
        Uri { IsAbsoluteUri: true } uri => new() { Url = uri.AbsoluteUri },
        string text when text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) => new() { Url = text },
        _ => new(),
    };

    public static OrderUserInteractionRequest Dead()
    {
        const bool legacy = false;
        var url = legacy ? "/gammal" : "https://trapp.example/ny";
        return new OrderUserInteractionRequest { Url = url };
    }
}
