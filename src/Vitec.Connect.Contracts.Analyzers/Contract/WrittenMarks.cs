using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>
/// Tells by its text whether code marks members of its own with <c>[AbsoluteUrl]</c> or <c>[CustomerId]</c>. Most code does not,
/// and none of its members has to be asked.
/// </summary>
internal static class WrittenMarks
{
    private const string Suffix = "Attribute";

    private static readonly string[] Names = { "AbsoluteUrl", "CustomerId" };

    public static bool AreIn(Compilation compilation) =>
        References.Of(compilation).SearchFor("marks", AreIn).IsIn((CSharpCompilation)compilation);

    private static bool AreIn(SyntaxTree file)
    {
        var text = file.GetText().ToString();
        foreach (var name in Names)
        {
            for (var at = 0; (at = text.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at += name.Length)
            {
                if (IsWord(text, at, name) && IsMark(file, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a name stands by itself, or with the suffix of attributes: most others need not be looked up in the tree.</summary>
    private static bool IsWord(string text, int at, string name)
    {
        var end = at + name.Length;
        end += string.CompareOrdinal(text, end, Suffix, 0, Suffix.Length) == 0 ? Suffix.Length : 0;
        return (at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1])) && (end == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end]));
    }

    /// <summary>Whether an attribute stands here, or the name that a <c>using</c> gives it.</summary>
    private static bool IsMark(SyntaxTree file, int at)
    {
        var token = file.GetRoot().FindToken(at);
        var node = token.Parent;
        while (node is NameSyntax)
        {
            node = node.Parent;
        }

        return token.Span.Contains(at) && (node is AttributeSyntax or UsingDirectiveSyntax);
    }
}
