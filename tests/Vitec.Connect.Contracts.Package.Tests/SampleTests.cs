using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The samples build as they stand, from the projects.</summary>
[Collection(nameof(Repository))]
public sealed class SampleTests(PackedSolution packed)
{
    /// <summary><c>dotnet build samples/mistakes</c> shows every mistake in it, each once, on its line.</summary>
    [Fact]
    public async Task Mistakes_are_reported_where_the_sample_says_and_nowhere_else()
    {
        var sample = Path.Combine(Repository.Root, "samples", "mistakes");
        var log = Path.Combine(packed.NewWorkspace().Folder, "build.sarif");

        var result = await packed.ShellOfRepository().With(("ErrorLog", log + ",version=2.1")).DotnetAsync(Repository.Root, "build", sample);

        var build = new BuildResult(result.ExitCode, result.Output, SarifLog.Read(log)).Succeeded();
        var marks = Directory.GetFiles(sample, "*.cs").SelectMany(file => Marks.In(file, File.ReadAllText(file))).ToList();
        Assert.NotEmpty(marks);
        build.Reports(marks);
    }
}
