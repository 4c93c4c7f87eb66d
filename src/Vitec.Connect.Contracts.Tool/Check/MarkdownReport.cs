using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>A check as Markdown, made for the summary of a pull request.</summary>
internal static class MarkdownReport
{
    // Code hosts refuse what is too long (GitHub: 1 MiB a step).
    private const int MaxRows = 500;

    public static string Of(CheckResult result)
    {
        var findings = CheckView.Sorted(result.Projects.Values.SelectMany(found => found)).ToList();
        var links = Analysis.Rules.ToDictionary(rule => rule.Id, rule => rule.HelpLinkUri);
        var text = new StringBuilder("### vitec-connect check\n\n").Append(CheckView.Sum(result)).Append('\n');
        Table(text, findings, links, "");
        Table(text, [.. CheckView.Sorted(result.Fixed)], links, "Fixed");
        if (result.Notes.Count > 0)
        {
            text.Append("\n<details><summary>What was not checked, or not in full</summary>\n\n");
            foreach (var note in result.Notes)
            {
                text.Append("- ").Append(Escaped(note)).Append('\n');
            }

            text.Append("\n</details>\n");
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, List<Finding> findings, Dictionary<string, string> links, string heading)
    {
        if (findings.Count == 0)
        {
            return;
        }

        text.Append(heading.Length > 0 ? $"\n#### {heading}\n" : "").Append("\n| | Rule | Where | What |\n|---|---|---|---|\n");
        foreach (var finding in findings.Take(MaxRows))
        {
            text.Append($"| {finding.Level} | [{finding.Rule}]({links[finding.Rule]}) | {Escaped(Paths.Shown(finding.File))}:{finding.Start.Line + 1} | {Escaped(finding.Message)} |\n");
        }

        if (findings.Count > MaxRows)
        {
            text.Append($"\n… and {findings.Count - MaxRows} more.\n");
        }
    }

    /// <summary>Text that is to be read as it is: no HTML, no Markdown, one line.</summary>
    private static string Escaped(string text) =>
        string.Concat(Printable.Line(text).Select(c => c switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '|' or '*' or '_' or '`' or '[' or ']' or '\\' or '~' => $"\\{c}",
            _ => c.ToString(),
        }));
}
