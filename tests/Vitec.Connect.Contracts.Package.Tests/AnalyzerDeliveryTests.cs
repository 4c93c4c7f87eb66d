using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The analyzer reaches the users of the package, whichever way they came to it, and reports each mistake once.</summary>
public sealed class AnalyzerDeliveryTests(PackedSolution packed)
{
    private const string Client = $"""<PackageReference Include="Vitec.Connect.Contracts.Client" Version="{PackedSolution.Version}" />""";
    private const string Stub = $"""<PackageReference Include="Vitec.Connect.Contracts.Stub" Version="{PackedSolution.Version}" />""";
    private const string Library = """<ProjectReference Include="../Library/Library.csproj" />""";

    [Fact]
    public async Task A_project_for_net10_that_references_the_package()
    {
        var workspace = packed.NewWorkspace().WithProject("App", "net10.0", items: Sources.ContractsReference).With("App/Orders.cs", Sources.Orders);

        (await workspace.BuildAsync("App")).Succeeded().Reports(workspace.Marked("App"));
    }

    [Fact]
    public async Task A_project_for_NET_Framework_in_C_sharp_7_3_that_references_the_package()
    {
        var workspace = packed.NewWorkspace()
            .WithProject("App", "net472", "<LangVersion>7.3</LangVersion>", Sources.ContractsReference + """<Reference Include="System.Net.Http" />""")
            .With("App/Orders.cs", Sources.Orders);

        (await workspace.BuildAsync("App")).Succeeded().Reports(workspace.Marked("App"));
    }

    [Theory]
    [InlineData(Client)]
    [InlineData(Stub)]
    public async Task A_project_that_has_the_package_through_another_package(string reference)
    {
        var workspace = packed.NewWorkspace().WithProject("App", "net10.0", items: reference).With("App/Orders.cs", Sources.Orders);

        (await workspace.BuildAsync("App")).Succeeded().Reports(workspace.Marked("App"));
    }

    [Fact]
    public async Task A_project_that_has_the_package_through_another_project()
    {
        var workspace = WithLibrary().WithProject("App", "net10.0", items: Library).With("App/Orders.cs", Sources.Orders);

        (await workspace.BuildAsync("App")).Succeeded().Reports(workspace.Marked("App"));
    }

    [Fact]
    public async Task A_project_that_has_the_package_directly_through_a_package_and_through_a_project()
    {
        var workspace = WithLibrary()
            .WithProject("App", "net10.0", items: Sources.ContractsReference + Client + Library)
            .With("App/Orders.cs", Sources.Orders);

        var build = (await workspace.BuildAsync("App")).Succeeded();
        build.Reports(workspace.Marked("App"));
        (build with { Diagnostics = workspace.ReadLog("Library") }).Reports(workspace.Marked("Library"));
    }

    [Fact]
    public async Task Another_package_that_carries_a_copy_of_the_analyzer_doubles_no_diagnostic()
    {
        packed.AddPackage(
            "Someone.Orders",
            ReadAnalyzers(packed).ToDictionary(file => "analyzers/dotnet/cs/" + file.Key, file => file.Value),
            "Vitec.Connect.Contracts");
        var workspace = packed.NewWorkspace()
            .WithProject("App", "net10.0", items: $"""<PackageReference Include="Someone.Orders" Version="{PackedSolution.Version}" />""")
            .With("App/Orders.cs", Sources.Orders);

        (await workspace.BuildAsync("App")).Succeeded().Reports(workspace.Marked("App"));
    }

    /// <summary>
    /// The project file of Visual Studio before 2017, with the package as NuGet installs it for packages.config: unpacked
    /// beside the project, referenced by path, its targets imported.
    /// </summary>
    [Fact]
    public async Task An_old_style_project_with_packages_config()
    {
        var workspace = packed.NewWorkspace();
        var package = Path.Combine(workspace.Folder, "packages", "Vitec.Connect.Contracts." + PackedSolution.Version);
        await ZipFile.ExtractToDirectoryAsync(packed.Package("Vitec.Connect.Contracts"), package, TestContext.Current.CancellationToken);
        workspace
            .With("App/App.csproj", $"""
                <?xml version="1.0" encoding="utf-8"?>
                <Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <Import Project="$(MSBuildExtensionsPath)/$(MSBuildToolsVersion)/Microsoft.Common.props" />
                  <PropertyGroup>
                    <OutputType>Library</OutputType>
                    <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
                    <TargetFrameworkRootPath>{Path.Combine(Here.PackageCache, "microsoft.netframework.referenceassemblies.net472", "1.0.3", "build")}</TargetFrameworkRootPath>
                    <OutputPath>bin</OutputPath>
                    <LangVersion>7.3</LangVersion>
                  </PropertyGroup>
                  <ItemGroup>
                    <Compile Include="Orders.cs" />
                    <Reference Include="System" />
                    <Reference Include="System.Net.Http" />
                    <Reference Include="Vitec.Connect.Contracts">
                      <HintPath>{Path.Combine(package, "lib", "netstandard2.0", "Vitec.Connect.Contracts.dll")}</HintPath>
                    </Reference>
                  </ItemGroup>
                  <Import Project="$(MSBuildToolsPath)/Microsoft.CSharp.targets" />
                  <Import Project="{Path.Combine(package, "build", "Vitec.Connect.Contracts.targets")}" />
                </Project>
                """)
            .With("App/Orders.cs", Sources.Orders);

        (await workspace.BuildAsync("App")).Succeeded().Reports(workspace.Marked("App"));
    }

    private Workspace WithLibrary() =>
        packed.NewWorkspace().WithProject("Library", "netstandard2.0", items: Sources.ContractsReference).With("Library/Library.cs", Sources.Library);

    private static Dictionary<string, byte[]> ReadAnalyzers(PackedSolution packed)
    {
        using var package = ZipFile.OpenRead(packed.Package("Vitec.Connect.Contracts"));
        return package.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)).ToDictionary(
            entry => entry.Name,
            entry =>
            {
                using var content = entry.Open();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                return bytes.ToArray();
            });
    }
}
