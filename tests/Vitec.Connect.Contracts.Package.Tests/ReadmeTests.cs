using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The C# that users are shown compiles against the packages, without a warning.</summary>
public sealed class ReadmeTests(PackedSolution packed)
{
    private const string Usings = """
        using System;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Vitec.Connect.Contracts;
        using Vitec.Connect.Contracts.Client;
        using Vitec.Connect.Contracts.Stub;
        using Vitec.Connect.Contracts.Testing;
        using Xunit;

        """;

    /// <summary>The packages whose page has C#.</summary>
    public static TheoryData<string> Packages => [.. Document.Paths
        .Where(path => path.StartsWith("src/", StringComparison.Ordinal) && new Document(path).Examples.Count > 0)
        .Select(path => path.Split('/')[1])];

    /// <summary>What stands around an example of a document, which shows no more than what matters: by document and number.</summary>
    private static readonly Dictionary<string, string> Surroundings = new()
    {
        ["README.md 1"] = """
            class Example
            {
                async Task<bool> RunAsync(IServiceCollection services, IConfiguration configuration, IVitecConnectClient client, string customerId, CancellationToken cancellationToken)
                {
                    EXAMPLE
                    return accepted;
                }
            }
            """,
        ["docs/client.md 1"] = "class Example { void Run(IServiceCollection services, IConfiguration configuration) { EXAMPLE } }",
        ["docs/client.md 2"] = "EXAMPLE",
        ["docs/client.md 3"] = """class Example { const string userName = "portal"; static readonly string password = userName + "1"; EXAMPLE VitecConnectClient Used => Connect; }""",
        ["docs/stub.md 1"] = """
            class Example { async Task RunAsync() { EXAMPLE } }
            class PhotoOrderService(Uri connect, string userName, string password) { public Task AskForPhotosAsync(string customerId) => Task.FromResult($"{connect}{userName}{password}{customerId}"); }
            """,
        ["docs/testing.md 1"] = """
            public class Example { EXAMPLE }
            class MyPortal(Uri connect, string userName, string password) { public Task<bool> AskToChoosePhotosAsync(string customerId, string order) => Task.FromResult($"{connect}{userName}{password}{customerId}{order}" != ""); }
            """,
        ["docs/testing.md 2"] = "class Example { object Run() => EXAMPLE; }",
        ["docs/rules/README.md 1"] = "EXAMPLE",
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task The_examples_of_a_package_compile(string id)
    {
        using var package = await ZipFile.OpenReadAsync(packed.Package(id), TestContext.Current.CancellationToken);
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        var document = $"src/{id}/README.md";
        Assert.Equal(Repository.Read(document), await readme.ReadToEndAsync(TestContext.Current.CancellationToken));
        foreach (var example in new Document(document).Examples)
        {
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

    /// <summary>Those of docs/provider.md are compiled, and run, by the tests of the kit.</summary>
    [Fact]
    public async Task The_examples_of_the_documents_compile()
    {
        var workspace = packed.NewWorkspace().WithProject("App", "net10.0", "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", $"""
            <PackageReference Include="Vitec.Connect.Contracts.Client" Version="{PackedSolution.Version}" />
            <PackageReference Include="Vitec.Connect.Contracts.Testing" Version="{PackedSolution.Version}" />
            <PackageReference Include="xunit.v3.extensibility.core" Version="4.0.2" />
            <PackageReference Include="xunit.v3.assert" Version="4.0.2" />
            """);
        var names = new List<string>();
        foreach (var path in Document.Paths.Where(path => !path.StartsWith("src/", StringComparison.Ordinal) && path != "docs/provider.md"))
        {
            foreach (var (i, example) in new Document(path).Examples.Index())
            {
                var name = $"{path} {i + 1}";
                names.Add(name);
                Assert.True(Surroundings.TryGetValue(name, out var surroundings), $"{name}: what stands around this example?");
                workspace.With($"App/Example{names.Count}.cs", $"{Usings}\nnamespace Example{names.Count}\n{{\n{surroundings.Replace("EXAMPLE", $"\n{example}\n", StringComparison.Ordinal)}\n}}\n");
            }
        }

        Assert.Equal(Surroundings.Keys.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        (await workspace.BuildAsync("App")).Succeeded().Reports([]);
    }
}
