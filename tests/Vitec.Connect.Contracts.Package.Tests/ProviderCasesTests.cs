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
        var workspace = packed.NewWorkspace().WithTestProject();
        foreach (var (name, framework, classAttribute, attribute) in new[]
        {
            ("InXunit", "Xunit", "", "[Theory, MemberData(nameof(Pacts))]"),
            ("InNUnit", "NUnit.Framework", "", "[TestCaseSource(nameof(Pacts))]"),
            ("InMSTest", "Microsoft.VisualStudio.TestTools.UnitTesting", "[TestClass]", "[TestMethod, DynamicData(nameof(Pacts))]"),
        })
        {
            workspace.With($"App/{name}.cs", Test(name, framework, classAttribute, attribute));
        }

        // Nine interactions of each of the two consumers.
        Assert.Contains($"Passed:    {3 * 18}", await workspace.TestAsync(packed.Shell), StringComparison.Ordinal);
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
