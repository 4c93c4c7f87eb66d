using System;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Inredning.Jobb;

public class Correlated
{
    private readonly HttpClient _http;
    private readonly bool _test;

    public Correlated(HttpClient http, bool test)
    {
        _http = http;
        _test = test;
    }

    public async Task<bool> Host(string customerId, HttpContent content, bool local)
    {
        var root = local ? "http://localhost:5000" : "https://connect.maklare.vitec.net";
        using var response = await _http.PutAsync($"{root}/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Plain(string customerId, HttpContent content, bool plain)
    {
        var scheme = plain ? "http" : "https";
        if (plain) return false;
        using var response = await _http.PutAsync($"{scheme}://connect.maklare.vitec.net/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PlainReaches(string customerId, HttpContent content, bool plain)
    {
        var scheme = plain ? "http" : "https";
        var url = $"{scheme}://connect.maklare.vitec.net/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}";
        using var response = await _http.PutAsync(url, content); // VITEC011 {url}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Escaped(string customerId, HttpContent content)
    {
        var id = customerId;
        id = Uri.EscapeDataString(id);
        using var response = await _http.PutAsync("Service/Order/UserInteraction/" + id, content);
        return response.IsSuccessStatusCode;
    }

    public OrderUserInteractionRequest Negated(string order, bool hasLink, string link)
    {
        var url = hasLink ? link : "/no-link";
        var request = new OrderUserInteractionRequest { Id = order };
        if (!hasLink)
        {
            request.Comment = url;
            return request;
        }

        request.Url = url;
        return request;
    }

    public OrderUserInteractionRequest Changed(string order, bool hasLink, string link)
    {
        var url = hasLink ? link : "/no-link";
        hasLink = order.Length > 4;
        var request = new OrderUserInteractionRequest { Id = order };
        if (hasLink)
        {
            request.Url = url; // VITEC002 {url}
        }

        return request;
    }

    public OrderUserInteractionRequest And(string order, bool a, bool b)
    {
        var url = "order.php";
        if (a && b) url = "https://inredning.se/" + order;
        if (!(a && b)) return null;
        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest Null(string order, string link)
    {
        string url = "order.php";
        if (link != null) url = link;
        return link == null ? null : new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest Counted(string order, string[] links)
    {
        var url = "order.php?id=" + order;
        var ok = false;
        for (var i = 0; i < links.Length; i++)
        {
            if (links[i].Contains(order))
            {
                url = links[i];
                ok = true;
            }
        }

        if (!ok)
        {
            throw new InvalidOperationException("no link for " + order);
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest Uncounted(string order, string[] links)
    {
        var url = "order.php?id=" + order;
        var ok = false;
        for (var i = 0; i < links.Length; i++)
        {
            if (links[i].Contains(order))
            {
                url = links[i];
                ok = true;
            }
        }

        Console.WriteLine(ok);
        return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
    }
}
