using System;
using System.Collections.Generic;
using System.Linq;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>Whether texts with holes stand for a text: the meaning of the domain, written once more and as simply as can be.</summary>
internal static class Coverage
{
    /// <summary>Whether a value stands for a text, or for null. A hole alone stands for null as well.</summary>
    public static bool Covers(this TextValue value, string? text) => text is null
        ? value.CanBeNull || value.Alternatives.Any(alternative => alternative.Pieces is [{ IsHole: true }])
        : value.Alternatives.Any(alternative => alternative.Covers(text));

    /// <summary>Whether the holes of a text can be filled so that it is another.</summary>
    public static bool Covers(this Text pattern, string text)
    {
        var known = KnownBetweenHoles(pattern);
        if (known.Count == 1)
        {
            return known[0] == text;
        }

        var (first, last) = (known[0], known[^1]);
        if (text.Length < first.Length + last.Length || !text.StartsWith(first, StringComparison.Ordinal) || !text.EndsWith(last, StringComparison.Ordinal))
        {
            return false;
        }

        // Between the ends, each as early as it can be.
        var rest = text.AsSpan(first.Length, text.Length - first.Length - last.Length);
        foreach (var part in known.GetRange(1, known.Count - 2))
        {
            var found = rest.IndexOf(part, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            rest = rest[(found + part.Length)..];
        }

        return true;
    }

    public static string Show(TextValue value) =>
        "{ " + string.Join(", ", value.Alternatives.Select(alternative => Show(alternative.ToString())).Concat(value.CanBeNull ? ["null"] : [])) + " }";

    public static string Show(string? text) => text is null ? "null" : "\"" + text.Replace("\n", "\\n", StringComparison.Ordinal) + "\"";

    private static List<string> KnownBetweenHoles(Text pattern)
    {
        var known = new List<string> { "" };
        foreach (var piece in pattern.Pieces)
        {
            if (piece.Known is { } characters)
            {
                known[^1] += characters;
            }
            else
            {
                known.Add("");
            }
        }

        return known;
    }
}
