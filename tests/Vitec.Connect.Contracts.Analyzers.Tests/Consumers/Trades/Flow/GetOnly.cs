using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Flodet;

public class GetOnly
{
    private string Start { get; } = "/start";

    private static string Host => "flode.example";

    private static string Link(int id) => Host + "/" + id;

    private static string Twice(string text) => Once(Once(text));

    private static string Once(string text) => "/" + text;

    public OrderUserInteractionRequest Property() => new() { Url = Start }; // VITEC002 {Start}

    public OrderUserInteractionRequest Helper(int id) => new() { Url = Link(id) }; // VITEC003 {Link(id)}

    public OrderUserInteractionRequest Scheme(int id) => new() { Url = "https://" + Link(id) };

    public OrderUserInteractionRequest Nested(int id) => new() { Url = Twice(id.ToString()).Substring(1) }; // VITEC002

    public OrderUserInteractionRequest Local(int id)
    {
        var host = Host;
        return Build(host);

        OrderUserInteractionRequest Build(string site) => new() { Id = $"{id}", Url = $"https://{site}/{id}" };
    }

    public void Assign(OrderUserInteractionRequest request)
    {
        Set(request, "x.php"); // VITEC002 {"x.php"}
        Set(request, "https://flode.example/x.php");
        Set(request, url: "data:text/plain,x"); // VITEC004 {"data:text/plain,x"}
    }

    private static void Set(OrderUserInteractionRequest request, string url) => request.Url = url;
}
