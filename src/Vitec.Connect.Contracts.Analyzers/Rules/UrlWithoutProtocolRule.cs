using System;
using System.Collections.Immutable;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC003: a Url without a protocol.</summary>
internal sealed class UrlWithoutProtocolRule() : UrlRule(Descriptors.UrlWithoutProtocol, UrlKind.NoProtocol)
{
    /// <summary>The property that holds what has to be put before the text to make a full URL of it; absent where that is not enough.</summary>
    public const string Prefix = "Prefix";

    protected override ImmutableDictionary<string, string?>? PropertiesOf(Text text)
    {
        var pattern = text.Pattern;
        var prefix = pattern.StartsWith("//", StringComparison.Ordinal) ? "https:"
            : pattern.StartsWith("://", StringComparison.Ordinal) ? "https"
            : pattern.StartsWith("http", StringComparison.OrdinalIgnoreCase) && pattern.Contains("//") ? null // http//x.se
            : "https://";
        return prefix is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Prefix, prefix);
    }
}
