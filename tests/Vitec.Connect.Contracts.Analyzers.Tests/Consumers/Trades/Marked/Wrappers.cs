using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Dokument;

public sealed record Invitation([property: AbsoluteUrl] string Link, [property: CustomerId] string Customer);

public class Order
{
    [AbsoluteUrl]
    public string? Callback { get; set; } = "/start";

    [CustomerId]
    public string Customer { get; init; } = "";
}

public static class Wrapper
{
    public static void Open([AbsoluteUrl] string url, [CustomerId] string customer = "")
    {
        Console.WriteLine(url + customer);
    }

    public static void Calls(int id)
    {
        Open("order/" + id, "M1"); // VITEC002 {"order/" + id}
        Open(url: "doc.example:8443/x", customer: "M1"); // VITEC003 {"doc.example:8443/x"}
        Open("https://doc.example", customer: " "); // VITEC001 {" "}
        Open("javascript:alert(1)", "M1"); // VITEC004 {"javascript:alert(1)"}
        Open("StringValue", "M1"); // VITEC007 {"StringValue"}
    }

    public static Order Create(int id) => new()
    {
        Callback = string.Format("{0}/{1}", "doc.example", id), // VITEC003
        Customer = string.Empty, // VITEC001 {string.Empty}
    };

    public static void Assign(Order order)
    {
        order.Callback = "#top"; // VITEC002 {"#top"}
    }
}
