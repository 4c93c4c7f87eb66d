using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>What the rules about a URL's form share: which kind of URL the texts are.</summary>
internal abstract class UrlRule(DiagnosticDescriptor descriptor, UrlKind kind) : Rule(descriptor)
{
    public override Finding? Check(Use use, TextValue value, ContractSymbols contract)
    {
        if (use.Kind != UseKind.Url)
        {
            return null;
        }

        foreach (var alternative in value.Alternatives)
        {
            // The empty text counts only when nothing else can reach the place; null is a member left out, which is allowed.
            var counts = !alternative.IsEmpty || (value.Alternatives.Length == 1 && !value.CanBeNull);
            if (counts && KindOf(alternative) == kind && !DocumentationValue.Is(alternative.Pattern))
            {
                return Finding.Of(alternative, PropertiesOf(alternative));
            }
        }

        return null;
    }

    /// <summary>What the code fix has to know of the bad text.</summary>
    protected virtual ImmutableDictionary<string, string?>? PropertiesOf(Text text) => null;

    private static UrlKind KindOf(Text text) => text.IsEmpty ? UrlKind.Relative : text.Pieces[0] switch
    {
        { IsHole: true, Content: HoleContent.Host } => UrlKind.NoProtocol,
        { IsHole: true, Content: HoleContent.RelativeUrl } => UrlKind.Relative,
        _ => UrlClassifier.ClassifyWithHoles(text.Pattern),
    };
}
