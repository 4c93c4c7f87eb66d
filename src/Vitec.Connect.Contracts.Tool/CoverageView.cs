using System.Linq;
using System.Text;
using Spectre.Console;
using Vitec.Connect.Contracts.Testing;
using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>Shows a coverage as a table: a row for each documented answer in each format.</summary>
internal static class CoverageView
{
    private static readonly string[] Columns = ["Answer", "Format", "id", "url", "comment", "Interactions", "Consumers"];
    private static readonly RequestMembers[] Members = [RequestMembers.Id, RequestMembers.Url, RequestMembers.Comment];

    public static void Write(IAnsiConsole output, PactCoverage coverage)
    {
        var table = new Table { Border = output.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumns(Columns);
        foreach (var row in coverage.Rows)
        {
            var style = new Style(row.Interactions.Count > 0 ? Color.Green : Color.Yellow);
            table.AddRow(Cells(row).Select(cell => new Text(Printable.Line(cell), style)));
        }

        output.Write(table);
        var lines = output.Profile.Out.Writer;
        if (coverage.Others.Count > 0)
        {
            lines.WriteLine();
            lines.WriteLine("none of the documented");
            foreach (var interaction in coverage.Others)
            {
                lines.WriteLine($"  {Printable.Line(interaction.ToString())}");
            }
        }

        lines.WriteLine();
        lines.WriteLine(Sum(coverage));
    }

    public static string ToMarkdown(PactCoverage coverage)
    {
        var text = new StringBuilder("## Coverage of the contract\n\n")
            .Append(Sum(coverage)).Append("\n\n")
            .Append($"| {string.Join(" | ", Columns)} |\n")
            .Append($"|{string.Concat(Columns.Select(_ => "---|"))}\n");
        foreach (var row in coverage.Rows)
        {
            text.Append($"| {string.Join(" | ", Cells(row).Select(Markdown.Text))} |\n");
        }

        if (coverage.Others.Count > 0)
        {
            text.Append("\nNone of the documented:\n\n");
            foreach (var interaction in coverage.Others)
            {
                text.Append($"- {Markdown.Text(interaction.ToString())}\n");
            }
        }

        return text.ToString();
    }

    private static string[] Cells(CoverageRow row) =>
    [
        row.Answer switch
        {
            DocumentedAnswer.Accepted => "200 true",
            DocumentedAnswer.NotAccepted => "200 false",
            DocumentedAnswer.Invalid => "400",
            DocumentedAnswer.Unauthorized => "401",
            DocumentedAnswer.Forbidden => "403",
            _ => "500",
        },
        row.Format == ConnectFormat.Xml ? "XML" : "JSON",
        .. Members.Select(member => (row.With.HasFlag(member), row.Without.HasFlag(member)) switch
        {
            (true, true) => "with, without",
            (true, false) => "with",
            (false, true) => "without",
            _ => "-",
        }),
        row.Interactions.Count == 0 ? "-" : row.Interactions.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        row.Interactions.Count == 0 ? "-" : string.Join(", ", row.Interactions.Select(interaction => interaction.Consumer).Distinct()),
    ];

    private static string Sum(PactCoverage coverage) =>
        $"{coverage.CoveredRows} of {coverage.Rows.Count} answers and formats are exercised; with and without each member, {coverage.CoveredCells} of {coverage.Cells}.";
}
