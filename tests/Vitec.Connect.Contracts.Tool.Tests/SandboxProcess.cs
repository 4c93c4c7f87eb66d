using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>The built command running as <c>vitec-connect stub</c> on a free port, in a process of its own.</summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    public const int Interrupt = 2; // SIGINT, Ctrl+C
    public const int Terminate = 15; // SIGTERM

    private readonly Process _process;
    private readonly Task<string> _errors;
    private bool _isDisposed;

    private SandboxProcess(Process process, Uri baseAddress, Task<string> errors)
    {
        _process = process;
        _errors = errors;
        BaseAddress = baseAddress;
    }

    public Uri BaseAddress { get; }

    public static Task<SandboxProcess> StartAsync(params string[] arguments) => StartAsync(0, arguments);

    /// <param name="port">The port to listen on; 0 for a free one.</param>
    /// <param name="arguments">More arguments.</param>
    public static async Task<SandboxProcess> StartAsync(int port, params string[] arguments)
    {
        var start = ForegroundProcess.Of("dotnet");
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "vitec-connect.dll"), "stub", "--port", $"{port}", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        const string Before = "What arrives is shown on ";
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith(Before, StringComparison.Ordinal))
            {
                return new SandboxProcess(process, new Uri(line[Before.Length..]), errors);
            }
        }

        throw new InvalidOperationException($"The command ended before it listened: {await errors}");
    }

    /// <summary>Sends a signal, waits for the end, and gives the exit code and what went to standard error.</summary>
    public async Task<(int ExitCode, string Errors)> EndAsync(int signal)
    {
        if (Kill(_process.Id, signal) != 0)
        {
            throw new Win32Exception();
        }

        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
