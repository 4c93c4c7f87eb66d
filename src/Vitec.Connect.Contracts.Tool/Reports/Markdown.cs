using System.Text;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>Texts of others in GitHub's Markdown: shown as they are, whatever they hold (https://github.github.com/gfm).</summary>
internal static partial class Markdown
{
    /// <summary>Within a line, also in a table and in HTML.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Printable.Line(text))
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),

                // As entities and not with backslashes, which HTML shows. @ and # would call people and issues.
                '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '@' or '#' => escaped.Append("&#").Append((int)c).Append(';'),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A block of its own.</summary>
    public static string Code(string text)
    {
        // A fence is longer than any in the text.
        var fence = new string('`', 3);
        foreach (Match run in Backticks().Matches(text))
        {
            fence = run.Length >= fence.Length ? new string('`', run.Length + 1) : fence;
        }

        return $"{fence}text\n{Printable.Of(text).TrimEnd('\n')}\n{fence}\n";
    }

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}
