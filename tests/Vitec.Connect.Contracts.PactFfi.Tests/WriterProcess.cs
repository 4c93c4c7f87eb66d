using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>Runs the program that verifies interactions in a process of its own.</summary>
internal static class WriterProcess
{
    private const string Program = "Vitec.Connect.Contracts.PactFfi.Writer";

    /// <summary>What the program consists of, beside the native library.</summary>
    public static string[] Files { get; } =
        [$"{Program}.dll", $"{Program}.deps.json", $"{Program}.runtimeconfig.json", "Vitec.Connect.Contracts.PactFfi.dll"];

    public static async Task<(int ExitCode, string Error)> RunAsync(string pacts, string consumer, string name, int count, string? programFolder = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments = [Path.Combine(programFolder ?? AppContext.BaseDirectory, Files[0]), pacts, consumer, name, count.ToString(CultureInfo.InvariantCulture)];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await output;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, error);
        }
        finally
        {
            process.Kill();
        }
    }
}
