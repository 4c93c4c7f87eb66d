using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>
/// A fix that changes the text of the document in which its diagnostic stands, so that all trivia stay; all of a document's
/// diagnostics are fixed at once. It is offered only where the code compiles with it.
/// </summary>
public abstract class TextChangeCodeFix : CodeFixProvider
{
    private readonly string _title;
    private readonly string _equivalenceKey;

    private protected TextChangeCodeFix(string ruleId, string title, string equivalenceKey)
    {
        FixableDiagnosticIds = ImmutableArray.Create(ruleId);
        _title = title;
        _equivalenceKey = equivalenceKey;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixSite.InAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } site)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var changes = await ChangesThatCompileAsync(site, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (changes.Count > 0)
            {
                var title = new LocalizableResourceString(_title, Resources.ResourceManager, typeof(Resources), TitleArguments(diagnostic)).ToString();
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(Apply(site, changes)), _equivalenceKey), diagnostic);
            }
        }
    }

    /// <summary>What has to change; nothing where no change would be right.</summary>
    private protected abstract Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>What the title shows.</summary>
    private protected virtual string[] TitleArguments(Diagnostic diagnostic) => [];

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await FixSite.InAsync(document, cancellationToken).ConfigureAwait(false) is not { } site)
        {
            return document;
        }

        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            // Two diagnostics can come from one literal, which is changed once. What meets in one place otherwise is left for the next time.
            var more = await ChangesThatCompileAsync(site, diagnostic, cancellationToken).ConfigureAwait(false);
            var added = more.Except(changes).ToList();
            if (!added.Exists(change => changes.Exists(other => Meet(change.Span, other.Span))))
            {
                changes.AddRange(added);
            }
        }

        return Apply(site, changes);
    }

    private async Task<IReadOnlyCollection<TextChange>> ChangesThatCompileAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // dotnet format asks with any diagnostic of the analyzer at hand.
        if (!FixableDiagnosticIds.Contains(diagnostic.Id))
        {
            return Array.Empty<TextChange>();
        }

        var changes = await ChangesAsync(site, diagnostic, cancellationToken).ConfigureAwait(false);
        return changes.Any(change => site.Text.ToString(change.Span) != change.NewText) && site.CompilesWith(changes, cancellationToken)
            ? changes
            : Array.Empty<TextChange>();
    }

    private static bool Meet(TextSpan one, TextSpan other) => one.OverlapsWith(other) || one.Start == other.Start;

    private static Document Apply(FixSite site, IEnumerable<TextChange> changes) =>
        site.Document.WithText(site.Text.WithChanges(changes.OrderBy(change => change.Span.Start)));
}
