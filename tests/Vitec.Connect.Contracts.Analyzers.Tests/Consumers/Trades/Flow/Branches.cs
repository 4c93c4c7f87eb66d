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
        Url = mobile ? "m.trapp.example/start" : $"https://{host}/start", // VITEC003
    };

    public static OrderUserInteractionRequest Switch(int kind, int id)
    {
        var url = kind switch
        {
            0 => "https://trapp.example/" + id,
            1 => "../" + id,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return new OrderUserInteractionRequest { Id = id.ToString(), Url = url }; // VITEC002 {url}
    }

    public static OrderUserInteractionRequest If(bool test, int id)
    {
        string url;
        if (test)
            url = "127.0.0.1/start";
        else
            url = "https://trapp.example/start";

        return new OrderUserInteractionRequest { Id = id.ToString(), Url = url }; // VITEC003 {url}
    }

    public static OrderUserInteractionRequest Coalesce(string? configured) =>
        new() { Url = configured ?? "trappor.aspx?id=1" }; // VITEC002

    public static OrderUserInteractionRequest Try(string text)
    {
        string url;
        try
        {
            url = new Uri(text).AbsoluteUri;
        }
        catch (UriFormatException)
        {
            url = "ftp://trapp.example/error";
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC004 {url}
    }

    public static OrderUserInteractionRequest Statement(DayOfWeek day)
    {
        string url;
        switch (day)
        {
            case DayOfWeek.Saturday:
            case DayOfWeek.Sunday:
                url = "/stangt";
                break;
            default:
                url = "https://trapp.example/oppet";
                break;
        }

        var request = new OrderUserInteractionRequest();
        request.Url = url; // VITEC002 {url}
        return request;
    }
}
