using System.Globalization;
using System.Text;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>
/// Texts of pact files and of providers, fit for a terminal: control characters, which could move the cursor or recolour
/// what follows, are made visible.
/// </summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\t' || !IsInvisible(c))
            {
                printable.Append(c);
            }
            else if (c != '\r')
            {
                printable.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return printable.ToString();
    }

    /// <summary>Likewise, on one line.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ').Replace('\t', ' ');

    // Format characters too: some turn the direction of writing.
    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
