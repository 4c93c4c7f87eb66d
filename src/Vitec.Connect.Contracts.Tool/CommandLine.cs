using System;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tool.Check;
using Vitec.Connect.Contracts.Tool.New;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>The command line: which commands there are, and what is wrong with what was given.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("Contract tests of the Vitec Connect API.")
        {
            VerifyCommand.Create(),
            CheckCommand.Create(),
            StubCommand.Create(),
            DiffCommand.Create(),
            CoverageCommand.Create(),
            NewCommand.Create(),
            CompletionCommand.Create(),
        };

        // It would be in the shell's history and in the list of processes, and must not come into the output as well.
        if (arguments.Any(argument => argument.StartsWith("--password", StringComparison.OrdinalIgnoreCase)))
        {
            Errors.Write($"A password is not given as an argument, where others can see it. Set the environment variable {Password.Variable}, or wait to be asked.");
            return ExitCodes.CouldNotRun;
        }

        var parsed = root.Parse(arguments);

        // What is being completed is not complete: it is no error.
        var isCompletion = arguments is [['[', 's', 'u', 'g', ..], ..];
        if (parsed.Errors.Count > 0 && !isCompletion)
        {
            foreach (var error in parsed.Errors)
            {
                Errors.Write(error.Message);
            }

            var path = parsed.CommandResult.Command == root ? "" : $" {parsed.CommandResult.Command.Name}";
            Errors.Write($"How it is used: vitec-connect{path} --help");
            return ExitCodes.CouldNotRun;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
    }
}
