using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>
/// Inserts the protocol that a URL lacks (VITEC003): into the literal when it stands at the place itself, else before the
/// expression, so that a constant or variable keeps its value for its other uses.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UrlWithoutProtocolCodeFix : CodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(UrlWithoutProtocolCodeFix);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UrlWithoutProtocol);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var changes = await ChangesAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (changes.Count > 0)
            {
                var title = new LocalizableResourceString("UrlWithoutProtocol_Fix", Resources.ResourceManager, typeof(Resources)).ToString();
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellationToken => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        // Two diagnostics can come from one literal, which is changed once.
        var changes = new HashSet<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            changes.UnionWith(await ChangesAsync(document, diagnostic, cancellationToken).ConfigureAwait(false));
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }

    /// <summary>What has to change; nothing where no change would be right.</summary>
    private static async Task<IReadOnlyCollection<TextChange>> ChangesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(UrlWithoutProtocolRule.Insert, out var insert) || insert is null
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return Array.Empty<TextChange>();
        }

        var at = int.Parse(diagnostic.Properties[UrlWithoutProtocolRule.At]!, CultureInfo.InvariantCulture);
        var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var origins = diagnostic.AdditionalLocations.Count == 0 ? [diagnostic.Location] : diagnostic.AdditionalLocations;
        var changes = new List<TextChange>();
        foreach (var origin in origins)
        {
            var isAtPlace = origin.SourceTree == root.SyntaxTree && diagnostic.Location.SourceSpan.Contains(origin.SourceSpan);
            if (isAtPlace && StartOfText(root.FindNode(origin.SourceSpan, getInnermostNodeForTie: true)) is { } start)
            {
                changes.Add(new TextChange(new TextSpan(start + at, 0), insert));
                continue;
            }

            // From elsewhere: only the whole expression can be changed, and only when that is right for all of its values.
            return at == 0 && diagnostic.Properties[UrlWithoutProtocolRule.AreAllBad] == bool.TrueString
                && place is ExpressionSyntax expression && model.GetTypeInfo(expression, cancellationToken).Type?.SpecialType == SpecialType.System_String
                    ? PutBefore(expression, insert)
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

    /// <summary>Where the characters of a literal begin, or null when it is none that can be changed.</summary>
    private static int? StartOfText(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => StartOfText(literal.Token),
        InterpolatedStringExpressionSyntax { Contents.Count: > 0 } interpolated => StartOfText(interpolated.Contents[0]),
        InterpolatedStringTextSyntax text => text.SpanStart,
        _ => null,
    };

    private static int? StartOfText(SyntaxToken token)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                return token.SpanStart + (token.Text.StartsWith("@", StringComparison.Ordinal) ? 2 : 1);
            case SyntaxKind.SingleLineRawStringLiteralToken:
                return token.SpanStart + token.Text.Length - token.Text.TrimStart('"').Length;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                // The first line of the content, past the indentation that the closing quotes set.
                var content = token.Text.IndexOf('\n') + 1;
                var closing = token.Text.LastIndexOf('\n') + 1;
                var indentation = token.Text.Length - closing - token.Text.Substring(closing).TrimStart().Length;
                return token.SpanStart + content + indentation;
            default:
                return null;
        }
    }
}
