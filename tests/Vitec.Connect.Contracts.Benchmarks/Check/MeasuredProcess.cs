using System;
using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Benchmarks.Check;

/// <summary>
/// Runs a command, waits for all processes that it started, and prints what they took. The system adds that up for the process
/// that waits for them; those whose parent has ended become children of this one (prctl(2), PR_SET_CHILD_SUBREAPER). Linux only.
/// </summary>
internal static class MeasuredProcess
{
    public const string Name = "process";

    private const int SetChildSubreaper = 36;
    private const int Children = -1;

    /// <summary><c>check process -- PROGRAM ARGUMENT…</c>.</summary>
    public static Command Command()
    {
        var program = new Argument<string[]>("command") { Arity = ArgumentArity.OneOrMore };
        var command = new Command(Name, "What one command takes, in JSON.") { program };
        command.Hidden = true;
        command.SetAction((result, _) => RunAsync(result.GetValue(program)!));
        return command;
    }

    private static async Task RunAsync(string[] command)
    {
        if (Control(SetChildSubreaper, 1, 0, 0, 0) != 0)
        {
            throw new InvalidOperationException("The processes that a command leaves behind can't be waited for.");
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (text, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        while (Wait(-1, out _, 0) > 0)
        {
            // One that was left behind has ended.
        }

        watch.Stop();
        _ = Usage(Children, out var usage);
        Console.Out.Write(JsonSerializer.Serialize(new ProcessCosts(
            process.ExitCode,
            await text + await errors,
            usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6),
            watch.Elapsed.TotalSeconds,
            usage.LargestKilobytes / 1024.0)));
    }

    [DllImport("libc", EntryPoint = "prctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int option, nuint a, nuint b, nuint c, nuint d);

    [DllImport("libc", EntryPoint = "waitpid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Wait(int process, out int status, int options);

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Usage(int who, out ResourceUsage usage);

    /// <summary>struct rusage of 64-bit Linux; what is not used is left out at the end.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 18 * 8)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
        public long LargestKilobytes;
    }
}
