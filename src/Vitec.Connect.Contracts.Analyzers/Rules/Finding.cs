using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>What a rule found wrong with a use.</summary>
internal sealed class Finding
{
    private const int ShownLength = 80;
    private const int ShownHoleLength = 24;

    private Finding(string shown, SyntaxNode? origin, ImmutableDictionary<string, string?> properties)
    {
        Shown = shown;
        Origin = origin;
        Properties = properties;
    }

    /// <summary>The bad value for a message, as C# would write it and bounded.</summary>
    public string Shown { get; }

    /// <summary>The literal that the bad value came from.</summary>
    public SyntaxNode? Origin { get; }

    /// <summary>What the code fix has to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; }

    public static Finding OfNull() => new("null", origin: null, ImmutableDictionary<string, string?>.Empty);

    public static Finding Of(Text text, ImmutableDictionary<string, string?>? properties = null)
    {
        SyntaxNode? origin = null;
        var shown = Show(text, ref origin);
        return new Finding(shown, origin, properties ?? ImmutableDictionary<string, string?>.Empty);
    }

    private static string Show(Text text, ref SyntaxNode? origin)
    {
        var shown = new System.Text.StringBuilder("\"");
        foreach (var piece in text.Pieces)
        {
            if (piece.Known is { } known)
            {
                origin ??= piece.Source;
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
