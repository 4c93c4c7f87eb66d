using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>
/// Makes a full URL of a relative one (VITEC002): <c>GetUriBy…</c> of <c>GetPathBy…</c>, a <c>protocol:</c> for
/// <c>Url.Action</c>, else on a base that is in scope.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RelativeUrlCodeFix() : TextChangeCodeFix(RuleIds.RelativeUrl, "RelativeUrl_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(RelativeUrlCodeFix);

    private const string GetPathBy = "GetPathBy";

    // What the overloads with a protocol want before it, from the least on.
    private static readonly string[] BeforeProtocol = ["", "values: null, ", "controller: null, values: null, ", "pageHandler: null, values: null, "];

    private protected override Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(Changes(site, diagnostic, cancellationToken));

    private static IReadOnlyCollection<TextChange> Changes(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.ContainsKey(UrlRule.IsUrl) || site.PlaceOf(diagnostic) is not ExpressionSyntax place)
        {
            return Array.Empty<TextChange>();
        }

        var model = site.Model;
        if (place is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var called } } call)
        {
            var name = called.Identifier.ValueText;
            if (name.StartsWith(GetPathBy, StringComparison.Ordinal))
            {
                var other = "GetUriBy" + name.Substring(GetPathBy.Length);
                var changed = call.ReplaceNode(called, called.WithIdentifier(SyntaxFactory.Identifier(other)));
                return Binds(model, call, changed) ? [new TextChange(called.Identifier.Span, other)] : Array.Empty<TextChange>();
            }

            if (name is "Action" or "RouteUrl" or "Page")
            {
                return WithProtocol(model, call);
            }
        }

        return OnBase(model, place, cancellationToken);
    }

    private static TextChange[] WithProtocol(SemanticModel model, InvocationExpressionSyntax call)
    {
        var protocol = Binds(model, call, SyntaxFactory.ParseExpression("Request.Scheme")) ? "Request.Scheme" : "\"https\"";
        foreach (var before in BeforeProtocol)
        {
            var added = (call.ArgumentList.Arguments.Count > 0 ? ", " : "") + before + "protocol: " + protocol;
            var changed = SyntaxFactory.ParseExpression(call.ToString().Insert(call.ToString().Length - 1, added));
            if (Binds(model, call, changed))
            {
                return [new TextChange(new TextSpan(call.ArgumentList.CloseParenToken.SpanStart, 0), added)];
            }
        }

        return [];
    }

    private static TextChange[] OnBase(SemanticModel model, ExpressionSyntax place, CancellationToken cancellationToken)
    {
        // ~ is the root of an application for ASP.NET alone, and null is no reference.
        var type = model.GetTypeInfo(place, cancellationToken).Type;
        var isText = type?.SpecialType == SpecialType.System_String;
        var isResolvable = (isText || type?.ToDisplayString() is "System.Uri" or "System.Uri?")
            && !place.DescendantNodesAndSelf().Any(node => node.IsKind(SyntaxKind.NullLiteralExpression) || node.IsKind(SyntaxKind.DefaultLiteralExpression))
            && model.GetConstantValue(place, cancellationToken) is not { HasValue: true, Value: "" }
            && !place.DescendantTokens().Any(token => token.ValueText.StartsWith("~", StringComparison.Ordinal));
        return isResolvable && BaseAt(model, place.SpanStart) is { } baseUri && UriName.At(model, place.SpanStart) is { } uri
            ? [new TextChange(new TextSpan(place.SpanStart, 0), $"new {uri}({baseUri}, "), new TextChange(new TextSpan(place.Span.End, 0), isText ? ").AbsoluteUri" : ")")]
            : [];
    }

    /// <summary>A local, parameter, field or property of the type Uri that is named for a base; null when there is none, or more than one.</summary>
    private static string? BaseAt(SemanticModel model, int position)
    {
        var uri = model.Compilation.GetTypeByMetadataName("System.Uri");
        var found = new List<string>();
        foreach (var symbol in model.LookupSymbols(position))
        {
            var type = symbol switch
            {
                ILocalSymbol local when local.Locations[0].SourceSpan.End < position => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol field => field.Type,
                IPropertySymbol property => property.Type,
                _ => null,
            };
            if (SymbolEqualityComparer.Default.Equals(type, uri) && type?.NullableAnnotation != NullableAnnotation.Annotated
                && symbol.Name.TrimStart('_').StartsWith("base", StringComparison.OrdinalIgnoreCase)
                && model.GetSpeculativeSymbolInfo(position, SyntaxFactory.IdentifierName(symbol.Name), SpeculativeBindingOption.BindAsExpression).Symbol is not null)
            {
                found.Add(symbol.Name);
            }
        }

        return found.Count == 1 ? found[0] : null;
    }

    private static bool Binds(SemanticModel model, ExpressionSyntax at, ExpressionSyntax changed) =>
        model.GetSpeculativeSymbolInfo(at.SpanStart, changed, SpeculativeBindingOption.BindAsExpression).Symbol is not null;
}
