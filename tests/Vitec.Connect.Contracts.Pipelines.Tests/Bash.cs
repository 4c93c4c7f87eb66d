using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Pipelines.Tests;

/// <summary>Runs a script as the runners of both services do: bash, ending at the first command that fails.</summary>
internal static class Bash
{
    public static Task<Run> RunAsync(string script, string directory, params IEnumerable<(string Name, string Value)> environment) =>
        StartAsync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], directory, environment, "");

    public static async Task<Run> StartAsync(
        string program, string[] arguments, string directory, IEnumerable<(string Name, string Value)> environment, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        using var end = cancellation.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return new Run(process.ExitCode, await output, await errors);
    }
}
