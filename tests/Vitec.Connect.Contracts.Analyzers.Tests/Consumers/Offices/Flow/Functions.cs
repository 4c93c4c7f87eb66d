using System;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Dronarna;

public class Functions
{
    public string Site { get; set; } = "/site";
    public virtual string Home => "/home";
    private static string Start => "/start";
    internal static string Shared() => "/shared";
    private readonly string _field = "/field";
    private static readonly string StaticField = "/static";

    public OrderUserInteractionRequest Unknowns(int which)
    {
        var request = new OrderUserInteractionRequest();
        switch (which)
        {
            case 0: request.Url = Site; break;
            case 1: request.Url = Home; break;
            case 2: request.Url = Shared(); break;
            case 3: request.Url = _field; break;
            case 4: request.Url = StaticField; break; // VITEC002 {StaticField}
            case 5: request.Url = Start; break; // VITEC002 {Start}
            case 6: request.Url = nameof(Functions) + ".html"; break; // VITEC002
            default: request.Url = Environment.GetEnvironmentVariable("URL") + "/a"; break;
        }

        return request;
    }

    public OrderUserInteractionRequest Helper(string order)
    {
        return new OrderUserInteractionRequest { Url = PathOf(order) }; // VITEC002 {PathOf(order)}
    }

    public OrderUserInteractionRequest HelperWell(string order)
    {
        return new OrderUserInteractionRequest { Url = "https://dronarna.se" + PathOf(order) };
    }

    private static string PathOf(string order)
    {
        if (order == null)
        {
            throw new ArgumentNullException(nameof(order));
        }

        return "/order/" + Uri.EscapeDataString(order);
    }

    public OrderUserInteractionRequest Parameters(string order)
    {
        Console.WriteLine(Make("https://dronarna.se/" + order));
        return Make("dronarna.se/" + order); // VITEC003
    }

    private static OrderUserInteractionRequest Make(string link, string comment = "") => new() { Url = link, Comment = comment };

    public OrderUserInteractionRequest Local(string order, bool secure)
    {
        return Create(secure ? "https" : "http");

        OrderUserInteractionRequest Create(string scheme) => new() { Url = $"{scheme}://dronarna.se/{order}" };
    }

    public OrderUserInteractionRequest LocalBad(string order)
    {
        string Link() => $"/film/{order}";
        var request = new OrderUserInteractionRequest { Id = order };
        request.Url = Link(); // VITEC002 {Link()}
        return request;
    }

    public OrderUserInteractionRequest RefRepairs(string order)
    {
        var url = "/film/" + order;
        Fix(ref url);
        return new OrderUserInteractionRequest { Url = url };
    }

    private void Fix(ref string url) => url = new Uri(new Uri("https://dronarna.se"), url).AbsoluteUri;

    public OrderUserInteractionRequest CapturedRepairs(string order)
    {
        var url = "/film/" + order;
        void Absolute() => url = "https://dronarna.se" + url;
        Absolute();
        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest OutReplaces(string order)
    {
        var url = "/film/" + order;
        if (!TryFind(order, out url)) return null;
        return new OrderUserInteractionRequest { Url = url };
    }

    private bool TryFind(string order, out string url)
    {
        url = Site + order;
        return url.Length > 10;
    }

    public async Task<OrderUserInteractionRequest> Awaited(string order)
    {
        var url = await LinkAsync(order);
        return new OrderUserInteractionRequest { Url = url };
    }

    protected virtual Task<string> LinkAsync(string order) => Task.FromResult("/film/" + order);
}
