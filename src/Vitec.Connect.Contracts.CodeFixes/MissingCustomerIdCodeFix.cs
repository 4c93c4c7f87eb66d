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
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>
/// Puts customerId in its place (VITEC001): the parameter or local of that name, or a new parameter of the method, when
/// nobody calls it who would have to pass one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingCustomerIdCodeFix() : TextChangeCodeFix(RuleIds.MissingCustomerId, "MissingCustomerId_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(MissingCustomerIdCodeFix);

    private static readonly char[] Braces = ['{', '}'];

    private protected override async Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (site.PlaceOf(diagnostic) is not ExpressionSyntax place || ContractSymbols.In(site.Model.Compilation) is not { } contract)
        {
            return Array.Empty<TextChange>();
        }

        if (place.FirstAncestorOrSelf<AttributeSyntax>() is { Parent.Parent: MethodDeclarationSyntax called } attribute)
        {
            return await InTemplateAsync(place, attribute, called, contract, site, cancellationToken).ConfigureAwait(false);
        }

        var type = CustomerIdParameter.TypeInScope(site.Model, place.SpanStart, out var isTaken);
        var isText = type is null or { SpecialType: SpecialType.System_String };
        var isBlank = IsBlank(place, site.Model, cancellationToken);
        if (!isText && (isBlank || !NeedsNoEscaping(type!)))
        {
            return Array.Empty<TextChange>();
        }

        var changes = isBlank ? [new TextChange(place.Span, CustomerIdParameter.Name)]
            : UriName.At(site.Model, place.SpanStart) is { } uri
                ? new Filling(site.Model, contract, isText ? $"{uri}.EscapeDataString({CustomerIdParameter.Name})" : CustomerIdParameter.Name).In(place, before: "")
            : null;
        if (changes is null || type is not null)
        {
            return changes ?? Array.Empty<TextChange>();
        }

        var isCut = place.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax).Any(node =>
            node is LocalFunctionStatementSyntax || (node is AnonymousFunctionExpressionSyntax function && function.Modifiers.Any(SyntaxKind.StaticKeyword)));
        return !isTaken && !isCut && place.FirstAncestorOrSelf<MemberDeclarationSyntax>() is MethodDeclarationSyntax method
            && await CustomerIdParameter.AddToAsync(method, "", site, cancellationToken).ConfigureAwait(false) is { } parameter
                ? [.. changes, parameter]
                : Array.Empty<TextChange>();
    }

    /// <summary>The template of an interface's method, which a parameter fills: of Refit by its name, of RestEase with <c>[Path]</c>.</summary>
    private static async Task<IReadOnlyCollection<TextChange>> InTemplateAsync(
        ExpressionSyntax place, AttributeSyntax attribute, MethodDeclarationSyntax method, ContractSymbols contract, FixSite site, CancellationToken cancellationToken)
    {
        if (place is not LiteralExpressionSyntax literal || LiteralText.In(literal) is not { } text)
        {
            return Array.Empty<TextChange>();
        }

        var changes = new List<TextChange>();
        var template = literal.Token.ValueText;
        if (GapIn(template, contract) is not var (at, remove))
        {
            return Array.Empty<TextChange>();
        }

        if (template.Substring(at, remove) != "{" + CustomerIdParameter.Name + "}")
        {
            if (template.IndexOfAny(Braces) >= 0 || text.SpanOf(at, remove) is not { } span)
            {
                return Array.Empty<TextChange>();
            }

            changes.Add(new TextChange(span, HoleAt(template, at, CustomerIdParameter.Name)));
        }

        var isRestEase = IsOf("RestEase", site.Model.GetTypeInfo(attribute, cancellationToken).Type);
        var path = isRestEase ? $"[{(attribute.Name is QualifiedNameSyntax qualified ? qualified.Left + "." : "")}Path] " : "";
        if (method.ParameterList.Parameters.FirstOrDefault(each => each.Identifier.ValueText == CustomerIdParameter.Name) is { } parameter)
        {
            if (isRestEase && parameter.AttributeLists.Count == 0)
            {
                changes.Add(new TextChange(new TextSpan(parameter.SpanStart, 0), path));
            }
        }
        else if (await CustomerIdParameter.AddToAsync(method, path, site, cancellationToken).ConfigureAwait(false) is { } added)
        {
            changes.Add(added);
        }
        else
        {
            return Array.Empty<TextChange>();
        }

        return changes;
    }

    private static bool IsOf(string library, ITypeSymbol? attribute)
    {
        while (attribute is not null && attribute.ContainingNamespace?.ToDisplayString() != library)
        {
            attribute = attribute.BaseType;
        }

        return attribute is not null;
    }

    /// <summary>Whether what a value becomes in a text is fit for a path as it is.</summary>
    private static bool NeedsNoEscaping(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 || type.ToDisplayString() == "System.Guid";

    private static bool IsBlank(ExpressionSyntax place, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(place, cancellationToken) is { HasValue: true, Value: var value } ? value is null || (value is string text && string.IsNullOrWhiteSpace(text))
        : model.GetSymbolInfo(place, cancellationToken).Symbol is IFieldSymbol { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String };

    /// <summary>Where customerId is missing in a URL, and how much stands in its place; null where it is not missing.</summary>
    private static (int At, int Remove)? GapIn(string url, ContractSymbols contract)
    {
        foreach (var endpoint in contract.Endpoints)
        {
            switch (RouteMatcher.Match(url, endpoint, fillsPlaceholder: null, out var customer))
            {
                case RouteMatch.BadCustomerId:
                    return (customer.Start, customer.Length);
                case RouteMatch.WithoutCustomerId:
                    var end = url.IndexOfAny(['?', '#']);
                    return (end < 0 ? url.Length : end, 0);
            }
        }

        return null;
    }

    private static string HoleAt(string url, int at, string content) => (url[at - 1] == '/' ? "{" : "/{") + content + "}";

    /// <summary>Fills the place of customerId in an expression that is a URL.</summary>
    private sealed class Filling(SemanticModel model, ContractSymbols contract, string customerId)
    {
        /// <summary>What has to change; null where that is not known.</summary>
        /// <param name="expression">The URL, or its end.</param>
        /// <param name="before">What comes before the end: a hole, or nothing.</param>
        public TextChange[]? In(ExpressionSyntax expression, string before)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    return In(parenthesized.Expression, before);
                case var built when IsFlurl(built):
                    // A placeholder or a blank would stay where it is.
                    return built is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
                        && !built.DescendantTokens().Any(token => token.IsKind(SyntaxKind.StringLiteralToken) && (token.ValueText.IndexOfAny(Braces) >= 0 || string.IsNullOrWhiteSpace(token.ValueText)))
                            ? [new TextChange(new TextSpan(built.Span.End, 0), $".AppendPathSegment({CustomerIdParameter.Name})")]
                            : null;
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } when TextIn(arguments) is { } text:
                    return In(text, before);
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    return In(sum.Right, UrlClassifier.Hole.ToString());
                case LiteralExpressionSyntax literal:
                    return InLiteral(literal, before);
                case InterpolatedStringExpressionSyntax interpolated:
                    return InInterpolated(interpolated, before);
                default:
                    return model.GetConstantValue(expression) is { HasValue: true, Value: string value } && GapIn(before + value, contract) is var (at, remove) && remove == 0 && at == before.Length + value.Length
                        ? [new TextChange(new TextSpan(expression.Span.End, 0), (value.EndsWith("/", StringComparison.Ordinal) ? " + " : " + \"/\" + ") + customerId)]
                        : null;
            }
        }

        /// <summary>Whether an expression is a URL or a request that takes path segments, and escapes them.</summary>
        private bool IsFlurl(ExpressionSyntax expression) =>
            model.GetTypeInfo(expression).Type?.ToDisplayString() is "Flurl.Url" or "Flurl.Http.IFlurlRequest" or "Flurl.Http.FlurlRequest";

        private ExpressionSyntax? TextIn(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
            arguments.Select(argument => argument.Expression).LastOrDefault(argument => model.GetTypeInfo(argument).Type?.SpecialType == SpecialType.System_String);

        private TextChange[]? InLiteral(LiteralExpressionSyntax literal, string before)
        {
            var value = literal.Token.ValueText;
            if (GapIn(before + value, contract) is not var (at, remove) || LiteralText.In(literal)?.SpanOf(at - before.Length, remove) is not { } span
                || value.Remove(at - before.Length, remove).IndexOfAny(Braces) >= 0)
            {
                return null;
            }

            return [new TextChange(new TextSpan(literal.SpanStart, 0), "$"), new TextChange(span, HoleAt(before + value, at, customerId))];
        }

        private TextChange[]? InInterpolated(InterpolatedStringExpressionSyntax interpolated, string before)
        {
            var url = before + string.Concat(interpolated.Contents.Select(content => content is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : UrlClassifier.Hole.ToString()));
            var hasSingleBraces = interpolated.StringStartToken.Text.IndexOf("$$", StringComparison.Ordinal) < 0;
            return hasSingleBraces && GapIn(url, contract) is var (at, remove) && remove == 0 && at == url.Length
                ? [new TextChange(new TextSpan(interpolated.StringEndToken.SpanStart, 0), HoleAt(url, at, customerId))]
                : null;
        }
    }
}
