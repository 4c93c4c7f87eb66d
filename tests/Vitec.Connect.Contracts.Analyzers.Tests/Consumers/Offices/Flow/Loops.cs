using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Vitec.Connect.Contracts;

namespace Trycksaker;

public static class Loops
{
    public static OrderUserInteractionRequest Segments(IEnumerable<string> segments)
    {
        var url = "https://trycksaker.se";
        foreach (var segment in segments)
        {
            url += "/" + Uri.EscapeDataString(segment);
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public static OrderUserInteractionRequest RelativeSegments(IEnumerable<string> segments)
    {
        var url = "/orders";
        foreach (var segment in segments)
        {
            url += "/" + segment;
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
    }

    public static OrderUserInteractionRequest Last(string[] links)
    {
        string url = null;
        for (int i = 0; i < links.Length; i++)
        {
            if (links[i].StartsWith("https://"))
                url = links[i];
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public static OrderUserInteractionRequest Broken(string[] links, string order)
    {
        var url = "orders/" + order;
        foreach (var link in links)
        {
            if (link.EndsWith(order))
            {
                url = link;
                break;
            }
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
    }

    public static OrderUserInteractionRequest Prefixed(string order)
    {
        var url = "orders/" + order;
        while (!url.StartsWith("https://"))
        {
            url = "https://trycksaker.se/" + url;
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public static List<OrderUserInteractionRequest> Each(IEnumerable<string> orders, string host)
    {
        var list = new List<OrderUserInteractionRequest>();
        foreach (var order in orders)
        {
            var url = string.Concat("https", "://", host, "/", order);
            list.Add(new OrderUserInteractionRequest { Id = order, Url = url });
            url = "/" + order;
            Console.WriteLine(url);
        }

        return list;
    }

    public static List<OrderUserInteractionRequest> Linq(IEnumerable<string> orders) =>
        orders.Select(order => new OrderUserInteractionRequest { Id = order, Url = "www.trycksaker.se/" + order }).ToList(); // VITEC003

    public static OrderUserInteractionRequest Query(Dictionary<string, string> query)
    {
        var builder = new StringBuilder("?");
        foreach (var (key, value) in query)
        {
            builder.Append(key).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
        }

        builder.Length--;
        builder.Insert(0, "https://trycksaker.se/");
        return new OrderUserInteractionRequest { Url = builder.ToString() };
    }

    public static OrderUserInteractionRequest Carried(string[] orders)
    {
        var request = new OrderUserInteractionRequest();
        var previous = "https://trycksaker.se/first";
        foreach (var order in orders)
        {
            request.Url = previous; // VITEC003 {previous}
            previous = "trycksaker.se/" + order;
        }

        return request;
    }
}
