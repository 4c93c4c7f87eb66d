using System.Collections.Generic;
using System.Linq;
using System.Text;
using Vitec.Connect.Contracts.Tool.Reports;

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
                text.Append("- ").Append(Markdown.Text(note)).Append('\n');
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
            text.Append($"| {finding.Level} | [{finding.Rule}]({links[finding.Rule]}) | {Markdown.Text(Paths.Shown(finding.File))}:{finding.Start.Line + 1} | {Markdown.Text(finding.Message)} |\n");
        }

        if (findings.Count > MaxRows)
        {
            text.Append($"\n… and {findings.Count - MaxRows} more.\n");
        }
    }
}
