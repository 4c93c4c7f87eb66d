using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Testing.Tests.Example;

public sealed class DocumentationTests
{
    [Fact]
    public async Task The_documented_example_is_the_one_that_runs_here()
    {
        var root = typeof(DocumentationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;
        var source = await ReadAsync(root, "tests/Vitec.Connect.Contracts.Testing.Tests/Example/ProviderPactTests.cs");
        var example = source[source.IndexOf("public sealed class", StringComparison.Ordinal)..];
        Assert.Contains($"```csharp\n{example}```\n", await ReadAsync(root, "docs/provider.md"), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(string root, string path) =>
        (await File.ReadAllTextAsync(Path.Combine(root, path), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
}
