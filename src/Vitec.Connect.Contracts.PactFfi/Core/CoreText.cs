using System;
using System.Text;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>Checks text before the core sees it, which would cut it off or change it without a word.</summary>
internal static class CoreText
{
    /// <summary>Text that reaches the core as it is.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="what">What it is, for the message: "the description".</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It holds U+0000, which ends a text for the core, or half a surrogate pair.</exception>
    public static string Check(string text, string what, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        var nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            throw new ArgumentException($"{Capital(what)} holds U+0000 at position {nul}, where the Pact core would cut it off. Leave it out.", parameter);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (Rune.TryGetRuneAt(text, i, out _))
                {
                    i++;
                }
                else
                {
                    throw new ArgumentException($"{Capital(what)} holds half a surrogate pair at position {i}: it can't be written as UTF-8.", parameter);
                }
            }
        }

        return text;
    }

    /// <summary>As <see cref="Check"/>, and neither empty nor white space.</summary>
    public static string CheckNotBlank(string text, string what, string parameter)
    {
        Check(text, what, parameter);
        return string.IsNullOrWhiteSpace(text)
            ? throw new ArgumentException($"{Capital(what)} is empty. Give it some text.", parameter)
            : text;
    }

    private static string Capital(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}
