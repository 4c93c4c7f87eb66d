using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>A folder with projects that use the packed packages.</summary>
internal sealed class Workspace(Shell shell, string folder)
{
    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Writes a file; its path is relative to the folder.</summary>
    public Workspace With(string path, string content)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>Writes the project <c>name/name.csproj</c> in the SDK's style, with these properties and items.</summary>
    public Workspace WithProject(string name, string targetFramework, string properties = "", string items = "") =>
        With($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{targetFramework}</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>Restores and builds a project of this folder, and reads the log that its compiler wrote.</summary>
    public async Task<BuildResult> BuildAsync(string name, params string[] arguments)
    {
        var result = await shell.DotnetAsync(folder, ["build", name, "-nodeReuse:false", "-maxCpuCount:1", .. arguments]);
        return new BuildResult(result.ExitCode, result.Output, ReadLog(name));
    }

    /// <summary>What the compiler reported when a project of this folder was built last; nothing when it did not come so far.</summary>
    public IReadOnlyList<ReportedDiagnostic> ReadLog(string name)
    {
        var log = Path.Combine(folder, name, "build.sarif");
        return File.Exists(log) ? SarifLog.Read(log) : [];
    }

    /// <summary>What the marks in the sources of a project promise.</summary>
    public IReadOnlyList<string> Marked(string name) =>
        Directory.GetFiles(Path.Combine(folder, name), "*.cs").SelectMany(file => Marks.In(file, File.ReadAllText(file))).ToList();
}
