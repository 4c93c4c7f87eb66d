using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>The document that fixes are made in, as it was when its diagnostics were reported.</summary>
internal sealed class FixSite
{
    private FixSite(Document document, SyntaxNode root, SemanticModel model, SourceText text)
    {
        Document = document;
        Root = root;
        Model = model;
        Text = text;
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public SourceText Text { get; }

    /// <summary>The site in a document; null for one that is no code.</summary>
    public static async Task<FixSite?> InAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            && await document.GetTextAsync(cancellationToken).ConfigureAwait(false) is { } text
                ? new FixSite(document, root, model, text)
                : null;

    /// <summary>What a diagnostic stands on.</summary>
    public SyntaxNode PlaceOf(Diagnostic diagnostic) => Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>Whether the code has no more errors with changes than it has without them.</summary>
    public bool CompilesWith(IEnumerable<TextChange> changes, CancellationToken cancellationToken)
    {
        var ordered = changes.OrderBy(change => change.Span.Start).ToList();
        var tree = Root.SyntaxTree.WithChangedText(Text.WithChanges(ordered));

        // Only the member around the changes is looked at: none reaches out of it.
        var span = TextSpan.FromBounds(ordered[0].Span.Start, ordered.Max(change => change.Span.End));
        var around = Root.FindNode(span).FirstAncestorOrSelf<SyntaxNode>(node => node is CompilationUnitSyntax or (MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax and not GlobalStatementSyntax))!.FullSpan;
        var grown = ordered.Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);
        var model = Model.Compilation.ReplaceSyntaxTree(Root.SyntaxTree, tree).GetSemanticModel(tree);
        return ErrorsIn(model, new TextSpan(around.Start, around.Length + grown)) is var errors && (errors == 0 || errors <= ErrorsIn(Model, around));

        int ErrorsIn(SemanticModel code, TextSpan part) =>
            code.GetDiagnostics(part, cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed);
    }
}
