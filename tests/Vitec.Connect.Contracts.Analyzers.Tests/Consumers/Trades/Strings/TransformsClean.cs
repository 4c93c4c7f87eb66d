using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Strangar;

public static class Transforms
{
    private const string Site = "//strang.example";

    public static OrderUserInteractionRequest WithScheme() => new() { Url = "https:" + Site };

    public static OrderUserInteractionRequest Delimiter(string host) => new() { Url = Uri.UriSchemeHttps + Uri.SchemeDelimiter + host };

    public static OrderUserInteractionRequest Interpolated(bool secure, string host) => new() { Url = $"{(secure ? "https" : "http")}://{host}" };

    public static OrderUserInteractionRequest Compound(int id)
    {
        var url = "https:";
        url += "//";
        url += "strang.example/" + id;
        return new() { Url = url };
    }

    public static OrderUserInteractionRequest Added(OrderUserInteractionRequest request)
    {
        request.Url += "/start";
        return request;
    }

    public static OrderUserInteractionRequest Chars(char[] chars) => new() { Url = new string(chars) };

    public static OrderUserInteractionRequest Decoded(string text) => new() { Url = Uri.UnescapeDataString(text) };

    public static OrderUserInteractionRequest Cast(object o) => new() { Url = (string)o };

    public static OrderUserInteractionRequest SplitOff() => new() { Url = "a;https://strang.example".Split(';')[1] };

    public static OrderUserInteractionRequest Combined() => new() { Url = System.IO.Path.Combine("https://strang.example", "a") };
}
