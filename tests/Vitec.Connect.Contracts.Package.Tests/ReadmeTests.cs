using System;
using System.IO;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The examples that a package shows on its page compile against that package, without a warning.</summary>
public sealed partial class ReadmeTests(PackedSolution packed)
{
    [Theory]
    [InlineData("Vitec.Connect.Contracts")]
    [InlineData("Vitec.Connect.Contracts.Client")]
    [InlineData("Vitec.Connect.Contracts.Stub")]
    [InlineData("Vitec.Connect.Contracts.Testing")]
    public async Task The_examples_compile(string id)
    {
        using var package = await ZipFile.OpenReadAsync(packed.Package(id), TestContext.Current.CancellationToken);
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        var examples = Example().Matches(await readme.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.NotEmpty(examples);
        foreach (Match match in examples)
        {
            var example = match.Groups["code"].Value;
            var isProgram = !example.Contains("class ", StringComparison.Ordinal);
            var workspace = packed.NewWorkspace()
                .WithProject(
                    "App",
                    "net10.0",
                    $"<OutputType>{(isProgram ? "Exe" : "Library")}</OutputType><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                    $"""<PackageReference Include="{id}" Version="{PackedSolution.Version}" />""")
                .With("App/Example.cs", example);

            (await workspace.BuildAsync("App")).Succeeded().Reports([]);
        }
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
