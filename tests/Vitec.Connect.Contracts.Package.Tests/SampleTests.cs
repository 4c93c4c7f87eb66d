using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The samples build as they stand, from the projects.</summary>
public sealed class SampleTests(PackedSolution packed)
{
    /// <summary><c>dotnet build samples/mistakes</c> shows every mistake in it, each once, on its line, and what the README shows of it.</summary>
    [Fact]
    public async Task Mistakes_are_reported_where_the_sample_says_and_nowhere_else()
    {
        var sample = Path.Combine(Here.RepositoryRoot, "samples", "mistakes");
        var log = Path.Combine(packed.NewWorkspace().Folder, "build.sarif");

        // What was built for packing serves this build as well; none that goes on in the folders of the sources does.
        var result = await packed.Shell.DotnetAsync(
            Here.RepositoryRoot,
            "build", sample, "--configuration", "Release", "--artifacts-path", packed.Artifacts, "-p:PackageVersion=" + PackedSolution.Version,
            $"-p:ErrorLog={log}%2Cversion=2.1", "-nodeReuse:false", "-maxCpuCount:1");

        var build = new BuildResult(result.ExitCode, result.Output, SarifLog.Read(log)).Succeeded();
        var marks = Directory.GetFiles(sample, "*.cs").SelectMany(file => Marks.In(file, File.ReadAllText(file))).ToList();
        Assert.NotEmpty(marks);
        build.Reports(marks);

        const string Folder = "samples/mistakes/";
        var readme = await File.ReadAllLinesAsync(Path.Combine(Here.RepositoryRoot, "README.md"), TestContext.Current.CancellationToken);
        var shown = readme.Where(line => line.StartsWith(Folder, StringComparison.Ordinal)).Select(line => line[Folder.Length..]).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(line, build.Output, StringComparison.Ordinal));
    }
}
