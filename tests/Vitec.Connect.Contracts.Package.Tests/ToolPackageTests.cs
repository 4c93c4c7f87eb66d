using System;
using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The command as its users have it: installed from the package.</summary>
public sealed class ToolPackageTests(PackedSolution packed)
{
    [Fact]
    public async Task The_tool_installs_verifies_the_committed_pacts_and_checks_code()
    {
        var workspace = packed.NewWorkspace();
        var install = await packed.Shell.DotnetAsync(
            workspace.Folder, "tool", "install", "Vitec.Connect.Contracts.Tool", "--version", PackedSolution.Version, "--tool-path", workspace.Folder);
        Assert.True(install.ExitCode == 0, install.Output);

        var tool = Path.Combine(workspace.Folder, OperatingSystem.IsWindows() ? "vitec-connect.exe" : "vitec-connect");
        var verified = await packed.Shell.RunAsync(tool, workspace.Folder, "verify", Path.Combine(Here.RepositoryRoot, "pacts"));

        Assert.True(verified.ExitCode == 0, verified.Output);
        Assert.Contains("photo-portal", verified.Output, StringComparison.Ordinal);
        Assert.Contains("classic-ads", verified.Output, StringComparison.Ordinal);

        // Its compiler, its analyzer and the contract that it brings are there too.
        workspace.With("Code/Orders.cs", Sources.Orders);
        var found = await packed.Shell.RunAsync(tool, workspace.Folder, "check", "Code");
        Assert.True(found.ExitCode == 1, found.Output);
        Assert.Contains("warning VITEC001: customerId is missing", found.Output, StringComparison.Ordinal);
    }
}
