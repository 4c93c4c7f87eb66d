using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>
/// Makes the change that a diagnostic carries: in the literal when it stands at the place itself, else before the
/// expression, so that a constant or variable keeps its value for its other uses.
/// </summary>
public abstract class UrlRepairCodeFix : TextChangeCodeFix
{
    private protected UrlRepairCodeFix(string ruleId, string title, string equivalenceKey)
        : base(ruleId, title, equivalenceKey)
    {
    }

    /// <summary>Whether a literal that stands elsewhere in the document is changed there.</summary>
    private protected virtual bool ChangesOrigins => false;

    private protected sealed override async Task<IReadOnlyCollection<TextChange>> ChangesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (UrlRepair.From(diagnostic.Properties, out var areAllBad) is not { } repair
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return Array.Empty<TextChange>();
        }

        var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var origins = diagnostic.AdditionalLocations.Count == 0 ? [diagnostic.Location] : diagnostic.AdditionalLocations;
        var changes = new List<TextChange>();
        foreach (var origin in origins)
        {
            var canChangeOrigin = origin.SourceTree == root.SyntaxTree && (ChangesOrigins || diagnostic.Location.SourceSpan.Contains(origin.SourceSpan));
            if (canChangeOrigin
                && LiteralText.In(root.FindNode(origin.SourceSpan, getInnermostNodeForTie: true)) is { } literal
                && literal.SpanOf(repair.At, repair.Remove) is { } span)
            {
                changes.Add(new TextChange(span, repair.Insert));
                continue;
            }

            // From elsewhere: only the whole expression can be changed, and only when that is right for all of its values.
            return repair is { At: 0, Remove: 0 } && areAllBad
                && place is ExpressionSyntax expression && model.GetTypeInfo(expression, cancellationToken).Type?.SpecialType == SpecialType.System_String
                    ? PutBefore(expression, repair.Insert)
                    : Array.Empty<TextChange>();
        }

        return changes;
    }

    private static TextChange[] PutBefore(ExpressionSyntax expression, string text)
    {
        var literal = SyntaxFactory.Literal(text).Text + " + ";
        return expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax
                ? [new TextChange(new TextSpan(expression.SpanStart, 0), literal)]
                : [new TextChange(new TextSpan(expression.SpanStart, 0), literal + "("), new TextChange(new TextSpan(expression.Span.End, 0), ")")];
    }
}
