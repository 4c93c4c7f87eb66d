using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>Runs programs as a user's shell would, with a folder of their own for temporary files: builds leave some behind.</summary>
internal sealed class Shell(string temporaryFolder, params IEnumerable<(string Name, string Value)> environment)
{
    // A test run has MSBuild's and the SDK's own variables about it: with them, a build started inside takes itself for a part
    // of the outer one.
    private static readonly string[] InheritedFromTheTestRun = ["MSBUILD", "DOTNET_CLI_", "DOTNET_HOST_PATH", "TESTINGPLATFORM_", "VSTEST_"];

    /// <summary>A shell with these environment variables too.</summary>
    public Shell With(params IEnumerable<(string Name, string Value)> variables) => new(temporaryFolder, [.. environment, .. variables]);

    /// <summary>Runs a script as the runners of pipelines do: in bash, ending at the first command that fails.</summary>
    public Task<CommandResult> BashAsync(string folder, string script) =>
        RunAsync("bash", folder, "--noprofile", "--norc", "-eo", "pipefail", "-c", script);

    public Task<CommandResult> DotnetAsync(string folder, params string[] arguments) => RunAsync("dotnet", folder, arguments);

    public async Task<CommandResult> RunAsync(string program, string folder, params string[] arguments)
    {
        using var process = Start(program, folder, arguments);
        var output = new StringBuilder();
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new CommandResult(process.ExitCode, output.ToString());

        void Append(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }
    }

    /// <summary>Starts a program whose input and output are left to the caller.</summary>
    public Process Start(string program, string folder, params string[] arguments)
    {
        var start = ForegroundProcess.Of(program, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        foreach (var name in start.Environment.Keys.ToArray())
        {
            if (InheritedFromTheTestRun.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                start.Environment.Remove(name);
            }
        }

        foreach (var name in (string[])["TMPDIR", "TMP", "TEMP"])
        {
            start.Environment[name] = temporaryFolder;
        }

        // A compiler server would outlive the tests.
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
