using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Slingor;

public static class TryFinally
{
    public static OrderUserInteractionRequest Reset(Action work)
    {
        var url = "https://slinga.example";
        try
        {
            work();
        }
        finally
        {
            url = "slinga.example/slut";
        }

        return new OrderUserInteractionRequest { Url = url }; // VITEC003 {url}
    }

    public static OrderUserInteractionRequest Recovered(Func<string> work)
    {
        string url;
        try
        {
            url = work();
        }
        catch (Exception)
        {
            url = "https://slinga.example/fel";
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public static OrderUserInteractionRequest Rethrown(Func<string> work)
    {
        var url = "/fel";
        try
        {
            url = work();
        }
        catch (Exception)
        {
            throw new InvalidOperationException(url);
        }

        return new OrderUserInteractionRequest { Url = url };
    }
}
