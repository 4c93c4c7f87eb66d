using Vitec.Connect.Contracts;

namespace Consumers.Indexers;

public class Book
{
    public string this[[CustomerId] string id]
    {
        get => id;
        set { }
    }

    public string this[int page] => "";

    public string this[string id, [AbsoluteUrl] string url] => id + url;
}

public class Shelf
{
    public string this[string id] => id;
}

public static class Indexers
{
    public static string Read(Book book) => book[""]; // VITEC001 {""}

    public static void Written(Book book) => book[" "] = "x"; // VITEC001 {" "}

    public static string Right(Book book, string id) => book[id] + book[0] + book["M1"] + new Shelf()[""];

    public static string Url(Book book, string id) => book[id, "/a"]; // VITEC002 {"/a"}

    public static string? Conditional(Book? book) => book?[""]; // VITEC001 {""}

    public static Book Initialized() => new() { [""] = "x" }; // VITEC001 {""}
}
