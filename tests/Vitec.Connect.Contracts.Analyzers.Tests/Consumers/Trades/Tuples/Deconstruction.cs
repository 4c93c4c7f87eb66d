using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Tupler;

public static class Deconstruction
{
    public static OrderUserInteractionRequest Local(int order)
    {
        var (id, url) = (order.ToString(), "/order/" + order);
        return new OrderUserInteractionRequest { Id = id, Url = url }; // VITEC002 {url}
    }

    public static OrderUserInteractionRequest Assigned(int order)
    {
        string id, url;
        (id, url) = (order.ToString(), "tupler.example/order");
        return new OrderUserInteractionRequest { Id = id, Url = url }; // VITEC003 {url}
    }

    public static OrderUserInteractionRequest Target(int order)
    {
        var request = new OrderUserInteractionRequest();
        (request.Id, request.Url) = (order.ToString(), "https://tupler.example/order");
        return request;
    }

    public static OrderUserInteractionRequest Swapped(string a)
    {
        var first = "/relative";
        var second = a;
        (first, second) = (second, first);
        Console.WriteLine(second);
        return new OrderUserInteractionRequest { Url = first };
    }
}
