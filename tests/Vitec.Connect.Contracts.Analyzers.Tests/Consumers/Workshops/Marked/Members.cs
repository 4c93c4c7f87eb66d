using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace MarkedCases;

public interface IHasLink
{
    [AbsoluteUrl] string? Link { get; set; }
}

public class Notice : IHasLink
{
    public string? Link { get; set; }

    [AbsoluteUrl] public required string Target { get; init; }

    [CustomerId] public string Customer { get; set; } = "";

    public Notice? Inner { get; set; }
}

public abstract record Message([property: CustomerId] string Customer);

public sealed record LinkMessage(string Customer, [AbsoluteUrl] string Page) : Message(Customer);

public class Button([AbsoluteUrl] string href, string text = "/")
{
    public string Href { get; } = href;

    public string Text { get; } = text;
}

public sealed class HomeButton() : Button2("/home"); // VITEC002 {"/home"}

public class Button2([AbsoluteUrl] string href)
{
    public Button2() : this("button.se") // VITEC003 {"button.se"}
    {
    }

    public string Href => href;
}

public delegate Task Open([AbsoluteUrl] string url, [CustomerId] string customer);

public static class Uses
{
    public static Notice A() => new() { Target = "/a" }; // VITEC002 {"/a"}

    public static Notice B() => new() { Target = "https://a.se", Link = "/a", Customer = " " }; // VITEC001 {" "}

    public static void C(IHasLink link) => link.Link = "a.se"; // VITEC003 {"a.se"}

    public static void D<T>(T link) where T : class, IHasLink => link.Link = "/a"; // VITEC002 {"/a"}

    public static void E(Notice notice) => notice.Link = "/a";

    public static Notice F() => new() { Target = "https://a.se", Inner = new() { Target = "ftp://a.se" } }; // VITEC004 {"ftp://a.se"}

    public static LinkMessage G(string customer) => new(customer, Page: "../a"); // VITEC002 {"../a"}

    public static LinkMessage H(LinkMessage message) => message with { Page = "https://a.se", Customer = "" }; // VITEC001 {""}

    public static Button I() => new("https://a.se", "/a");

    public static Button J(string text) => new(text: text, href: "#"); // VITEC002 {"#"}

    public static async Task K(Open open)
    {
        await open("a.se/b", "M1"); // VITEC003 {"a.se/b"}
        await open.Invoke("https://a.se", null!); // VITEC001
    }

    public static void L([AbsoluteUrl] string url = "/") => Console.WriteLine(url);

    public static void M() => L();

    public static void N() => L("/"); // VITEC002 {"/"}

    public static List<Notice> O() => [new() { Target = "https://a.se" }, new() { Target = "" }]; // VITEC002 {""}

    public static void P(Notice notice) => notice.Customer += "";

    public static void Show(this IHasLink link, [AbsoluteUrl] string otherwise) => Console.WriteLine(link.Link ?? otherwise);

    public static void Q(IHasLink link) => link.Show("localhost:80"); // VITEC003 {"localhost:80"}
}
