using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

[assembly: AssemblyFixture(typeof(Vitec.Connect.Contracts.Package.Tests.PackedSolution))]

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>
/// The packages of the whole solution, packed once for all tests into a feed of their own, and the place where projects
/// live that use them.
/// </summary>
/// <remarks>
/// Everything is in one temporary folder: what is built for packing (so that it meets no build that goes on beside), the
/// feed, and the unpacked packages (so that the machine's own cache never holds a package of a test run).
/// </remarks>
public sealed class PackedSolution : IAsyncLifetime
{
    /// <summary>
    /// The version of the packed packages: one that no real package has, and the one that is installed by a command that asks
    /// for none.
    /// </summary>
    public const string Version = "9999.0.0";

    private readonly List<string> _packageIds = [];
    private readonly string _root = Directory.CreateTempSubdirectory("vitec-package-tests-").FullName;

    public PackedSolution()
    {
        Directory.CreateDirectory(Feed);
        Shell = new Shell(Directory.CreateDirectory(Path.Combine(_root, "temporary")).FullName);
    }

    /// <summary>The folder with the packed packages.</summary>
    public string Feed => Path.Combine(_root, "feed");

    /// <summary>Runs the programs of the tests.</summary>
    internal Shell Shell { get; }

    /// <summary>Where the build for packing left what it built.</summary>
    internal string Artifacts => Path.Combine(_root, "build");

    public async ValueTask InitializeAsync()
    {
        var packed = await Shell.DotnetAsync(
            Repository.Root, "pack", "Vitec.Connect.Contracts.sln", "--output", Feed, "--artifacts-path", Artifacts, "-p:PackageVersion=" + Version, "-nodeReuse:false");
        Assert.True(packed.ExitCode == 0, packed.Output);
        _packageIds.AddRange(Directory.GetFiles(Feed, "*.nupkg").Select(path => Path.GetFileName(path)[..^$".{Version}.nupkg".Length]));

        // The machine's sources stay, for what the packages depend on. Packages that the machine has are used where they are.
        await File.WriteAllTextAsync(Path.Combine(_root, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{Path.Combine(_root, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Here.PackageCache}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <ErrorLog>$(MSBuildProjectDirectory)/build.sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """);
        File.Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(_root, "global.json"));
        await File.WriteAllTextAsync(Path.Combine(_root, ".editorconfig"), "root = true\n");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return default;
    }

    /// <summary>The names of all packages of the solution.</summary>
    public IReadOnlyList<string> PackageIds => _packageIds;

    /// <summary>The packed package of that name.</summary>
    public string Package(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <summary>A new, empty folder for the projects of one test.</summary>
    internal Workspace NewWorkspace() => new(Shell, NewFolder("work"));

    /// <summary>
    /// The shell of somebody with a home of their own, in which nothing is installed yet: what <c>dotnet tool install --global</c>
    /// and <c>npm install --global</c> bring is there and on the path. Feeds, and npm's cache of what it has fetched, are those
    /// of the machine.
    /// </summary>
    internal Shell NewUser()
    {
        var home = NewFolder("home");
        var machine = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (Path.Combine(machine, ".nuget", "NuGet") is var settings && Directory.Exists(settings))
        {
            Directory.CreateDirectory(Path.Combine(home, ".nuget"));
            Directory.CreateSymbolicLink(Path.Combine(home, ".nuget", "NuGet"), settings);
        }

        return Shell.With(
            ("HOME", home),
            ("DOTNET_CLI_HOME", home),
            ("npm_config_prefix", Path.Combine(home, "npm")),
            ("npm_config_userconfig", Path.Combine(machine, ".npmrc")),
            ("npm_config_cache", Path.Combine(machine, ".npm")),
            ("PATH", string.Join(Path.PathSeparator, Path.Combine(home, ".dotnet", "tools"), Path.Combine(home, "npm", "bin"), Environment.GetEnvironmentVariable("PATH"))));
    }

    /// <summary>
    /// A shell whose builds of the repository's projects go on from what was built for packing, in its folder: none goes on in
    /// the folders of the sources. The sample of mistakes is compiled anew, or the build would not tell of them.
    /// </summary>
    internal Shell ShellOfRepository()
    {
        var built = Path.Combine(Artifacts, "obj", "Mistakes");
        if (Directory.Exists(built))
        {
            Directory.Delete(built, recursive: true);
        }

        return Shell.With(("ArtifactsPath", Artifacts), ("Configuration", "Release"), ("PackageVersion", Version), ("MSBUILDDISABLENODEREUSE", "1"));
    }

    private string NewFolder(string kind) => Directory.CreateDirectory(Path.Combine(_root, kind, Path.GetRandomFileName())).FullName;

    /// <summary>
    /// Adds a package to the feed that brings these files and depends on these packages (of <see cref="Version"/>); a
    /// stranger's package that carries a copy of the analyzer, for one.
    /// </summary>
    internal void AddPackage(string id, IReadOnlyDictionary<string, byte[]> files, params string[] dependencies)
    {
        // Made elsewhere and moved: other tests read the feed meanwhile.
        var path = Path.Combine(_root, Path.GetRandomFileName());
        using (var package = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Fill(package, id, files, dependencies);
        }

        File.Move(path, Package(id));
    }

    private static void Fill(ZipArchive package, string id, IReadOnlyDictionary<string, byte[]> files, string[] dependencies)
    {
        var manifest = $"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{id}</id>
                <version>{Version}</version>
                <authors>Someone</authors>
                <description>A package of a test.</description>
                <dependencies>
                  {string.Concat(dependencies.Select(dependency => $"""<dependency id="{dependency}" version="{Version}" />"""))}
                </dependencies>
              </metadata>
            </package>
            """;
        foreach (var (path, content) in files.Append(new(id + ".nuspec", Encoding.UTF8.GetBytes(manifest))))
        {
            using var entry = package.CreateEntry(path).Open();
            entry.Write(content);
        }
    }
}
