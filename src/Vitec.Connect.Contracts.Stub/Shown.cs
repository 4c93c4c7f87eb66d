using System;
using System.Globalization;
using System.Text;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>What violations and assertions say of a text that came from a client.</summary>
internal static class Shown
{
    private const int MaxLength = 200;

    /// <summary>Its beginning, with what is invisible made visible.</summary>
    public static string Of(string text)
    {
        // Not cut between the halves of a surrogate pair.
        var length = text.Length <= MaxLength ? text.Length : char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        var shown = new StringBuilder();
        foreach (var c in text.AsSpan(0, length))
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.Append(length < text.Length ? "…" : "").ToString();
    }
}
