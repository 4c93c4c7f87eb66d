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
/// diagnostics are fixed at once.
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
        foreach (var diagnostic in context.Diagnostics)
        {
            var changes = await ChangesAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (changes.Count > 0)
            {
                var title = new LocalizableResourceString(_title, Resources.ResourceManager, typeof(Resources), TitleArguments(diagnostic)).ToString();
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellationToken => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken), _equivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>What has to change; nothing where no change would be right.</summary>
    private protected abstract Task<IReadOnlyCollection<TextChange>> ChangesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>What the title shows.</summary>
    private protected virtual string[] TitleArguments(Diagnostic diagnostic) => [];

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
}
