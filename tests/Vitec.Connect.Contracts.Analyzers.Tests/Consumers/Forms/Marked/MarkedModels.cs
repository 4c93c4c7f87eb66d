using System;
using System.Collections.Generic;
using Vitec.Connect.Contracts;

namespace Golvslip.Models;

public class Interaction
{
    [CustomerId]
    public string CustomerId { get; set; } = "";

    [AbsoluteUrl]
    public string? Url { get; set; } = "/start";

    public string? Path { get; set; }
}

public sealed class InteractionOrder
{
    public InteractionOrder([CustomerId] string customerId, [AbsoluteUrl] string? url = null)
    {
        CustomerId = customerId;
        Url = url;
    }

    public string CustomerId { get; }

    public string? Url { get; }
}

public record Link([AbsoluteUrl] string Address, string Text);

public record Step
{
    [AbsoluteUrl]
    public string? Target { get; init; }

    [CustomerId]
    public required string Customer { get; init; }
}

public class Book
{
    private readonly Dictionary<string, string> _entries = new();

    public string this[[CustomerId] string customerId]
    {
        get => _entries[customerId];
        set => _entries[customerId] = value;
    }
}

public static class Usage
{
    public static Interaction Right(string id) => new() { CustomerId = id, Url = "https://golvslip.se/1", Path = "/1" };

    public static Interaction NoId() => new() { CustomerId = "", Url = "https://golvslip.se/1" }; // VITEC001 {""}

    public static Interaction Relative(string id) => new() { CustomerId = id, Url = "start.php?id=1" }; // VITEC002

    public static Interaction NeitherSet() => new() { Path = "/x" };

    public static void Assigned(Interaction interaction, string id)
    {
        interaction.CustomerId = " "; // VITEC001 {" "}
        interaction.Url = "golvslip.se:8080/x"; // VITEC003
        interaction.CustomerId = id;
        interaction.Url = "https://golvslip.se:8080/x";
    }

    public static InteractionOrder Constructed() => new("", "https://golvslip.se"); // VITEC001 {""}

    public static InteractionOrder ConstructedWrongUrl(string id) => new InteractionOrder(id, "urn:golv:1"); // VITEC004 {"urn:golv:1"}

    public static InteractionOrder ConstructedRight(string id) => new InteractionOrder(id, "https://golvslip.se");

    public static InteractionOrder ConstructedWithoutUrl(string id) => new(id);

    public static InteractionOrder NullUrl(string id) => new(id, null);

    public static Link Positional() => new("/golv", "Golv"); // VITEC002 {"/golv"}

    public static Link PositionalRight() => new("https://golvslip.se/golv", "/golv");

    public static Step Init(string id) => new() { Customer = id, Target = "./steg" }; // VITEC002 {"./steg"}

    public static Step InitRight(string id) => new() { Customer = id, Target = "https://golvslip.se/steg" };

    public static Step With(Step step) => step with { Target = "a/b" }; // VITEC002 {"a/b"}

    public static Step WithRight(Step step) => step with { Target = "https://golvslip.se/a/b" };

    public static string Indexed(Book book) => book[""]; // VITEC001 {""}

    public static string IndexedRight(Book book, string id) => book[id];

    public static void IndexedSet(Book book) => book["M1"] = "x";
}
