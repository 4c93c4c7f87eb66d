using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>
/// A change of a text where it is written: between two positions comes a text, or what is written between two others. A
/// position is an offset into the value of a literal.
/// </summary>
internal readonly struct LiteralEdit
{
    private const string Property = "Edits";

    private LiteralEdit(ImmutableArray<(TextSpan Literal, int Offset)> positions, string? text)
    {
        Positions = positions;
        Text = text;
    }

    /// <summary>From where to where is changed; where the other text is taken from.</summary>
    public ImmutableArray<(TextSpan Literal, int Offset)> Positions { get; }

    /// <summary>The text that comes there; null where another is taken.</summary>
    public string? Text { get; }

    /// <summary>Puts a text, which needs no escaping in any literal, in the place of characters of a body; null when they are not written as they are.</summary>
    public static LiteralEdit? Set(Evaluation.Text body, int start, int end, string text) =>
        PositionsOf(body, start, end) is { } positions ? new LiteralEdit(positions, text) : null;

    /// <summary>Puts characters of a body in the place of others.</summary>
    public static LiteralEdit? Move(Evaluation.Text body, int start, int end, int otherStart, int otherEnd) =>
        PositionsOf(body, start, end) is { } positions && PositionsOf(body, otherStart, otherEnd) is { } others
            ? new LiteralEdit(positions.AddRange(others), text: null)
            : null;

    /// <summary>The edits as a diagnostic carries them to the code fix; nothing when one of them is not possible.</summary>
    public static ImmutableDictionary<string, string?> ToProperties(List<LiteralEdit?> edits)
    {
        var text = new StringBuilder();
        foreach (var edit in edits)
        {
            if (edit is not { } known)
            {
                return ImmutableDictionary<string, string?>.Empty;
            }

            foreach (var (literal, offset) in known.Positions)
            {
                text.Append(string.Format(CultureInfo.InvariantCulture, "{0},{1},{2}\t", literal.Start, literal.Length, offset));
            }

            text.Append(known.Text).Append('\n');
        }

        return text.Length == 0 ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Property, text.ToString());
    }

    /// <summary>The edits that a diagnostic carries.</summary>
    public static List<LiteralEdit> From(ImmutableDictionary<string, string?> properties)
    {
        var edits = new List<LiteralEdit>();
        if (properties.TryGetValue(Property, out var text) && text is not null)
        {
            foreach (var line in text.TrimEnd('\n').Split('\n'))
            {
                var parts = line.Split('\t');
                var positions = ImmutableArray.CreateBuilder<(TextSpan, int)>();
                for (var i = 0; i < parts.Length - 1; i++)
                {
                    var numbers = parts[i].Split(',');
                    positions.Add((new TextSpan(Number(numbers[0]), Number(numbers[1])), Number(numbers[2])));
                }

                edits.Add(new LiteralEdit(positions.ToImmutable(), positions.Count == 2 ? parts[parts.Length - 1] : null));
            }
        }

        return edits;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static ImmutableArray<(TextSpan Literal, int Offset)>? PositionsOf(Evaluation.Text body, int start, int end)
    {
        // What is put before a hole follows the character before it.
        if (end == start && start > 0 && body.PieceAt(start, out _) is { IsHole: true } && body.PieceAt(start - 1, out var before) is { IsHole: false, Source: { } previous })
        {
            return ImmutableArray.Create((previous.Span, before + 1), (previous.Span, before + 1));
        }

        // An end belongs to the character before it.
        var first = body.PieceAt(start, out var startOffset);
        var last = body.PieceAt(end == start ? start : end - 1, out var endOffset);
        return first is { IsHole: false, Source: { } from } && last is { IsHole: false, Source: { } to }
            ? ImmutableArray.Create((from.Span, startOffset), (to.Span, end == start ? endOffset : endOffset + 1))
            : null;
    }
}
