using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;

namespace Slingor;

public static class Loops
{
    public static IEnumerable<OrderUserInteractionRequest> Foreach(IEnumerable<string> parts)
    {
        var path = "";
        foreach (var part in parts)
        {
            path += "/" + part;
        }

        yield return new OrderUserInteractionRequest { Url = "https://slinga.example" + path };
    }

    public static OrderUserInteractionRequest For(int n)
    {
        var url = "/start";
        for (var i = 0; i < n; i++)
        {
            url += "/" + i;
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
    }

    public static OrderUserInteractionRequest While(Func<string?> next)
    {
        string? url = null;
        while (url is null)
        {
            url = next();
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public static OrderUserInteractionRequest DoWhile(Queue<string> queue)
    {
        string url;
        do
        {
            url = "ftp://" + queue.Dequeue();
        }
        while (queue.Count > 0);

        return new OrderUserInteractionRequest { Url = url }; // VITEC004 {url}
    }
}
