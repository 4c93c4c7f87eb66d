using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Flow.Deep;

public class Captured
{
    public void ChangedBeforeTheCall(OrderUserInteractionRequest r)
    {
        var url = "/a";
        void Set() => r.Url = url;
        url = "https://supplier.se";
        Set();
    }

    public Action ChangedAfterwards(OrderUserInteractionRequest r)
    {
        var url = "/a";
        Action set = () => r.Url = url;
        url = "https://supplier.se";
        return set;
    }

    public void ChangedWithin(OrderUserInteractionRequest r)
    {
        var url = "/a";
        void Complete() => url = "https://supplier.se" + url;
        Complete();
        r.Url = url;
    }

    public void ParameterChanged(OrderUserInteractionRequest r) => Set(r, "/a");

    private static void Set(OrderUserInteractionRequest r, string url)
    {
        url = "https://supplier.se" + url;
        r.Url = url;
    }

    public void ByReference(OrderUserInteractionRequest r)
    {
        var url = "/a";
        ref var alias = ref url;
        alias = "https://supplier.se";
        r.Url = url;
    }

    public void InParameter(OrderUserInteractionRequest r) => SetIn(r, "www.supplier.se"); // VITEC003 {"www.supplier.se"}

    private static void SetIn(OrderUserInteractionRequest r, in string url) => r.Url = url;
}

public class Fields
{
    private static string _site = "/site";
    private string _path = "/path";
    private static readonly Lazy<string> Late = new(() => "/late");

    public Fields(string site) => _site = site;

    public void Use(OrderUserInteractionRequest r)
    {
        r.Url = _site;
        r.Url = _path;
        r.Url = Late.Value;
        _path = "https://supplier.se";
    }

    private static readonly string FromStaticConstructor;

    static Fields() => FromStaticConstructor = Environment.GetEnvironmentVariable("SITE") ?? "https://supplier.se";

    public void UseStatic(OrderUserInteractionRequest r) => r.Url = FromStaticConstructor;
}

public static class Extensions
{
    private static string Full(this string path) => "https://supplier.se" + path;

    private static string Rooted(this string path) => "/" + path;

    public static void Use(OrderUserInteractionRequest r)
    {
        r.Url = "/orders".Full();
        r.Url = "orders".Rooted(); // VITEC002 {"orders".Rooted()}
    }
}

public class Conversions
{
    public readonly record struct Site(string Value)
    {
        public static implicit operator string(Site site) => "https://supplier.se" + site.Value;

        public override string ToString() => "https://supplier.se" + Value;
    }

    public void Use(OrderUserInteractionRequest r)
    {
        r.Url = new Site("/a");
        r.Url = new Site("/a").ToString();
        r.Url = $"{new Site("/a")}";
    }
}

public class TextFunctions
{
    public void Good(OrderUserInteractionRequest r, string given, string[] parts)
    {
        r.Url = "x https://supplier.se".Substring(2);
        r.Url = "x https://supplier.se"[2..];
        r.Url = "see https://supplier.se".Split(' ')[1];
        r.Url = "http://supplier.se".Replace("http://", "https://");
        r.Url = "supplier.se".Insert(0, "https://");
        r.Url = "https" + "://" + given;
        r.Url = Uri.UriSchemeHttps + "://" + given;
        r.Url = Uri.UriSchemeHttps + Uri.SchemeDelimiter + "supplier.se";
        r.Url = string.Concat(parts);
        r.Url = string.Concat("https:", "//", "supplier.se", "/a");
        r.Url = string.Join("/", "https:", "", "supplier.se", "a");
        r.Url = string.Format("{0}://{1}", "https", given);
        r.Url = string.Format("{1}{0}", "/a", "https://supplier.se");
        r.Url = "" + null + "https://supplier.se";
        r.Url = given.Trim('/') + "/orders";
        r.Url = $"{given}";
        r.Url = given + "";
        r.Url = "/a".Replace("/a", given);
        r.Url = new string("https://supplier.se".Reverse().Reverse().ToArray());
        r.Url = string.Concat("https://supplier.se/", given.AsSpan(1));
    }

    public void Bad(OrderUserInteractionRequest r, string given, int number)
    {
        r.Url = 1 + "/a"; // VITEC002
        r.Url = '/' + "a"; // VITEC002
        r.Url = "" + null + "/a"; // VITEC002
        r.Url = string.Format("/{0}/{1:D3}", given, number); // VITEC002
        r.Url = string.Concat("/", given); // VITEC002
        r.Url = string.Concat("www.", "supplier", ".se"); // VITEC003
        r.Url = string.Join("/", "www.supplier.se", given); // VITEC003
        r.Url = "https://supplier.se/a".Replace("https://", ""); // VITEC003
        r.Url = "https://supplier.se/a".Replace("https://supplier.se", string.Empty); // VITEC002
        r.Url = $"{""}/orders/{number}"; // VITEC002
        r.Url = $"{"www"}.supplier.se/{number}"; // VITEC003
    }
}

