using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>A project, <c>App</c>, that uses the kit in tests of xunit v2, NUnit and MSTest at once.</summary>
internal static class TestFrameworks
{
    /// <summary>Writes the project.</summary>
    public static Workspace WithTestProject(this Workspace workspace, string properties = "") =>
        workspace.WithProject("App", "net10.0", $"<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>{properties}", $"""
            <PackageReference Include="Vitec.Connect.Contracts.Testing" Version="{PackedSolution.Version}" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
            <PackageReference Include="xunit" Version="2.9.3" />
            <PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" />
            <PackageReference Include="NUnit" Version="4.6.1" />
            <PackageReference Include="NUnit3TestAdapter" Version="6.3.1" />
            <PackageReference Include="MSTest.TestFramework" Version="4.5.3" />
            <PackageReference Include="MSTest.TestAdapter" Version="4.5.3" />
            """);

    /// <summary>Builds the project into the folder <c>out</c> and runs its tests, all of which have to pass.</summary>
    /// <returns>What the run says.</returns>
    public static async Task<string> TestAsync(this Workspace workspace, Shell shell)
    {
        var build = await shell.DotnetAsync(workspace.Folder, "build", "App", "--output", "out", "-nodeReuse:false", "-maxCpuCount:1");
        Assert.True(build.ExitCode == 0, build.Output);
        var run = await shell.DotnetAsync(workspace.Folder, "vstest", Path.Combine("out", "App.dll"));
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output;
    }
}
