using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Runs the .NET SDK's command in a process of its own, which leaves no other process behind.</summary>
internal static class BuildProcess
{
    // The SDK that runs the command itself, when that is known: it may not be on the PATH.
    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host) ? host : "dotnet";

    /// <summary>Runs <c>dotnet</c> to its end, and hands over each line that it writes; the exit code.</summary>
    /// <exception cref="Win32Exception">There is no SDK.</exception>
    public static async Task<int> RunAsync(string folder, Action<string> line, CancellationToken cancellationToken, params string[] arguments)
    {
        var start = new ProcessStartInfo(Dotnet, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";

        // Parts of a build that the command itself may be called from.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildLoadMicrosoftTargetsReadOnly");

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.OutputDataReceived += Received;
        process.ErrorDataReceived += Received;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode;

        void Received(object sender, DataReceivedEventArgs received)
        {
            if (received.Data is { } text)
            {
                line(text);
            }
        }
    }
}