public class Exceptions
{
    public void When(OrderUserInteractionRequest r)
    {
        var url = "https://supplier.se";
        try
        {
            url = File.ReadAllText("url.txt");
        }
        catch (FileNotFoundException) when (url.Length > 0)
        {
            url = "https://supplier.se/missing";
        }
        finally
        {
            Console.WriteLine(url);
        }

        r.Url = url;
    }

    public void Rethrown(OrderUserInteractionRequest r)
    {
        string url;
        try
        {
            url = File.ReadAllText("url.txt");
        }
        catch
        {
            url = "/error";
            Console.WriteLine(url);
            throw;
        }

        r.Url = url;
    }

    public void InTheCatch(OrderUserInteractionRequest r)
    {
        try
        {
            r.Url = File.ReadAllText("url.txt");
        }
        catch (IOException)
        {
            r.Url = "error.html"; // VITEC002
        }
    }

    public void FinallyWins(OrderUserInteractionRequest r)
    {
        var url = "https://supplier.se";
        try
        {
            Console.WriteLine();
        }
        finally
        {
            url = "/a";
        }

        r.Url = url; // VITEC002
    }
}

public class Loops
{
    public void LastWins(OrderUserInteractionRequest r, IEnumerable<string> sites)
    {
        var url = "https://supplier.se";
        foreach (var site in sites) url = site;
        r.Url = url;
    }

    public void FirstIteration(OrderUserInteractionRequest r, int count)
    {
        var url = "/a";
        for (var i = 0; i < count; i++)
        {
            r.Url = url; // VITEC002
            url = "https://supplier.se";
        }
    }

    public void Infinite(OrderUserInteractionRequest r, TextReader reader)
    {
        var url = "/a";
        while (true)
        {
            var line = reader.ReadLine();
            if (line is null) continue;
            url = line;
            break;
        }

        r.Url = url;
    }

    public void Growing(OrderUserInteractionRequest r, int n)
    {
        var url = "https://supplier.se";
        while (n-- > 0) url += "/a";
        r.Url = url;
    }

    public void GrowingInFront(OrderUserInteractionRequest r, int n)
    {
        var url = "a";
        while (n-- > 0) url = "https://supplier.se/" + url;
        if (url.StartsWith("https")) r.Url = url;
    }

    public void SwitchGoto(OrderUserInteractionRequest r, int n)
    {
        var url = "/none";
        switch (n)
        {
            case 0:
                url = "/zero";
                goto case 1;
            case 1:
                url = "https://supplier.se/1";
                break;
            default:
                url = "https://supplier.se";
                break;
        }

        r.Url = url;
    }
}

public class Queries
{
    public IEnumerable<OrderUserInteractionRequest> Let(IEnumerable<int> ids) =>
        from id in ids
        let page = $"https://supplier.se/orders/{id}"
        where id > 0
        select new OrderUserInteractionRequest { Id = $"{id}", Url = page };

    public IEnumerable<OrderUserInteractionRequest> Bad(IEnumerable<int> ids) =>
        from id in ids
        where id > 0
        orderby id
        select new OrderUserInteractionRequest { Id = $"{id}", Url = $"/orders/{id}" }; // VITEC002 {$"/orders/{id}"}

    public IEnumerable<OrderUserInteractionRequest> MethodGroup(IEnumerable<string> urls) => urls.Select(Build);

    private static OrderUserInteractionRequest Build(string url) => new() { Url = url };

    public Dictionary<string, OrderUserInteractionRequest> Map(IEnumerable<string> urls) => urls.ToDictionary(url => url, url => new OrderUserInteractionRequest { Url = url });
}

public class FluentBuilder
{
    private string _url = "";
    private string _id;

    public FluentBuilder Id(string id)
    {
        _id = id;
        return this;
    }

    public FluentBuilder Url(string url)
    {
        _url = url;
        return this;
    }

    public OrderUserInteractionRequest Build() => new() { Id = _id, Url = _url };

    public static OrderUserInteractionRequest Use() => new FluentBuilder().Id("1").Url("/a").Build();
}

public class MarkedBuilder
{
    private readonly OrderUserInteractionRequest _request = new();

    public MarkedBuilder Url([AbsoluteUrl] string url)
    {
        _request.Url = url;
        return this;
    }

    public OrderUserInteractionRequest Build() => _request;

    public static OrderUserInteractionRequest Bad() => new MarkedBuilder().Url("/a").Build(); // VITEC002 {"/a"}

    public static OrderUserInteractionRequest Good() => new MarkedBuilder().Url("https://supplier.se").Build();
}

public class PrivateSetter
{
    private static OrderUserInteractionRequest Create(string id, Action<OrderUserInteractionRequest> configure)
    {
        var request = new OrderUserInteractionRequest { Id = id };
        configure(request);
        return request;
    }

    public OrderUserInteractionRequest Bad() => Create("1", r => r.Url = "/a"); // VITEC002 {"/a"}

    public OrderUserInteractionRequest Good() => Create("1", r => r.Url = "https://supplier.se");
}
