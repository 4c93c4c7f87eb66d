using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>The script by which the build installs the Pact core, with an npm that only pretends.</summary>
public sealed class InstallationTests : IDisposable
{
    private static readonly string[] Sources = ["install.mjs", "package.json", "package-lock.json", ".npmrc"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pactcore-tests-");
    private readonly string _npm;

    public InstallationTests()
    {
        var original = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "PactCoreDirectory").Value!;
        foreach (var source in Sources)
        {
            File.Copy(Path.Combine(original, source), PathOf(source));
        }

        _npm = _folder.CreateSubdirectory("bin").FullName;
    }

    private int NpmRuns => File.Exists(PathOf("runs")) ? File.ReadAllLines(PathOf("runs")).Length : 0;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_runs_npm_when_the_lock_file_changed_and_only_then()
    {
        await PretendNpmAsync("""mkdirSync("node_modules/@pact-foundation/pact-core-x", { recursive: true });""");

        Assert.Equal((0, ""), await InstallAsync());
        Assert.Equal((0, ""), await InstallAsync());
        Assert.Equal(1, NpmRuns);

        await File.AppendAllTextAsync(PathOf("package-lock.json"), "\n", TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), await InstallAsync());
        Assert.Equal(2, NpmRuns);

        Directory.Delete(PathOf("node_modules"), recursive: true);
        Assert.Equal((0, ""), await InstallAsync());
        Assert.Equal(3, NpmRuns);
    }

    [Fact]
    public async Task Builds_that_install_at_the_same_time_all_end_with_the_whole()
    {
        await PretendNpmAsync("""mkdirSync("node_modules/@pact-foundation/pact-core-x", { recursive: true });""");

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => InstallAsync()));

        Assert.All(results, result => Assert.Equal((0, ""), result));
        Assert.True(Directory.Exists(PathOf("node_modules/@pact-foundation/pact-core-x")));
        Assert.True(File.Exists(PathOf("node_modules/.installed")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(PathOf("obj")));
    }

    [Fact]
    public async Task For_packing_the_cores_of_all_platforms_and_nothing_else_are_installed_beside()
    {
        await PretendNpmAsync(
            """
            import { copyFileSync } from 'node:fs';
            mkdirSync("node_modules/@pact-foundation/pact-core-x", { recursive: true });
            for (const name of ["package.json", "package-lock.json"]) copyFileSync(name, `node_modules/${name}`);
            """);

        Assert.Equal((0, ""), await InstallAsync("all"));
        Assert.Equal((0, ""), await InstallAsync("all"));
        Assert.Equal(1, NpmRuns);
        Assert.False(Directory.Exists(PathOf("node_modules")));
        Assert.Contains("--force", await File.ReadAllTextAsync(PathOf("runs"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        string[] cores =
        [
            "darwin-arm64", "darwin-x64", "linux-arm64-glibc", "linux-arm64-musl", "linux-x64-glibc", "linux-x64-musl", "windows-x64",
        ];
        var names = cores.Select(core => "@pact-foundation/pact-core-" + core);
        var project = await ReadAsync("package.json");
        Assert.Equal(names, project["dependencies"]!.AsObject().Select(dependency => dependency.Key));
        var packages = (await ReadAsync("package-lock.json"))["packages"]!.AsObject();
        Assert.Equal(["", .. names.Select(name => "node_modules/" + name)], packages.Select(package => package.Key));
        Assert.All(packages.Skip(1), package =>
        {
            Assert.StartsWith("sha512-", (string?)package.Value!["integrity"], StringComparison.Ordinal);
            Assert.Null(package.Value["optional"]);
        });

        async Task<JsonNode> ReadAsync(string name) =>
            JsonNode.Parse(await File.ReadAllTextAsync(PathOf("all/node_modules/" + name), TestContext.Current.CancellationToken))!;
    }

    [Fact]
    public async Task Without_npm_the_error_says_what_to_install()
    {
        var (exitCode, error) = await InstallAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains(OperatingSystem.IsWindows() ? "error PACT003" : "error PACT002: npm was not found", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("node_modules")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(PathOf("obj")));
    }

    [Fact]
    public async Task What_npm_says_when_it_fails_stands_in_the_error()
    {
        await PretendNpmAsync("""console.error("npm error code EINTEGRITY"); process.exit(1);""");

        var (exitCode, error) = await InstallAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("error PACT003: npm ci failed for eng/pact: npm error code EINTEGRITY", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_platform_without_a_core_is_told()
    {
        await PretendNpmAsync("""mkdirSync("node_modules/@pact-foundation/pact-cli", { recursive: true });""");

        var (exitCode, error) = await InstallAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("error PACT004: There is no Pact core for", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("node_modules")));
    }

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Puts a program called npm on the path, which notes that it ran and then does what the script says.</summary>
    private async Task PretendNpmAsync(string script)
    {
        var program = Path.Combine(_npm, "npm.mjs");
        await File.WriteAllTextAsync(
            program,
            $$"""
            import { appendFileSync, mkdirSync } from 'node:fs';
            appendFileSync({{System.Text.Json.JsonSerializer.Serialize(PathOf("runs"))}}, process.argv.slice(2).join(' ') + '\n');
            {{script}}
            """,
            TestContext.Current.CancellationToken);
        if (OperatingSystem.IsWindows())
        {
            await File.WriteAllTextAsync(Path.Combine(_npm, "npm.cmd"), $"@\"{Node()}\" \"{program}\" %*\r\n", TestContext.Current.CancellationToken);
        }
        else
        {
            await ExecutableFile.WriteAsync(Path.Combine(_npm, "npm"), $"#!/bin/sh\nexec '{Node()}' '{program}' \"$@\"\n");
        }
    }

    private static string Node() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node"))
            .First(File.Exists);

    private async Task<(int ExitCode, string Error)> InstallAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Node()) { RedirectStandardError = true, WorkingDirectory = _folder.FullName };
        start.ArgumentList.Add(PathOf("install.mjs"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PATH"] = _npm;
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, error);
    }
}
