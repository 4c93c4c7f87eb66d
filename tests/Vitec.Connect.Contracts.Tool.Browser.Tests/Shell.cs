using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Browser.Tests;

/// <summary>Reads a command line as a person's shell does.</summary>
internal static class Shell
{
    /// <summary>The arguments that a command line gives to its program, which is not run.</summary>
    public static async Task<string[]> ArgumentsAsync(string program, string commandLine)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await shell.StandardInput.WriteAsync($"{program}() {{ printf '%s\\0' \"$@\"; }}\n{commandLine}\n");
        shell.StandardInput.Close();
        var output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.Split('\0', StringSplitOptions.None)[..^1];
    }
}
