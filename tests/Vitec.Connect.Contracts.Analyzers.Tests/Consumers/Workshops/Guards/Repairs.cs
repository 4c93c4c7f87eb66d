using System;
using Vitec.Connect.Contracts;

namespace GuardsCases;

public class Repairs(string configured)
{
    private static string Default => "/orders";

    public OrderUserInteractionRequest Prefixed(bool own)
    {
        var url = own ? "tak.se/orders" : configured;
        if (!url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            url = $"https://{url}";
        }

        return new() { Url = url };
    }

    public OrderUserInteractionRequest PrefixedLate(bool own)
    {
        var url = own ? "tak.se/orders" : configured;
        var request = new OrderUserInteractionRequest { Url = url }; // VITEC003 {url}
        if (!url.StartsWith("http"))
        {
            url = "https://" + url;
        }

        return request;
    }

    public OrderUserInteractionRequest Chosen(bool own)
    {
        var url = own ? Default : configured;
        return new() { Url = url.StartsWith('/') ? "https://tak.se" + url : url };
    }

    public OrderUserInteractionRequest ChosenWrong(bool own)
    {
        var url = own ? Default : configured;
        return new() { Url = url.StartsWith('/') ? url : "https://tak.se/" + url }; // VITEC002 {url.StartsWith('/') ? url : "https://tak.se/" + url}
    }

    public OrderUserInteractionRequest? Thrown(bool own)
    {
        var url = own ? Default : configured;
        if (!Uri.IsWellFormedUriString(url, UriKind.Absolute))
        {
            throw new InvalidOperationException("The site is no address.");
        }

        return new() { Url = url };
    }

    public OrderUserInteractionRequest Logged(bool own)
    {
        var url = own ? Default : configured;
        if (!url.StartsWith("https://"))
        {
            Console.Error.WriteLine($"{url} is no address");
        }

        return new() { Url = url }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest Tried(bool own)
    {
        var url = own ? Default : configured;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            uri = new Uri(new Uri("https://tak.se"), url);
        }

        return new() { Url = uri.AbsoluteUri };
    }

    public OrderUserInteractionRequest Switched(bool own)
    {
        var url = own ? Default : configured;
        url = url switch
        {
            null or "" => "https://tak.se",
            ['/', ..] => "https://tak.se" + url,
            _ => url,
        };
        return new() { Url = url };
    }

    public OrderUserInteractionRequest Empty(string? page)
    {
        page = page?.Trim();
        if (page is not { Length: > 0 })
        {
            page = "";
        }

        return new() { Url = page };
    }

    public OrderUserInteractionRequest EmptyOnly()
    {
        var page = string.Empty;
        return new() { Url = page }; // VITEC002 {page}
    }
}
