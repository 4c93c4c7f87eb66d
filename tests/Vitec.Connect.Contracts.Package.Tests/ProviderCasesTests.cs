using System;
using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>What a provider team has in its test framework: a test case for each interaction of its consumers' pacts.</summary>
public sealed class ProviderCasesTests(PackedSolution packed)
{
    [Fact]
    public async Task Each_interaction_is_a_test_case_in_xunit_v2_NUnit_and_MSTest()
    {
        var workspace = packed.NewWorkspace()
            .WithProject("App", "net10.0", "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", $"""
                <PackageReference Include="Vitec.Connect.Contracts.Testing" Version="{PackedSolution.Version}" />
                <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
                <PackageReference Include="xunit" Version="2.9.3" />
                <PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" />
                <PackageReference Include="NUnit" Version="4.6.1" />
                <PackageReference Include="NUnit3TestAdapter" Version="6.3.1" />
                <PackageReference Include="MSTest.TestFramework" Version="4.5.3" />
                <PackageReference Include="MSTest.TestAdapter" Version="4.5.3" />
                """);
        foreach (var (name, framework, classAttribute, attribute) in new[]
        {
            ("InXunit", "Xunit", "", "[Theory, MemberData(nameof(Pacts))]"),
            ("InNUnit", "NUnit.Framework", "", "[TestCaseSource(nameof(Pacts))]"),
            ("InMSTest", "Microsoft.VisualStudio.TestTools.UnitTesting", "[TestClass]", "[TestMethod, DynamicData(nameof(Pacts))]"),
        })
        {
            workspace.With($"App/{name}.cs", Test(name, framework, classAttribute, attribute));
        }

        var build = await packed.Shell.DotnetAsync(workspace.Folder, "build", "App", "--output", "out", "-nodeReuse:false", "-maxCpuCount:1");
        Assert.True(build.ExitCode == 0, build.Output);
        var run = await packed.Shell.DotnetAsync(workspace.Folder, "vstest", Path.Combine("out", "App.dll"));

        // Nine interactions of each of the two consumers.
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains($"Passed:    {3 * 18}", run.Output, StringComparison.Ordinal);
    }

    private static string Test(string name, string framework, string classAttribute, string attribute) => $$"""
        using System.Threading.Tasks;
        using {{framework}};
        using Vitec.Connect.Contracts.Stub;
        using Vitec.Connect.Contracts.Testing;

        {{classAttribute}}
        public class {{name}}
        {
            public static VerificationCases Pacts { get; } = new(PactFile.ReadFolder(@"{{Path.Combine(Repository.Root, "pacts")}}"), async pacts =>
            {
                await using var stub = await VitecConnectStub.StartAsync();
                return await PactVerification.VerifyStubAsync(pacts, stub);
            });

            {{attribute}}
            public Task The_provider_keeps(string interaction) => Pacts.EnsureVerifiedAsync(interaction);
        }
        """;
}
