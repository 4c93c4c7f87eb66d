using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>Changes in the literal that a diagnostic came from.</summary>
internal static class LiteralChanges
{
    /// <summary>The literal at a diagnostic's place, or in the same member; null when it stands elsewhere, where others may use it.</summary>
    public static SyntaxNode? LiteralOf(Diagnostic diagnostic, SyntaxNode root)
    {
        var origin = diagnostic.AdditionalLocations.Count == 0 ? diagnostic.Location : diagnostic.AdditionalLocations[0];
        if (origin.SourceTree != root.SyntaxTree)
        {
            return null;
        }

        var literal = root.FindNode(origin.SourceSpan, getInnermostNodeForTie: true);
        var member = literal.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is null || member.Span.Contains(diagnostic.Location.SourceSpan) ? literal : null;
    }

    /// <summary>The changes that rename words in the literal; none where one of them does not stand there as it is.</summary>
    public static IReadOnlyCollection<TextChange> Of(List<TextRename> renames, Diagnostic diagnostic, SyntaxNode root)
    {
        if (LiteralOf(diagnostic, root) is not { } node || LiteralText.In(node) is not { } literal)
        {
            return Array.Empty<TextChange>();
        }

        var source = root.GetText();
        var changes = new List<TextChange>();
        foreach (var rename in renames)
        {
            if (literal.SpanOf(rename.At, rename.Old.Length) is not { } span || source.ToString(span) != rename.Old)
            {
                return Array.Empty<TextChange>();
            }

            changes.Add(new TextChange(span, rename.Text));
        }

        return changes;
    }
}
