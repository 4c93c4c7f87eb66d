using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;

namespace Vitec.Connect.Contracts.Tool.New;

/// <summary><c>vitec-connect new FOLDER</c>: writes a consumer's contract test project.</summary>
internal static class NewCommand
{
    private const string More =
        """
        Examples:
          vitec-connect new tests/PhotoPortal.ContractTests --consumer photo-portal
              A project whose tests pass. Then put your own code in the place of Portal.cs, and keep the tests that you need.

        Exit codes:
          0  written
          2  not written: wrong arguments, a folder that is there already

        """;

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The new folder; the project gets its name." };
        var consumer = new Option<string?>("--consumer")
        {
            Description = "Your system's name in the pact; the folder's when it is not given.",
            HelpName = "NAME",
        };
        var command = new Command("new", "Writes a consumer's contract test project, ready to run.") { folder, consumer };
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, More);
        command.Options.Add(help);
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(consumer)));
        return command;
    }

    private static int Run(string folder, string? consumer)
    {
        if (folder.StartsWith('-'))
        {
            Errors.Write($"The option '{folder}' is unknown.");
            return ExitCodes.CouldNotRun;
        }

        consumer ??= Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (string.IsNullOrWhiteSpace(consumer) || consumer.Any(char.IsControl) || consumer.IndexOfAny(['/', '\\']) >= 0)
        {
            Errors.Write("--consumer needs a name that can be part of a file's name: the pact file is called by it.");
            return ExitCodes.CouldNotRun;
        }

        try
        {
            var project = new ContractTestProject(folder, consumer);
            foreach (var file in project.Write())
            {
                Console.Out.WriteLine(Path.Combine(folder, file));
            }

            Console.Out.WriteLine($"""

                Run the tests:          dotnet test {(project.UsesTestingPlatform ? "--project " : "")}"{folder}"
                Look at the pact:       {Path.Combine(folder, "pacts")}
                Verify it:              vitec-connect verify "{Path.Combine(folder, "pacts")}"
                Then use your own code in the place of Portal.cs.
                """);
            return ExitCodes.Verified;
        }
        catch (IOException e)
        {
            Errors.Write(e.Message);
            return ExitCodes.CouldNotRun;
        }
    }
}
