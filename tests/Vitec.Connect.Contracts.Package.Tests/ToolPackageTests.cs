using System;
using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The command as its users have it: installed from the package.</summary>
public sealed class ToolPackageTests(PackedSolution packed)
{
    [Fact]
    public async Task The_tool_installs_verifies_the_committed_pacts_checks_code_and_writes_a_test_project()
    {
        var workspace = packed.NewWorkspace();
        var install = await packed.Shell.DotnetAsync(
            workspace.Folder, "tool", "install", "Vitec.Connect.Contracts.Tool", "--version", PackedSolution.Version, "--tool-path", workspace.Folder);
        Assert.True(install.ExitCode == 0, install.Output);

        var tool = Path.Combine(workspace.Folder, OperatingSystem.IsWindows() ? "vitec-connect.exe" : "vitec-connect");
        var verified = await packed.Shell.RunAsync(tool, workspace.Folder, "verify", Path.Combine(Repository.Root, "pacts"));

        Assert.True(verified.ExitCode == 0, verified.Output);
        Assert.Contains("photo-portal", verified.Output, StringComparison.Ordinal);
        Assert.Contains("classic-ads", verified.Output, StringComparison.Ordinal);

        // Its compiler, its analyzer and the contract that it brings are there too.
        workspace.With("Code/Orders.cs", Sources.Orders);
        var found = await packed.Shell.RunAsync(tool, workspace.Folder, "check", "Code");
        Assert.True(found.ExitCode == 1, found.Output);
        Assert.Contains("warning VITEC001: customerId is missing", found.Output, StringComparison.Ordinal);

        // What it writes compiles without a warning, its tests pass, and the provider keeps the pact that they write.
        var written = await packed.Shell.RunAsync(tool, workspace.Folder, "new", "Shop.ContractTests", "--consumer", "shop");
        Assert.True(written.ExitCode == 0, written.Output);
        var tests = await packed.Shell.DotnetAsync(workspace.Folder, "test", "--project", "Shop.ContractTests", "-p:TreatWarningsAsErrors=true");
        Assert.True(tests.ExitCode == 0, tests.Output);
        Assert.Contains("succeeded: 3", tests.Output, StringComparison.Ordinal);
        var kept = await packed.Shell.RunAsync(tool, workspace.Folder, "verify", Path.Combine("Shop.ContractTests", "pacts"));
        Assert.True(kept.ExitCode == 0, kept.Output);
        Assert.Contains("3 of 3 interactions verified.", kept.Output, StringComparison.Ordinal);
    }
}
