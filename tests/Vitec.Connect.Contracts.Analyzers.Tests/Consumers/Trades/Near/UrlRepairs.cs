using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Nara;

public static class UrlRepairs
{
    public static OrderUserInteractionRequest A(bool old, string tail)
    {
        var url = old ? "gamla.nara.example/" + tail : "https://nara.example/" + tail;
        if (url.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            url = $"https://{url}";
        }

        return new() { Url = url };
    }

    public static OrderUserInteractionRequest B(bool old)
    {
        var url = old ? "/gammal" : "https://nara.example/ny";
        url = url.StartsWith("/") ? "https://nara.example" + url : url;
        return new() { Url = url };
    }

    public static OrderUserInteractionRequest C(string? configured)
    {
        var url = configured;
        if (string.IsNullOrWhiteSpace(url))
        {
            url = "https://nara.example";
        }

        return new() { Url = url };
    }

    public static OrderUserInteractionRequest D(bool old)
    {
        var url = old ? "/gammal" : "https://nara.example/ny";
        var uri = new Uri(url, UriKind.RelativeOrAbsolute);
        if (!uri.IsAbsoluteUri)
        {
            uri = new Uri(new Uri("https://nara.example"), uri);
        }

        return new() { Url = uri.ToString() };
    }
}
