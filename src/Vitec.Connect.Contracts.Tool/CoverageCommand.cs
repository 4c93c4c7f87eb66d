using System.CommandLine;
using System.CommandLine.Help;
using Vitec.Connect.Contracts.Testing;
using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool;

/// <summary><c>vitec-connect coverage [PATH]</c>: what of the contract the pacts exercise.</summary>
internal static class CoverageCommand
{
    private const string More =
        """
        Examples:
          vitec-connect coverage
              The pacts of all consumers in pacts/.
          vitec-connect coverage "pacts/photo-portal-Vitec Connect.json" --report markdown=coverage.md
              Those of one consumer, and a Markdown report.

        Exit codes:
          0    the table was shown, whatever is in it
          2    it could not be told: wrong arguments, no pacts, a bad pact file

        """;

    public static Command Create()
    {
        var path = Pacts.Argument("PATH", "The folder with the pact files (*.json), or one of them.");
        path.DefaultValueFactory = _ => "pacts";
        var reports = ReportOption.Create("markdown");
        var command = new Command("coverage", "Shows which documented answers, formats and members the pacts exercise.") { path, reports };
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, More);
        command.Options.Add(help);
        command.SetAction(parsed => Pacts.Run(() => Run(parsed.GetValue(path)!, parsed.GetValue(reports)!)));
        return command;
    }

    private static int Run(string path, ReportFile[] reports)
    {
        var coverage = PactCoverage.Of(Pacts.Read(path));
        CoverageView.Write(Terminal.Output(), coverage);
        foreach (var report in reports)
        {
            report.Write(CoverageView.ToMarkdown(coverage));
        }

        return ExitCodes.Verified;
    }
}
