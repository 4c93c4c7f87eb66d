using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary><c>vitec-connect check [PATH]</c>: runs the analyzer over code that has not installed it.</summary>
internal static class CheckCommand
{
    private const string More =
        """
        Examples:
          vitec-connect check
              All projects under the working directory.
          vitec-connect check Orders.sln --severity info --exclude tests --exclude "*.Designer.cs"
              Hints as well; nothing in folders named tests, or in files of designers.
          vitec-connect check src/Orders --fix
              Makes the safe fixes, and shows what is left.
          vitec-connect check Orders.sln --report sarif=out/orders.sarif --report markdown=$GITHUB_STEP_SUMMARY
              In CI: for the code host, and for the summary of the pull request.

        Exit codes:
          0    nothing found, or everything that was found is fixed
          1    found: something of the severity that was asked for, or above it
          2    could not run: wrong arguments, no code, a report that can't be written, an analyzer that failed
          130  interrupted (Ctrl+C, SIGTERM)

        Projects are restored and loaded, as a build does it, with the .NET SDK: check only code that you would build.

        """;

    public static Command Create()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A solution (.sln, .slnx, .slnf), a project (.csproj) or a folder.",
            DefaultValueFactory = _ => ".",
        };
        path.Validators.Add(result =>
        {
            // Options that are not known are taken for arguments.
            if (result.Tokens is [{ Value: ['-', ..] value }])
            {
                result.AddError($"The option '{value}' is unknown.");
            }
        });
        var severity = new Option<string>("--severity")
        {
            Description = "What counts: findings of this severity or above it are shown and end with 1; the others are counted only.",
            HelpName = "error|warning|info",
            DefaultValueFactory = _ => "warning",
        };
        severity.AcceptOnlyFromAmong("error", "warning", "info");
        var exclude = new Option<string[]>("--exclude")
        {
            Description = "Files, folders or projects that are not looked at, as in .gitignore: tests, *.Designer.cs, src/Old/**. Can be given several times.",
            HelpName = "GLOB",
        };
        var fix = new Option<bool>("--fix") { Description = "Makes the fixes that need no judgement, in the files under PATH." };
        var report = ReportOption.Create("sarif", "junit", "markdown");

        var command = new Command("check", "Finds breaches of the contract in C# code, with or without the analyzer installed.") { path, severity, exclude, fix, report };
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, More);
        command.Options.Add(help);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new CheckOptions(
                parsed.GetValue(path)!,
                Enum.Parse<DiagnosticSeverity>(parsed.GetValue(severity)!, ignoreCase: true),
                parsed.GetValue(exclude) ?? [],
                parsed.GetValue(fix),
                parsed.GetValue(report)!),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CheckOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var target = await CheckTarget.FindAsync(options.Path, cancellationToken).ConfigureAwait(false);
            var result = await CheckProgress.ShowAsync(
                Terminal.Progress(), progress => new Checker(target, options, progress).RunAsync(cancellationToken)).ConfigureAwait(false);
            result.Notes.ForEach(Errors.Write);
            if (result.Projects.Count == 0)
            {
                throw new ArgumentException($"Nothing was checked: --exclude leaves no project and no file of {options.Path}.");
            }

            CheckView.Write(Terminal.Output(), result);
            foreach (var report in options.Reports)
            {
                report.Write(report.Format switch
                {
                    "sarif" => SarifReport.Of(result),
                    "junit" => JUnitReport.Of(result),
                    _ => MarkdownReport.Of(result),
                });
            }

            // What was found is certain, whatever else could not be told.
            return result.Projects.Values.Any(found => found.Count > 0) ? ExitCodes.Failed : result.IsIncomplete ? ExitCodes.CouldNotRun : ExitCodes.Verified;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Errors.Write("Interrupted. The check was not finished.");
            return ExitCodes.Interrupted;
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            Errors.Write(e.Message);
            return ExitCodes.CouldNotRun;
        }
    }
}
