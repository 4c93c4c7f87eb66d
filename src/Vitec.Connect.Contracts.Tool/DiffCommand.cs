using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;
using Vitec.Connect.Contracts.Testing;
using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool;

/// <summary><c>vitec-connect diff OLD NEW</c>: what is otherwise in pacts, to a provider.</summary>
internal static class DiffCommand
{
    private const string More =
        """
        Examples:
          vitec-connect diff main/pacts pacts
              The pacts of a branch against those of main, consumer by consumer.
          vitec-connect diff "old/photo-portal-Vitec Connect.json" "pacts/photo-portal-Vitec Connect.json" --report markdown=diff.md
              Two files, and a Markdown report for the pull request.

        Exit codes:
          0    compatible: a provider that keeps OLD keeps NEW
          1    not compatible for certain: something is newly needed, or breaks a provider that keeps OLD
          2    it could not be told: wrong arguments, no pacts, a bad pact file

        """;

    public static Command Create()
    {
        var before = Pacts.Argument("OLD", "The pact file, or the folder of pact files, as it was.");
        var after = Pacts.Argument("NEW", "The pact file, or the folder of pact files, as it is now.");
        var reports = ReportOption.Create("markdown");
        var command = new Command("diff", "Shows what consumers newly need, no longer need, and what breaks a provider.") { before, after, reports };
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, More);
        command.Options.Add(help);
        command.SetAction(parsed => Pacts.Run(() => Run(parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(reports)!)));
        return command;
    }

    private static int Run(string before, string after, ReportFile[] reports)
    {
        var (old, @new) = (Pacts.Read(before), Pacts.Read(after));

        // Two files are two pacts of one consumer; of folders each consumer is compared with itself.
        var comparison = System.IO.File.Exists(before) && System.IO.File.Exists(after) ? PactComparison.Of(old.Single(), @new.Single()) : PactComparison.Of(old, @new);
        DiffView.Write(Terminal.Output(), comparison);
        foreach (var report in reports)
        {
            report.Write(DiffView.ToMarkdown(comparison));
        }

        return comparison.IsCompatible ? ExitCodes.Verified : ExitCodes.Failed;
    }
}
