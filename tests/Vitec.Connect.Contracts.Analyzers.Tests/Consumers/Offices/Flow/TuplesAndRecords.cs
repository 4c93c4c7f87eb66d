using System;
using System.Collections.Generic;
using Vitec.Connect.Contracts;

namespace Bildbanken;

public sealed record Link(string Path, string? Host = null)
{
    public string Absolute => Host is null ? "https://bildbanken.se" + Path : $"https://{Host}{Path}";
}

public sealed record Interaction
{
    [AbsoluteUrl]
    public string Target { get; init; } = "/";

    public string Label { get; init; } = "";
}

public static class TuplesAndRecords
{
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["pick"] = "/pick",
        ["sign"] = "/sign",
    };

    public static OrderUserInteractionRequest FromRecord(string order)
    {
        var link = new Link("/pick/" + order);
        return new OrderUserInteractionRequest { Url = link.Absolute };
    }

    public static Interaction With(Interaction interaction, string order)
    {
        var labelled = interaction with { Label = "/pick/" + order };
        return labelled with { Target = "/pick/" + order }; // VITEC002
    }

    public static Interaction WithWell(Interaction interaction, string host) =>
        interaction with { Target = $"https://{host}/pick", Label = "//x.se" };

    public static Interaction Fresh() => new() { Label = "pick" };

    public static OrderUserInteractionRequest FromDictionary(string action, string order)
    {
        if (!Paths.TryGetValue(action, out var path))
        {
            path = "/";
        }

        return new OrderUserInteractionRequest { Id = order, Url = "https://bildbanken.se" + path };
    }

    public static OrderUserInteractionRequest Deconstructed(string order)
    {
        var (path, host) = Split(order);
        return new OrderUserInteractionRequest { Url = $"https://{host}{path}" };
    }

    private static (string Path, string Host) Split(string order) => ("/pick/" + order, "bildbanken.se");

    public static OrderUserInteractionRequest Interpolated(int order, Guid token)
    {
        const string Section = "pick";
        return new OrderUserInteractionRequest
        {
            Id = order.ToString(),
            Url = $"/{Section}/{order:D8}?token={token:N}", // VITEC002
            Comment = $"/{Section}/{order:D8}",
        };
    }

    public static OrderUserInteractionRequest Raw(string order)
    {
        var url = $"""
            https://bildbanken.se/pick/{order}
            """;
        return new OrderUserInteractionRequest { Url = url };
    }

    public static OrderUserInteractionRequest RawBad(string order)
    {
        var url = $"""
            mailto:bild@bildbanken.se?subject={order}
            """;
        return new OrderUserInteractionRequest { Url = url }; // VITEC004 {url}
    }

    public static OrderUserInteractionRequest Pattern(object value)
    {
        if (value is Link { Host: { Length: > 0 } host, Path: var path })
        {
            return new OrderUserInteractionRequest { Url = $"https://{host}{path}" };
        }

        if (value is string { Length: > 0 } text)
        {
            return new OrderUserInteractionRequest { Url = text };
        }

        return new OrderUserInteractionRequest { Url = null };
    }

    public static OrderUserInteractionRequest Swapped(string order)
    {
        var good = "https://bildbanken.se/" + order;
        var bad = "/" + order;
        Console.WriteLine(bad);
        return new OrderUserInteractionRequest { Url = good, Comment = bad };
    }
}
