using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Grannsamverkan;

public class Guards
{
    public static OrderUserInteractionRequest Repaired(string configured)
    {
        var url = string.IsNullOrEmpty(configured) ? "granne.example" : configured;
        if (!url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            url = "https://" + url;
        return new OrderUserInteractionRequest { Url = url };
    }

    public static OrderUserInteractionRequest? WellFormed(bool a)
    {
        var url = a ? "/x" : "https://granne.example/x";
        if (!Uri.IsWellFormedUriString(url, UriKind.Absolute))
        {
            return null;
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public static OrderUserInteractionRequest Slash(bool a)
    {
        var url = a ? "/x" : "https://granne.example/x";
        return url.StartsWith('/') ? new OrderUserInteractionRequest { Url = "https://granne.example" + url } : new OrderUserInteractionRequest { Url = url };
    }

    public static OrderUserInteractionRequest Thrown(bool a)
    {
        var url = a ? "granne.example/x" : "https://granne.example/x";
        if (!url.Contains("://")) throw new InvalidOperationException("Not a URL: " + url);
        return new OrderUserInteractionRequest { Url = url };
    }

    public static OrderUserInteractionRequest? Scheme(bool a)
    {
        var url = a ? "ftp://granne.example/x" : "https://granne.example/x";
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? new OrderUserInteractionRequest { Url = uri.AbsoluteUri }
            : null;
    }
}
