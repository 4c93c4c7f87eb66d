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
/// takes the same arguments (<c>PostAsync</c>, <c>PutAsync</c>), the method that is named at the place, or a method where
/// none was given.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WrongMethodCodeFix() : TextChangeCodeFix(RuleIds.WrongMethod, "WrongMethod_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(WrongMethodCodeFix);

    // What sends no body: Flurl's counterpart of such a call would send none either.
    private static readonly HashSet<string> WithoutBody = ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"];

    private protected override string[] TitleArguments(Diagnostic diagnostic) => [diagnostic.Properties[WrongMethodRule.Right]!];

    private protected override Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(new Correction(site, diagnostic.Properties[WrongMethodRule.Wrong]!, diagnostic.Properties[WrongMethodRule.Right]!).At(site.PlaceOf(diagnostic)));

    private sealed class Correction(FixSite site, string wrong, string right)
    {
        public IReadOnlyCollection<TextChange> At(SyntaxNode place)
        {
            switch (place)
            {
                case AttributeSyntax { Name: var name }:
                    var called = name is QualifiedNameSyntax qualified ? qualified.Right : (SimpleNameSyntax)name;
                    return Renamed(called.Identifier.ValueText) is { } other ? [new TextChange(called.Identifier.Span, other)] : [];
                case InvocationExpressionSyntax call when NameOf(call) is { } method && Renamed(method.Identifier.ValueText) is { } counterpart && !IsBodyless(call):
                    return Binds(call, WithName(call, method, counterpart)) ? [new TextChange(method.Identifier.Span, counterpart)] : [];
            }

            var named = NamedIn(place).ToList();
            return named.Count > 0 ? named : place switch
            {
                BaseObjectCreationExpressionSyntax creation => Given(creation),
                InvocationExpressionSyntax call => Given(call),
                _ => [],
            };
        }

        /// <summary>A name with the other verb in it; null when it has none.</summary>
        private string? Renamed(string name)
        {
            var verb = name.IndexOf(Title(wrong), StringComparison.Ordinal);
            return verb < 0 ? null : name.Remove(verb, wrong.Length).Insert(verb, Title(right));
        }

        private bool IsBodyless(InvocationExpressionSyntax call) =>
            WithoutBody.Contains(wrong) && site.Model.GetSymbolInfo(call).Symbol?.ContainingNamespace.ToDisplayString() == "Flurl.Http";

        private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax name => name,
            _ => null,
        };

        /// <summary>The call of another method, on its own where it is one after <c>?.</c></summary>
        private static ExpressionSyntax WithName(InvocationExpressionSyntax call, SimpleNameSyntax called, string name)
        {
            var other = called.WithIdentifier(SyntaxFactory.Identifier(name));
            return call.Expression is MemberBindingExpressionSyntax && call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access
                ? call.WithExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, access.Expression.WithoutTrivia(), other))
                : call.ReplaceNode(called, other);
        }

        private bool Binds(ExpressionSyntax at, ExpressionSyntax changed) =>
            site.Model.GetSpeculativeSymbolInfo(at.SpanStart, changed, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol;

        /// <summary>The method where it is named among the values of an expression: <c>HttpMethod.Post</c>, <c>"POST"</c>, <c>new HttpMethod("POST")</c>.</summary>
        private IEnumerable<TextChange> NamedIn(SyntaxNode expression)
        {
            switch (expression)
            {
                case LiteralExpressionSyntax literal when literal.Token.IsKind(SyntaxKind.StringLiteralToken) && IsSame(literal.Token.ValueText, wrong):
                    return [new TextChange(literal.Span, SyntaxFactory.Literal(right).Text)];
                case MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access when IsSame(name.Identifier.ValueText, wrong):
                    var other = name.Identifier.ValueText == wrong ? right : Title(right);
                    var changed = access.WithName(SyntaxFactory.IdentifierName(other));
                    return site.Model.GetSpeculativeSymbolInfo(access.SpanStart, changed, SpeculativeBindingOption.BindAsExpression).Symbol is { IsStatic: true }
                        ? [new TextChange(name.Span, other)]
                        : [];
                case ParenthesizedExpressionSyntax inner:
                    return NamedIn(inner.Expression);
                case CastExpressionSyntax cast:
                    return NamedIn(cast.Expression);
                case ConditionalExpressionSyntax conditional:
                    return NamedIn(conditional.WhenTrue).Concat(NamedIn(conditional.WhenFalse));
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                    return NamedIn(coalesce.Left).Concat(NamedIn(coalesce.Right));
                case SwitchExpressionSyntax choice:
                    return choice.Arms.SelectMany(arm => NamedIn(arm.Expression));
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }:
                    return NamedIn(arguments[0].Expression);
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" }, ArgumentList.Arguments: { Count: 1 } arguments }:
                    return NamedIn(arguments[0].Expression);
                default:
                    return [];
            }
        }

        /// <summary>The method given to a new request that has none.</summary>
        private IReadOnlyCollection<TextChange> Given(BaseObjectCreationExpressionSyntax creation)
        {
            var type = site.Model.GetTypeInfo(creation).Type?.ToDisplayString();
            var method = type switch
            {
                "System.Net.Http.HttpRequestMessage" => TypeName.At(site.Model, creation.SpanStart, "System.Net.Http", "HttpMethod"),
                "RestSharp.RestRequest" => TypeName.At(site.Model, creation.SpanStart, "RestSharp", "Method"),
                _ => null,
            };
            if (method is null)
            {
                return [];
            }

            method += "." + Title(right);
            if (type == "RestSharp.RestRequest" && creation.ArgumentList is { Arguments: { Count: 1 } arguments } list)
            {
                return [new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), (arguments[0].NameColon is null ? ", " : ", method: ") + method)];
            }

            return creation.Initializer is { Expressions: { Count: > 0 } expressions }
                ? [new TextChange(new TextSpan(expressions[0].SpanStart, 0), $"Method = {method}, ")]
                : creation.Initializer is null ? [new TextChange(new TextSpan(creation.Span.End, 0), $" {{ Method = {method} }}")] : [];
        }

        /// <summary>The method given to an upload, or to a <c>WebRequest</c> on the line after it is made.</summary>
        private IReadOnlyCollection<TextChange> Given(InvocationExpressionSyntax call)
        {
            var literal = SyntaxFactory.Literal(right).Text;
            if (NameOf(call)?.Identifier.ValueText.StartsWith("Upload", StringComparison.Ordinal) == true && call.ArgumentList.Arguments is { Count: > 1 } arguments)
            {
                var isNamed = arguments.Any(argument => argument.NameColon is not null);
                return [new TextChange(new TextSpan(arguments[1].SpanStart, 0), (isNamed ? "method: " : "") + literal + ", ")];
            }

            // (HttpWebRequest)WebRequest.Create(…)
            ExpressionSyntax value = call;
            while (value.Parent is CastExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression })
            {
                value = (ExpressionSyntax)value.Parent;
            }

            return Statements.VariableOf(value) is var (variable, statement) ? [Statements.After(statement, $"{variable}.Method = {literal};", site.Text)] : [];
        }

        private static bool IsSame(string name, string method) => string.Equals(name, method, StringComparison.OrdinalIgnoreCase);

        private static string Title(string method) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(method.ToLowerInvariant());
    }
}
