using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Json;
using Vitec.Connect.Contracts.Client;

namespace Matris;

public class StillReported(IVitecConnectClient connect, HttpClient http, HttpContent c)
{
    private const string R = "Service/Order/UserInteraction/";

    private static string Pick(bool old) => old ? "/old" : "https://x.se/new";

    private static void Log(string text) => Console.WriteLine(text);

    private static void NotBlank(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException("blank");
        }
    }

    private static void NotNegative(string text, int number)
    {
        if (number < 0)
        {
            throw new ArgumentException(text);
        }
    }

    public static OrderUserInteractionRequest TooLong(bool b)
    {
        var u = Pick(b);
        if (u.Length > 2000)
        {
            throw new InvalidOperationException("Too long.");
        }

        return new() { Url = u }; // VITEC002 {u}
    }

    public static OrderUserInteractionRequest Logged(bool b)
    {
        var u = Pick(b);
        Log(u);
        NotBlank(u);
        NotNegative(u, 3);
        return new() { Url = u }; // VITEC002 {u}
    }

    public static OrderUserInteractionRequest Together(bool b)
    {
        var u = Pick(b);
        if (u.Contains("x"))
        {
            Console.WriteLine("x");
        }

        if (new[] { "a" }.Contains(u))
        {
            Console.WriteLine("a");
        }

        return new() { Url = u }; // VITEC002 {u}
    }

    public static OrderUserInteractionRequest OtherFlag(bool b, bool flag)
    {
        var u = Pick(b);
        var ok = flag && b;
        if (!ok)
        {
            return new();
        }

        return new() { Url = u }; // VITEC002 {u}
    }

    public static OrderUserInteractionRequest Changed(bool b)
    {
        var u = Pick(b);
        var uri = new Uri(u, UriKind.RelativeOrAbsolute);
        u = "/" + u;
        if (!uri.IsAbsoluteUri)
        {
            return new();
        }

        return new() { Url = u }; // VITEC002 {u} VITEC003 {u}
    }

    public async Task<bool> Retried(OrderUserInteractionRequest r)
    {
        var id = "";
        if (!await connect.RequestUserInteractionAsync(id, r)) // VITEC001 {id}
        {
            return await connect.RequestUserInteractionAsync(id, r); // VITEC001 {id}
        }

        return true;
    }

    public async Task<int> LocalFunctionAfterReturn()
    {
        return await Send();

        async Task<int> Send() => (int)(await http.PutAsync(R, c)).StatusCode; // VITEC001 {R}
    }

    public async Task<int> AfterLoop(Func<bool> done)
    {
        while (true)
        {
            if (done())
            {
                break;
            }
        }

        return (int)(await http.PutAsync(R, c)).StatusCode; // VITEC001 {R}
    }

    public async Task<int> Finally()
    {
        try
        {
            return 1;
        }
        finally
        {
            (await http.PutAsync(R, c)).EnsureSuccessStatusCode(); // VITEC001 {R}
        }
    }

    public async Task<int> Label(bool b)
    {
        if (b)
        {
            goto send;
        }

        return 0;
    send:
        return (int)(await http.PutAsync(R, c)).StatusCode; // VITEC001 {R}
    }

    public async Task<int> Catch()
    {
        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            return (int)(await http.PutAsync(R, c)).StatusCode; // VITEC001 {R}
        }
    }

    public IEnumerable<OrderUserInteractionRequest> Iterator(bool b)
    {
        if (b)
        {
            yield break;
        }

        yield return new() { Url = "a" }; // VITEC002 {"a"}
    }

    public Func<OrderUserInteractionRequest> Lambda()
    {
        return () =>
        {
            var request = new OrderUserInteractionRequest();
            request.Url = "a"; // VITEC002 {"a"}
            return request;
        };
    }

    public static OrderUserInteractionRequest Using(bool a, bool b)
    {
        using var stream = new System.IO.MemoryStream();
        if (a)
        {
            throw new InvalidOperationException();
        }

        return new() { Url = Pick(b) }; // VITEC002 {Pick(b)}
    }
}
