using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Vakten;

public static class CustomGuards
{
    public static OrderUserInteractionRequest ByIndex(bool old)
    {
        var url = old ? "/gammal" : "https://vakt.example/ny";
        if (url[0] == '/')
        {
            url = "https://vakt.example" + url;
        }

        return new() { Url = url };
    }

    public static OrderUserInteractionRequest ByPattern(bool old)
    {
        var url = old ? "vakt.example/gammal" : "https://vakt.example/ny";
        if (!Regex.IsMatch(url, "^https?://"))
        {
            throw new ArgumentException("Not a URL.");
        }

        return new() { Url = url };
    }

    public static OrderUserInteractionRequest ByTwoSchemes(bool old)
    {
        var url = old ? "vakt.example/gammal" : "https://vakt.example/ny";
        if (!url.StartsWith("https://") && !url.StartsWith("http://"))
        {
            url = Uri.UriSchemeHttps + Uri.SchemeDelimiter + url;
        }

        return new() { Url = url };
    }

    public static OrderUserInteractionRequest ByHelper(bool old)
    {
        var url = old ? "vakt.example/gammal" : "https://vakt.example/ny";
        return new() { Url = WithScheme(url) };
    }

    private static string WithScheme(string url) => url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? url : "https://" + url;

    public static OrderUserInteractionRequest? ByListPattern(bool old)
    {
        var url = old ? "/gammal" : "https://vakt.example/ny";
        return url switch
        {
            ['/', ..] => null,
            _ => new() { Url = url },
        };
    }

    public static OrderUserInteractionRequest ByEquality(string? a)
    {
        var url = a ?? "";
        if (url != "")
        {
            return new() { Url = url };
        }

        return new() { Url = "https://vakt.example" };
    }
}
