using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>Wraps a customer id in <c>Uri.EscapeDataString</c> (VITEC006), in the place of an encoder that is none for paths.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnescapedCustomerIdCodeFix() : TextChangeCodeFix(RuleIds.UnescapedCustomerId, "UnescapedCustomerId_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(UnescapedCustomerIdCodeFix);

    private protected override Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(Changes(site, diagnostic, cancellationToken));

    private static IReadOnlyCollection<TextChange> Changes(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (site.PlaceOf(diagnostic) is not ExpressionSyntax expression || UriName.At(site.Model, expression.SpanStart) is not { } uri)
        {
            return Array.Empty<TextChange>();
        }

        var escape = uri + ".EscapeDataString";
        if (expression is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call
            && site.Model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { Name: "UrlEncode" or "EscapeUriString", ContainingType.Name: "WebUtility" or "HttpUtility" or "Uri" })
        {
            return [new TextChange(call.Expression.Span, escape)];
        }

        // What is null there would make it throw.
        var type = site.Model.GetTypeInfo(expression, cancellationToken);
        return type.Type?.SpecialType == SpecialType.System_String && type.Nullability.FlowState != NullableFlowState.MaybeNull
            ? [new TextChange(new TextSpan(expression.SpanStart, 0), escape + "("), new TextChange(new TextSpan(expression.Span.End, 0), ")")]
            : Array.Empty<TextChange>();
    }
}
