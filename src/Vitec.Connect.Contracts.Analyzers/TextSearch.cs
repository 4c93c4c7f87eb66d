using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>
/// Whether anything is in the text of a compilation's files. In an IDE each key makes a compilation, all of whose files but one are
/// those of the one before: what was in none of them is looked for in that one file.
/// </summary>
/// <param name="isIn">Whether it is in a file.</param>
/// <remarks>Safe for use by several threads.</remarks>
internal sealed class TextSearch(Func<SyntaxTree, bool> isIn)
{
    // The compilation that was asked about last, as long as it is alive, and the file that has it, if one does.
    private volatile Tuple<WeakReference<CSharpCompilation>, int>? _last;

    /// <summary>Whether a file has a text, without case.</summary>
    public static bool IsIn(SyntaxTree file, string text) => file.GetText().ToString().IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether it is in any file of a compilation.</summary>
    public bool IsIn(CSharpCompilation compilation)
    {
        var files = compilation.SyntaxTrees;
        var known = ImmutableArray<SyntaxTree>.Empty;
        if (_last is var (last, file) && last.TryGetTarget(out var before))
        {
            known = before.SyntaxTrees;
            if (file >= 0 && file < files.Length && files[file] == known[file])
            {
                return true;
            }

            known = file >= 0 ? ImmutableArray<SyntaxTree>.Empty : known;
        }

        var found = -1;
        for (var i = 0; i < files.Length && found < 0; i++)
        {
            if ((i >= known.Length || files[i] != known[i]) && isIn(files[i]))
            {
                found = i;
            }
        }

        _last = Tuple.Create(new WeakReference<CSharpCompilation>(compilation), found);
        return found >= 0;
    }
}
