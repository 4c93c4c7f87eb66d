using System;
using System.IO;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Statistik;

public class Exceptions
{
    private readonly Func<string, string> _lookup;
    public Exceptions(Func<string, string> lookup) => _lookup = lookup;

    public OrderUserInteractionRequest CatchBad(string order)
    {
        string url;
        try
        {
            url = _lookup(order);
        }
        catch (IOException)
        {
            url = "/missing";
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest CatchLeaves(string order)
    {
        string url = "/missing";
        try
        {
            url = _lookup(order);
        }
        catch (IOException e)
        {
            Console.Error.WriteLine(url + e.Message);
            throw;
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest CatchSwallows(string order)
    {
        var url = "missing/";
        try
        {
            url = _lookup(order);
        }
        catch (IOException)
        {
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest FinallyRepairs(string order)
    {
        var url = "/missing";
        try
        {
            Console.WriteLine(_lookup(order));
        }
        finally
        {
            url = "https://statistik.se" + url;
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest FinallyBreaks(string order)
    {
        var url = "https://statistik.se/" + order;
        try
        {
            Console.WriteLine(_lookup(order));
        }
        finally
        {
            url = "ftp://statistik.se/" + order;
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC004 {url}
    }

    public OrderUserInteractionRequest CatchReturns(string order)
    {
        string url = null;
        try
        {
            url = "/a";
            Console.WriteLine(_lookup(order));
            url = $"https://statistik.se/{order}";
        }
        catch (Exception) when (order != null)
        {
            return new OrderUserInteractionRequest { Comment = url };
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public async Task<OrderUserInteractionRequest> UsingAsync(string order)
    {
        var request = new OrderUserInteractionRequest { Id = order };
        await using (var file = File.OpenRead("links.txt"))
        {
            using var reader = new StreamReader(file);
            request.Url = await reader.ReadLineAsync() ?? "https:///statistik"; // VITEC004
        }

        return request;
    }

    public OrderUserInteractionRequest Rethrown(string order)
    {
        var url = string.Empty;
        for (var i = 0; i < 3 && url.Length == 0; i++)
        {
            try { url = _lookup(order); }
            catch (IOException) when (i < 2) { }
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest Unreachable(string order)
    {
        var url = "//statistik.se/" + order;
        if (order.Length >= 0)
        {
            throw new NotSupportedException(url);
        }

        url = _lookup(order);
        return new OrderUserInteractionRequest { Url = url };
    }
}
