using System;
using System.Collections.Generic;
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
/// Renames a property of a JSON body that differs from the contract's by spelling only (VITEC009): in a text, in an anonymous
/// object or in a dictionary.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class JsonBodyCodeFix() : TextChangeCodeFix(RuleIds.JsonBody, "JsonBody_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(JsonBodyCodeFix);

    private protected override Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(Changes(site, diagnostic));

    private static IReadOnlyCollection<TextChange> Changes(FixSite site, Diagnostic diagnostic)
    {
        if (TextRename.From(diagnostic.Properties) is { Count: > 0 } renames)
        {
            return LiteralChanges.Of(renames, diagnostic, site);
        }

        return diagnostic.Properties.TryGetValue(MisspelledNames.NewName, out var name) && name is not null
            && RenameMember(site.PlaceOf(diagnostic), name) is { } change
                ? [change]
                : Array.Empty<TextChange>();
    }

    private static TextChange? RenameMember(SyntaxNode value, string name)
    {
        while (value.Parent is CastExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            value = value.Parent;
        }

        switch (value.Parent)
        {
            case AnonymousObjectMemberDeclaratorSyntax when !SyntaxFacts.IsValidIdentifier(name):
                return null;
            case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier: var identifier }:
                return new TextChange(identifier.Span, name);
            case AnonymousObjectMemberDeclaratorSyntax:
                return new TextChange(new TextSpan(value.SpanStart, 0), name + " = ");
        }

        var key = value.Parent switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } } => arguments[0].Expression,
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } } => arguments[0].Expression,
            InitializerExpressionSyntax { Expressions: { Count: 2 } expressions } => expressions[0],
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments } } => arguments[0].Expression,
            _ => null,
        };
        return key is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }
            ? new TextChange(key.Span, SyntaxFactory.Literal(name).Text)
            : null;
    }
}
