using System;
using System.Collections.Generic;
using System.Linq;
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
/// expression, so that a constant or variable keeps its value for its other uses. A URL within a body is changed where it is
/// written.
/// </summary>
public abstract class UrlRepairCodeFix : TextChangeCodeFix
{
    // Constants of constants; those that are defined by themselves end here.
    private const int MaxConstants = 20;

    private protected UrlRepairCodeFix(string ruleId, string title, string equivalenceKey)
        : base(ruleId, title, equivalenceKey)
    {
    }

    /// <summary>Whether a literal that stands elsewhere in the document is changed there.</summary>
    private protected virtual bool ChangesOrigins => false;

    private protected sealed override Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(LiteralEdit.From(diagnostic.Properties) is { Count: > 0 } edits
            ? LiteralChanges.Of(edits, diagnostic, site)
            : Changes(site, diagnostic, cancellationToken));

    private IReadOnlyCollection<TextChange> Changes(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (UrlRepair.From(diagnostic.Properties, out var areAllBad) is not { } repair)
        {
            return Array.Empty<TextChange>();
        }

        var origins = diagnostic.AdditionalLocations.Count == 0 ? [diagnostic.Location] : diagnostic.AdditionalLocations;
        var changes = new List<TextChange>();
        foreach (var origin in origins)
        {
            var canChangeOrigin = origin.SourceTree == site.Root.SyntaxTree && (ChangesOrigins || diagnostic.Location.SourceSpan.Contains(origin.SourceSpan));
            if (canChangeOrigin
                && LiteralText.In(LiteralOf(site.Root.FindNode(origin.SourceSpan, getInnermostNodeForTie: true), site, cancellationToken)) is { } literal
                && literal.SpanOf(repair.At, repair.Remove) is { } span)
            {
                changes.Add(new TextChange(span, repair.Insert));
                continue;
            }

            // From elsewhere: only the whole expression can be changed, and only when that is right for all of its values.
            return repair is { At: 0, Remove: 0 } && areAllBad
                && site.PlaceOf(diagnostic) is ExpressionSyntax expression && site.Model.GetTypeInfo(expression, cancellationToken).Type?.SpecialType == SpecialType.System_String
                    ? PutBefore(expression, repair.Insert)
                    : Array.Empty<TextChange>();
        }

        return changes;
    }

    /// <summary>What an origin is written as: itself, or what the constant begins with that it names, when that may be changed.</summary>
    private SyntaxNode LiteralOf(SyntaxNode origin, FixSite site, CancellationToken cancellationToken)
    {
        var literal = origin;
        for (var constants = 0; ChangesOrigins && constants < MaxConstants; constants++)
        {
            while (literal is BinaryExpressionSyntax or ParenthesizedExpressionSyntax)
            {
                literal = literal is BinaryExpressionSyntax sum ? sum.Left : ((ParenthesizedExpressionSyntax)literal).Expression;
            }

            var symbol = literal is IdentifierNameSyntax or MemberAccessExpressionSyntax ? site.Model.GetSymbolInfo(literal, cancellationToken).Symbol : null;
            if (symbol is not (IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true })
                || symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration || declaration.SyntaxTree != site.Root.SyntaxTree
                || declaration.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } value })
            {
                break;
            }

            literal = value;
        }

        return literal;
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
