using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Text = Vitec.Connect.Contracts.Analyzers.Evaluation.Text;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>What a rule found wrong with a use.</summary>
internal sealed class Finding
{
    private const int ShownLength = 80;
    private const int ShownHoleLength = 24;

    private Finding(SyntaxNode place, ImmutableArray<SyntaxNode> origins, ImmutableDictionary<string, string?> properties, params object[] shown)
    {
        Place = place;
        Shown = shown;
        Origins = origins;
        Properties = properties;
    }

    /// <summary>Where the value is used.</summary>
    public SyntaxNode Place { get; }

    /// <summary>
    /// Whether it is reported there whoever passed the value in. Else, what comes in by a parameter is reported at the call
    /// that passes it.
    /// </summary>
    public bool StaysAtPlace { get; private set; }

    /// <summary>What the message shows: the bad value, as C# would write it and bounded, or what is wrong with it.</summary>
    public object[] Shown { get; }

    /// <summary>The literals that bad values begin with, each once.</summary>
    public ImmutableArray<SyntaxNode> Origins { get; }

    /// <summary>What the code fix has to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; }

    /// <param name="place">Where the value is used.</param>
    /// <param name="bad">The bad value, or null for null.</param>
    public static Finding At(SyntaxNode place, Text? bad) => bad is null
        ? new(place, ImmutableArray<SyntaxNode>.Empty, ImmutableDictionary<string, string?>.Empty, "null")
        : At(place, ImmutableArray.Create(bad), ImmutableDictionary<string, string?>.Empty);

    /// <param name="place">Where the value is used.</param>
    /// <param name="bad">The bad values, at least one; the message shows the first.</param>
    /// <param name="properties">What the code fix has to know.</param>
    public static Finding At(SyntaxNode place, ImmutableArray<Text> bad, ImmutableDictionary<string, string?> properties)
    {
        var origins = ImmutableArray.CreateBuilder<SyntaxNode>();
        foreach (var text in bad)
        {
            if (text.Pieces.Length > 0 && text.Pieces[0] is { IsHole: false, Source: { } source } && !origins.Contains(source))
            {
                origins.Add(source);
            }
        }

        return new Finding(place, origins.ToImmutable(), properties, Show(bad[0]));
    }

    /// <param name="place">Where it is to be reported, unless it comes in by a parameter.</param>
    /// <param name="properties">What the code fix has to know.</param>
    /// <param name="shown">What the message shows.</param>
    public static Finding Of(SyntaxNode place, ImmutableDictionary<string, string?> properties, params object[] shown) =>
        new(place, ImmutableArray<SyntaxNode>.Empty, properties, shown);

    /// <param name="place">Where it is to be reported, whoever passed the value in.</param>
    /// <param name="shown">What the message shows.</param>
    public static Finding Staying(SyntaxNode place, params object[] shown) =>
        new(place, ImmutableArray<SyntaxNode>.Empty, ImmutableDictionary<string, string?>.Empty, shown) { StaysAtPlace = true };

    /// <summary>The source of an expression for a message, bounded.</summary>
    public static string Show(SyntaxNode expression)
    {
        var source = expression.ToString();
        return source.Length <= ShownLength && source.IndexOf('\n') < 0 ? source : "…";
    }

    /// <param name="place">Where the value is used.</param>
    /// <param name="origins">The literals that bad values come from.</param>
    /// <param name="properties">What the code fix has to know.</param>
    /// <param name="problem">What is wrong, for the message.</param>
    public static Finding Of(SyntaxNode place, ImmutableArray<SyntaxNode> origins, ImmutableDictionary<string, string?> properties, object problem) =>
        new(place, origins, properties, problem);

    /// <summary>A text for a message, as C# would write it and bounded.</summary>
    public static string Show(string text) => Show(Text.Of(TextPiece.Of(text, source: null)));

    private static string Show(Text text)
    {
        var shown = new StringBuilder("\"");
        foreach (var piece in text.Pieces)
        {
            if (piece.Known is { } known)
            {
                foreach (var c in known.Length > ShownLength ? known.Substring(0, ShownLength) : known)
                {
                    shown.Append(char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c);
                }
            }
            else
            {
                var source = piece.Source?.ToString();
                shown.Append('{').Append(source is { Length: <= ShownHoleLength } && source.IndexOf('\n') < 0 ? source : "…").Append('}');
            }

            if (shown.Length > ShownLength)
            {
                shown.Length = ShownLength;
                return shown.Append("…\"").ToString();
            }
        }

        return shown.Append('"').ToString();
    }
}
