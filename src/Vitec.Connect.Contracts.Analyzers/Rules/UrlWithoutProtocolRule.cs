using System;
using System.Collections.Immutable;
using System.Globalization;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC003: a Url without a protocol.</summary>
internal sealed class UrlWithoutProtocolRule() : UrlRule(Descriptors.UrlWithoutProtocol, UrlKind.NoProtocol)
{
    /// <summary>The property that holds the text that makes full URLs of the bad values; absent where they need different ones.</summary>
    public const string Insert = "Insert";

    /// <summary>The property that holds where it is to be inserted, as an index into the bad values.</summary>
    public const string At = "At";

    /// <summary>The property that says whether all values that can reach the place are bad, so that all can be changed.</summary>
    public const string AreAllBad = "AreAllBad";

    protected override ImmutableDictionary<string, string?> PropertiesOf(ImmutableArray<Text> bad, bool areAllBad)
    {
        var (insert, at) = MissingFrom(bad[0].Pattern);
        foreach (var text in bad)
        {
            if (MissingFrom(text.Pattern) != (insert, at))
            {
                return ImmutableDictionary<string, string?>.Empty;
            }
        }

        return ImmutableDictionary<string, string?>.Empty
            .Add(Insert, insert)
            .Add(At, at.ToString(CultureInfo.InvariantCulture))
            .Add(AreAllBad, areAllBad ? bool.TrueString : bool.FalseString);
    }

    private static (string Insert, int At) MissingFrom(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) ? ("https:", 0)
        : url.StartsWith("://", StringComparison.Ordinal) ? ("https", 0)
        : url.StartsWith("http//", StringComparison.OrdinalIgnoreCase) ? (":", 4)
        : url.StartsWith("https//", StringComparison.OrdinalIgnoreCase) ? (":", 5)
        : ("https://", 0);
}
