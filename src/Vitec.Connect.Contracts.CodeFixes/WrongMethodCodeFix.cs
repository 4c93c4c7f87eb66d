using System;
using System.Collections.Generic;
using System.Globalization;
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
/// Makes the call with the method of the endpoint (VITEC005): the counterpart of the called method where there is one that
/// takes the same arguments (<c>PostAsync</c>, <c>PutAsync</c>), else the method that is named at the place.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WrongMethodCodeFix() : TextChangeCodeFix(RuleIds.WrongMethod, "WrongMethod_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(WrongMethodCodeFix);

    private protected override string[] TitleArguments(Diagnostic diagnostic) => [diagnostic.Properties[WrongMethodRule.Right]!];

    private protected override async Task<IReadOnlyCollection<TextChange>> ChangesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return Array.Empty<TextChange>();
        }

        var wrong = diagnostic.Properties[WrongMethodRule.Wrong]!;
        var right = diagnostic.Properties[WrongMethodRule.Right]!;
        var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (place is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var called } } call)
        {
            return Counterpart(call, called, wrong, right, model) is { } name ? [new TextChange(called.Identifier.Span, name)] : Array.Empty<TextChange>();
        }

        return place.DescendantNodesAndSelf().SelectMany(node => NamedIn(node, wrong, right, model)).ToList();
    }

    /// <summary>The method with the other verb in its name, when it takes the same arguments.</summary>
    private static string? Counterpart(InvocationExpressionSyntax call, SimpleNameSyntax called, string wrong, string right, SemanticModel model)
    {
        var name = called.Identifier.ValueText;
        var verb = name.IndexOf(Title(wrong), StringComparison.Ordinal);
        if (verb < 0)
        {
            return null;
        }

        name = name.Remove(verb, wrong.Length).Insert(verb, Title(right));
        var changed = call.ReplaceNode(called, called.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(called.Identifier)));
        return model.GetSpeculativeSymbolInfo(call.SpanStart, changed, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol ? name : null;
    }

    /// <summary>The method where it is named: <c>HttpMethod.Post</c>, <c>"POST"</c>.</summary>
    private static IEnumerable<TextChange> NamedIn(SyntaxNode node, string wrong, string right, SemanticModel model)
    {
        switch (node)
        {
            case LiteralExpressionSyntax literal when literal.Token.IsKind(SyntaxKind.StringLiteralToken) && IsSame(literal.Token.ValueText, wrong):
                yield return new TextChange(literal.Span, SyntaxFactory.Literal(right).Text);
                break;
            case MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access when IsSame(name.Identifier.ValueText, wrong):
                var other = name.Identifier.ValueText == wrong ? right : Title(right);
                var changed = access.WithName(SyntaxFactory.IdentifierName(other));
                if (model.GetSpeculativeSymbolInfo(access.SpanStart, changed, SpeculativeBindingOption.BindAsExpression).Symbol is { IsStatic: true })
                {
                    yield return new TextChange(name.Span, other);
                }

                break;
        }
    }

    private static bool IsSame(string name, string method) => string.Equals(name, method, StringComparison.OrdinalIgnoreCase);

    private static string Title(string method) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(method.ToLowerInvariant());
}
