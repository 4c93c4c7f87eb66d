using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
/// Makes the change that a diagnostic carries: in the literal when it stands at the place itself, else before the
/// expression, so that a constant or variable keeps its value for its other uses.
/// </summary>
public abstract class UrlRepairCodeFix : CodeFixProvider
{
    private readonly string _title;
    private readonly string _equivalenceKey;

    private protected UrlRepairCodeFix(string ruleId, string title, string equivalenceKey)
    {
        FixableDiagnosticIds = ImmutableArray.Create(ruleId);
        _title = title;
        _equivalenceKey = equivalenceKey;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Whether a literal that stands elsewhere in the document is changed there.</summary>
    private protected virtual bool ChangesOrigins => false;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var changes = await ChangesAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (changes.Count > 0)
            {
                var title = new LocalizableResourceString(_title, Resources.ResourceManager, typeof(Resources)).ToString();
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellationToken => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken), _equivalenceKey),
                    diagnostic);
            }
        }
    }

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
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
    private async Task<IReadOnlyCollection<TextChange>> ChangesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
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
