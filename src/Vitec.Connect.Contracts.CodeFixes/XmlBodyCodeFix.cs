using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>
/// Sets the namespace of an XML body and puts its elements in order (VITEC010), where the text is written in one literal or
/// interpolated string: what is moved is moved as it is written.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class XmlBodyCodeFix() : TextChangeCodeFix(RuleIds.XmlBody, "XmlBody_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(XmlBodyCodeFix);

    private protected override async Task<IReadOnlyCollection<TextChange>> ChangesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var edits = LiteralEdit.From(diagnostic.Properties);
        if (edits.Count == 0
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || LiteralChanges.LiteralOf(diagnostic, root) is not { } literal)
        {
            return Array.Empty<TextChange>();
        }

        var whole = WholeOf(literal);
        var source = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var edit in edits)
        {
            if (SpanOf(edit, 0, root, whole) is not { } span || (edit.Text ?? TextAt(edit, root, whole, source)) is not { } text)
            {
                return Array.Empty<TextChange>();
            }

            changes.Add(new TextChange(span, text));
        }

        return changes;
    }

    private static string? TextAt(LiteralEdit edit, SyntaxNode root, SyntaxNode whole, SourceText source) =>
        SpanOf(edit, 2, root, whole) is { } span ? source.ToString(span) : null;

    /// <summary>Where the characters between two positions are written; null when that is not within the literal.</summary>
    private static TextSpan? SpanOf(LiteralEdit edit, int first, SyntaxNode root, SyntaxNode whole) =>
        PlaceOf(edit.Positions[first], root, whole) is { } start && PlaceOf(edit.Positions[first + 1], root, whole) is { } end && start <= end
            ? TextSpan.FromBounds(start, end)
            : null;

    private static int? PlaceOf((TextSpan Literal, int Offset) position, SyntaxNode root, SyntaxNode whole)
    {
        if (!root.FullSpan.Contains(position.Literal))
        {
            return null;
        }

        var literal = root.FindNode(position.Literal, getInnermostNodeForTie: true);
        return WholeOf(literal) == whole ? LiteralText.In(literal)?.SpanOf(position.Offset, 0)?.Start : null;
    }

    private static SyntaxNode WholeOf(SyntaxNode literal) => literal is InterpolatedStringTextSyntax { Parent: { } interpolated } ? interpolated : literal;
}
