using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>Changes in the literals that a diagnostic came from, where the diagnostic stands or in the same member: others may use those that stand elsewhere.</summary>
internal static class LiteralChanges
{
    /// <summary>The changes that rename words in the literal; none where one of them does not stand there as it is.</summary>
    public static IReadOnlyCollection<TextChange> Of(List<TextRename> renames, Diagnostic diagnostic, FixSite site)
    {
        var origin = diagnostic.AdditionalLocations.Count == 0 ? diagnostic.Location : diagnostic.AdditionalLocations[0];
        if (origin.SourceTree != site.Root.SyntaxTree || NodeAt(origin.SourceSpan, diagnostic, site) is not { } node)
        {
            return Array.Empty<TextChange>();
        }

        var changes = new List<TextChange>();
        foreach (var rename in renames)
        {
            if (RangeOf(node, rename.At, node, rename.At + rename.Old.Length, site) is not var (span, _) || site.Text.ToString(span) != rename.Old)
            {
                return Array.Empty<TextChange>();
            }

            changes.Add(new TextChange(span, rename.Text));
        }

        return changes;
    }

    /// <summary>The changes that edits ask for; none where one of them reaches out of its literal: what is moved is moved as it is written.</summary>
    public static IReadOnlyCollection<TextChange> Of(List<LiteralEdit> edits, Diagnostic diagnostic, FixSite site)
    {
        var changes = new List<TextChange>();
        foreach (var edit in edits)
        {
            if (RangeOf(edit, 0, diagnostic, site) is not var (span, literal))
            {
                return Array.Empty<TextChange>();
            }

            if (edit.Text is { } text)
            {
                changes.Add(new TextChange(span, text));
            }
            else if (RangeOf(edit, 2, diagnostic, site) is var (from, other) && AreWrittenAlike(literal, other))
            {
                changes.Add(new TextChange(span, site.Text.ToString(from)));
            }
            else
            {
                return Array.Empty<TextChange>();
            }
        }

        return changes;
    }

    /// <summary>What stands somewhere in the document, at the diagnostic's place or in the same member.</summary>
    private static SyntaxNode? NodeAt(TextSpan span, Diagnostic diagnostic, FixSite site)
    {
        if (!site.Root.FullSpan.Contains(span))
        {
            return null;
        }

        var node = site.Root.FindNode(span, getInnermostNodeForTie: true);
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is null or GlobalStatementSyntax || member.Span.Contains(diagnostic.Location.SourceSpan) ? node : null;
    }

    private static (TextSpan Span, SyntaxNode Literal)? RangeOf(LiteralEdit edit, int first, Diagnostic diagnostic, FixSite site)
    {
        var (start, end) = (edit.Positions[first], edit.Positions[first + 1]);
        return NodeAt(start.Literal, diagnostic, site) is { } startNode && NodeAt(end.Literal, diagnostic, site) is { } endNode
            ? RangeOf(startNode, start.Offset, endNode, end.Offset, site)
            : null;
    }

    /// <summary>Where the characters between two offsets into the values of nodes are written, and in which literal; null when that is more than one.</summary>
    private static (TextSpan Span, SyntaxNode Literal)? RangeOf(SyntaxNode startNode, int start, SyntaxNode endNode, int end, FixSite site)
    {
        var isEmpty = startNode == endNode && start == end;
        (startNode, start) = LiteralIn(startNode, start, site.Model);
        (endNode, end) = isEmpty ? (startNode, start) : LiteralIn(endNode, end - 1, site.Model);
        var literal = WholeOf(startNode);
        return literal == WholeOf(endNode)
            && LiteralText.In(startNode)?.SpanOf(start, 0) is { } from && LiteralText.In(endNode)?.SpanOf(end, isEmpty ? 0 : 1) is { } to
            && from.Start <= to.End
                ? (TextSpan.FromBounds(from.Start, to.End), literal)
                : null;
    }

    /// <summary>The literal of a sum of constants in which a character stands, and where in it.</summary>
    private static (SyntaxNode Node, int Offset) LiteralIn(SyntaxNode node, int offset, SemanticModel model)
    {
        while (true)
        {
            switch (node)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    node = parenthesized.Expression;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when model.GetConstantValue(sum.Left).Value is string left:
                    (node, offset) = offset < left.Length ? (sum.Left, offset) : (sum.Right, offset - left.Length);
                    break;
                default:
                    return (node, offset);
            }
        }
    }

    private static SyntaxNode WholeOf(SyntaxNode literal) => literal is InterpolatedStringTextSyntax { Parent: { } interpolated } ? interpolated : literal;

    /// <summary>Whether characters can be moved between literals as they are written: within one, and between regular ones.</summary>
    private static bool AreWrittenAlike(SyntaxNode one, SyntaxNode other) => one == other || (IsRegular(one) && IsRegular(other));

    private static bool IsRegular(SyntaxNode literal) =>
        literal is LiteralExpressionSyntax { Token: var token } && token.IsKind(SyntaxKind.StringLiteralToken) && token.Text.StartsWith("\"", StringComparison.Ordinal);
}
