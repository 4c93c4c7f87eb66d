using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>
/// A verification in GitHub's Markdown, for the summary of a pull request: the verdict, consumers by outcome, and what is wrong
/// unfolded below. What holds is counted, not listed.
/// </summary>
internal static class MarkdownReport
{
    public static string Render(VerificationReport report, string provider)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### {(report.Succeeded ? "✅" : "❌")} {ReportText.Verdict(report)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Markdown.Text(provider)} · {ReportText.Sum(report)}\n\n");
        WriteOverview(text, report);
        WriteList(text, "What else went wrong", report.Problems);
        foreach (var result in report.Interactions.Where(i => i.Status is VerificationStatus.Failed or VerificationStatus.Error))
        {
            WriteProblem(text, result);
        }

        var reasons = report.Interactions.Where(i => i.Status == VerificationStatus.NotVerified).SelectMany(i => i.Messages).Distinct();
        WriteList(text, "Not verified", [.. reasons]);
        return text.ToString();
    }

    private static void WriteOverview(StringBuilder text, VerificationReport report)
    {
        var outcomes = Outcome.All.Where(outcome => report.Interactions.Any(i => Outcome.Of(i) == outcome)).ToList();
        text.Append(CultureInfo.InvariantCulture, $"| consumer | {string.Join(" | ", outcomes.Select(o => o.Word))} |\n");
        text.Append(CultureInfo.InvariantCulture, $"|---|{string.Concat(Enumerable.Repeat("---:|", outcomes.Count))}\n");
        foreach (var consumer in report.Interactions.GroupBy(i => i.Interaction.Consumer))
        {
            var counts = outcomes.Select(outcome => consumer.Count(i => Outcome.Of(i) == outcome));
            text.Append(CultureInfo.InvariantCulture, $"| {Markdown.Text(consumer.Key)} | {string.Join(" | ", counts)} |\n");
        }
    }

    private static void WriteList(StringBuilder text, string title, IReadOnlyCollection<string> lines)
    {
        if (lines.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n**{title}**\n\n");
            text.AppendJoin("", lines.Select(line => $"- {Markdown.Text(line)}\n"));
        }
    }

    private static void WriteProblem(StringBuilder text, InteractionVerification result)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n<details open><summary>{Outcome.Of(result).Mark} {Markdown.Text(result.Interaction.ToString())}</summary>\n\n");
        text.Append(Markdown.Code(string.Join('\n', result.Messages)));
        if (result.Exchange is { } exchange)
        {
            text.Append("\n").Append(Markdown.Code(exchange.Curl));
        }

        text.Append("\n</details>\n");
    }
}
