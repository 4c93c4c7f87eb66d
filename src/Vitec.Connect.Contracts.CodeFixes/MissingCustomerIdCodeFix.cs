using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
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

    private const string CustomerId = "customerId";

    private static readonly char[] Braces = ['{', '}'];

    private protected override async Task<IReadOnlyCollection<TextChange>> ChangesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax place
            || place.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            return Array.Empty<TextChange>();
        }

        var changes = IsBlank(place, model, cancellationToken)
            ? [new TextChange(place.Span, CustomerId)]
            : UriName.At(model, place.SpanStart) is { } uri && ContractSymbols.In(model.Compilation) is { } contract
                ? new Filling(model, contract, $"{uri}.EscapeDataString({CustomerId})").In(place, before: "")
                : null;
        if (changes is null)
        {
            return Array.Empty<TextChange>();
        }

        var isThere = IsThere(model, place.SpanStart, out var isTaken);
        if (isThere)
        {
            return changes;
        }

        return !isTaken && await ParameterForAsync(document, model, place, cancellationToken).ConfigureAwait(false) is { } parameter
            ? [.. changes, parameter]
            : Array.Empty<TextChange>();
    }

    /// <summary>Whether a parameter or local with the name is there to be read; or something else has the name.</summary>
    private static bool IsThere(SemanticModel model, int position, out bool isTaken)
    {
        isTaken = false;
        foreach (var symbol in model.LookupSymbols(position, name: CustomerId))
        {
            isTaken = true;
            var type = symbol switch
            {
                IParameterSymbol parameter => parameter.Type,
                ILocalSymbol local when local.Locations[0].SourceSpan.End < position => local.Type,
                _ => null,
            };
            if (type is { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(ExpressionSyntax place, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(place, cancellationToken) is { HasValue: true, Value: var value } ? string.IsNullOrWhiteSpace(value as string) && value is null or string
        : model.GetSymbolInfo(place, cancellationToken).Symbol is IFieldSymbol { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String };

    /// <summary>A new parameter of the method around a place; null where a caller or an interface would have to change as well.</summary>
    private static async Task<TextChange?> ParameterForAsync(Document document, SemanticModel model, ExpressionSyntax place, CancellationToken cancellationToken)
    {
        var isCut = place.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax).Any(node =>
            node is LocalFunctionStatementSyntax || (node is AnonymousFunctionExpressionSyntax function && function.Modifiers.Any(SyntaxKind.StaticKeyword)));
        if (isCut
            || place.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not MethodDeclarationSyntax declaration
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { IsOverride: false, IsVirtual: false, IsAbstract: false, IsExtern: false, Name: not "Main" } method
            || method.PartialDefinitionPart is not null || method.PartialImplementationPart is not null || method.ExplicitInterfaceImplementations.Length > 0
            || Implements(method))
        {
            return null;
        }

        var references = await SymbolFinder.FindReferencesAsync(method, document.Project.Solution, cancellationToken).ConfigureAwait(false);
        if (references.Any(reference => reference.Locations.Any()))
        {
            return null;
        }

        // Before what callers may leave out.
        var parameters = declaration.ParameterList.Parameters;
        var optional = parameters.FirstOrDefault(parameter => parameter.Default is not null || parameter.Modifiers.Any(SyntaxKind.ParamsKeyword));
        return optional is not null ? new TextChange(new TextSpan(optional.SpanStart, 0), "string customerId, ")
            : new TextChange(new TextSpan(declaration.ParameterList.CloseParenToken.SpanStart, 0), parameters.Count > 0 ? ", string customerId" : "string customerId");
    }

    private static bool Implements(IMethodSymbol method) => method.ContainingType.AllInterfaces
        .SelectMany(type => type.GetMembers(method.Name))
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

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
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } when TextIn(arguments) is { } text:
                    return In(text, before);
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    return In(sum.Right, UrlClassifier.Hole.ToString());
                case LiteralExpressionSyntax literal:
                    return InLiteral(literal, before);
                case InterpolatedStringExpressionSyntax interpolated:
                    return InInterpolated(interpolated, before);
                default:
                    return model.GetConstantValue(expression) is { HasValue: true, Value: string value } && Gap(before + value) is var (at, remove) && remove == 0 && at == before.Length + value.Length
                        ? [new TextChange(new TextSpan(expression.Span.End, 0), (value.EndsWith("/", StringComparison.Ordinal) ? " + " : " + \"/\" + ") + customerId)]
                        : null;
            }
        }

        private ExpressionSyntax? TextIn(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
            arguments.Select(argument => argument.Expression).LastOrDefault(argument => model.GetTypeInfo(argument).Type?.SpecialType == SpecialType.System_String);

        private TextChange[]? InLiteral(LiteralExpressionSyntax literal, string before)
        {
            var value = literal.Token.ValueText;
            if (Gap(before + value) is not var (at, remove) || LiteralText.In(literal)?.SpanOf(at - before.Length, remove) is not { } span
                || value.Remove(at - before.Length, remove).IndexOfAny(Braces) >= 0)
            {
                return null;
            }

            return [new TextChange(new TextSpan(literal.SpanStart, 0), "$"), new TextChange(span, Hole(before + value, at))];
        }

        private TextChange[]? InInterpolated(InterpolatedStringExpressionSyntax interpolated, string before)
        {
            var url = before + string.Concat(interpolated.Contents.Select(content => content is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : UrlClassifier.Hole.ToString()));
            return Gap(url) is var (at, remove) && remove == 0 && at == url.Length
                ? [new TextChange(new TextSpan(interpolated.StringEndToken.SpanStart, 0), Hole(url, at))]
                : null;
        }

        private string Hole(string url, int at) => (url[at - 1] == '/' ? "{" : "/{") + customerId + "}";

        /// <summary>Where customerId is missing in a URL, and how much stands in its place; null where it is not missing.</summary>
        private (int At, int Remove)? Gap(string url)
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
    }
}
