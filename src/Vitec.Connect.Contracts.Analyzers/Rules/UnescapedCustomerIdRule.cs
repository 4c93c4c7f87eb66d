using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC006: a customerId put into the path unescaped.</summary>
internal sealed class UnescapedCustomerIdRule() : Rule(Descriptors.UnescapedCustomerId)
{
    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        if (use is not CallUse { EscapesUrl: false, UrlIsUsedElsewhere: false } call)
        {
            return;
        }

        var found = new HashSet<SyntaxNode>();
        foreach (var text in context.UrlsOf(call))
        {
            foreach (var endpoint in context.Contract.Endpoints)
            {
                if (text.HasHole && RouteMatcher.Match(text.Pattern, endpoint, call.FillsPlaceholder, out var customerId) == RouteMatch.WithCustomerId)
                {
                    AddHoles(text, customerId, found);
                }
            }
        }

        foreach (var hole in found)
        {
            findings.Add(Finding.Staying(hole, Finding.Show(hole)));
        }
    }

    /// <summary>The unescaped expressions in the place of customerId; those of which nothing more is known are not known to be.</summary>
    private static void AddHoles(Evaluation.Text text, TextSpan customerId, HashSet<SyntaxNode> found)
    {
        var at = 0;
        foreach (var piece in text.Pieces)
        {
            if (piece is { IsHole: true, Content: HoleContent.Anything, Source: { } source } && customerId.Contains(at))
            {
                found.Add(source);
            }

            at += piece.Known?.Length ?? 1;
        }
    }
}
