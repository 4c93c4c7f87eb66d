using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Dokument;

public class Order
{
    [AbsoluteUrl]
    public string? Callback { get; set; } = "/start";

    [CustomerId]
    public string Customer { get; init; } = "";

    public string Path { get; set; } = "/x";
}

public static class Wrapper
{
    public static void Open([AbsoluteUrl] string url, [CustomerId] string customer = "")
    {
        Console.WriteLine(url + customer);
    }

    public static void Calls(int id, string host, Uri site)
    {
        Open("https://doc.example/order/" + id, "M1");
        Open($"https://{host}/order/{id}", "M1");
        Open(new Uri(site, "order/" + id).ToString());
        Open(host, host);
        Open("HTTPS://DOC.EXAMPLE", id.ToString());
    }

    public static Order Create(int id) => new()
    {
        Callback = string.Format("{0}://{1}/{2}", Uri.UriSchemeHttps, "doc.example", id),
        Customer = $"M{id}",
        Path = "/y",
    };

    public static void Assign(Order order)
    {
        order.Callback = null;
        order.Path = "#top";
    }
}
