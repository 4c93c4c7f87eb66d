using System.Globalization;
using System.IO;
using System.Linq;
using Spectre.Console;
using Vitec.Connect.Contracts.Testing;
using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>Shows how a verification ended: a table of all interactions, what went wrong in full, and the sum of it.</summary>
internal static class ReportView
{
    public static void Write(IAnsiConsole output, VerificationReport report)
    {
        output.Write(Table(output, report));

        // What went wrong is written as it is, without being wrapped or cut, so that it can be searched and copied.
        var lines = output.Profile.Out.Writer;
        foreach (var result in report.Interactions.Where(i => i.Status is VerificationStatus.Failed or VerificationStatus.Error))
        {
            WriteProblem(lines, result);
        }

        WriteNotVerified(lines, report);
        foreach (var problem in report.Problems)
        {
            lines.WriteLine();
            lines.WriteLine(Printable.Of(problem));
        }

        lines.WriteLine();
        output.Write(new Text(ReportText.Sum(report) + "\n", new Style(!report.Succeeded ? Color.Red : report.Verified < report.Declared ? Color.Yellow : Color.Green)));
    }

    private static Table Table(IAnsiConsole output, VerificationReport report)
    {
        var table = new Table { Border = output.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumns("Consumer", "Interaction", "Provider state", "Result");
        table.AddColumn(new TableColumn("ms").RightAligned());
        foreach (var result in report.Interactions)
        {
            var interaction = result.Interaction;
            table.AddRow(
                new Text(Printable.Line(interaction.Consumer)),
                new Text(Printable.Line(interaction.Description)),
                new Text(Printable.Line(string.Join(", ", interaction.ProviderStates))),
                new Text(Word(result), new Style(ColorOf(result))),
                new Text(result.Status == VerificationStatus.NotVerified ? "" : result.Duration.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)));
        }

        return table;
    }

    private static void WriteProblem(TextWriter lines, InteractionVerification result)
    {
        lines.WriteLine();
        lines.WriteLine($"{Word(result)}  {Printable.Line(result.Interaction.ToString())}");
        foreach (var line in result.Messages.SelectMany(message => Printable.Of(message).Split('\n')))
        {
            lines.WriteLine($"  {line}");
        }
    }

    /// <summary>The reasons, each once: the table says which interactions they are.</summary>
    private static void WriteNotVerified(TextWriter lines, VerificationReport report)
    {
        var reasons = report.Interactions.Where(i => i.Status == VerificationStatus.NotVerified).SelectMany(i => i.Messages).Distinct().ToList();
        if (reasons.Count > 0)
        {
            lines.WriteLine();
            lines.WriteLine("not verified");
            reasons.ForEach(reason => lines.WriteLine($"  {Printable.Line(reason)}"));
        }
    }

    private static string Word(InteractionVerification result) => result.Status switch
    {
        VerificationStatus.Verified => "verified",
        VerificationStatus.Failed => result.IsPending ? "failed (pending)" : "FAILED",
        VerificationStatus.Error => "ERROR",
        _ => "not verified",
    };

    private static Color ColorOf(InteractionVerification result) => result.Status switch
    {
        VerificationStatus.Verified => Color.Green,
        VerificationStatus.Failed => result.IsPending ? Color.Yellow : Color.Red,
        _ => Color.Yellow,
    };
}
