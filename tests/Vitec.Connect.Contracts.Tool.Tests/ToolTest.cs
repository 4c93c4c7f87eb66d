using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>
/// A test that runs the built command as a process of its own, in a folder of its own whose name has a space and letters
/// beyond ASCII. Temporary files of the command are to be gone in the end.
/// </summary>
public abstract class ToolTest : IDisposable
{
    protected const string PasswordVariable = "VITEC_CONNECT_PASSWORD";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("tool-tests-");

    protected ToolTest()
    {
        Folder = _root.CreateSubdirectory("vår mapp").FullName;
        Temporary = _root.CreateSubdirectory("temporary").FullName;
    }

    /// <summary>Where the command is run.</summary>
    protected string Folder { get; }

    /// <summary>Where the command puts its temporary files.</summary>
    protected string Temporary { get; }

    /// <summary>What is set in the command's environment besides.</summary>
    protected Dictionary<string, string> Variables { get; } = [];

    public void Dispose()
    {
        _root.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string WritePact(string text, string folder = "pacts", string name = "photo-portal-Vitec Connect.json")
    {
        var path = Path.Combine(Folder, folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    internal Task<ToolRun> RunAsync(params string[] arguments) => RunAsync(password: null, arguments);

    internal async Task<ToolRun> RunAsync(string? password, string[] arguments)
    {
        using var process = Start(password, arguments);
        return await EndAsync(process);
    }

    internal static async Task<ToolRun> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ToolRun(process.ExitCode, await output, await errors);
    }

    protected Process Start(string? password, params string[] arguments)
    {
        var start = ForegroundProcess.Of("dotnet");
        start.WorkingDirectory = Folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "vitec-connect.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove(PasswordVariable);
        start.Environment["TMPDIR"] = start.Environment["TEMP"] = start.Environment["TMP"] = Temporary;

        // Not the sockets of the runtime's own diagnostics, which a killed process leaves behind.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        if (password is not null)
        {
            start.Environment[PasswordVariable] = password;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
