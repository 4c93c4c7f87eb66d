using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>
/// The pipelines as their services run them, on machines that have the .NET SDK, Node.js and git: they install the command and
/// the official Pact CLI themselves.
/// </summary>
public sealed class PipelineTests(PackedSolution packed)
{
    private const string Token = "hemlig-token";
    private const string Password = "hemligt+lösen";

    private readonly HashSet<string> _executed = [];

    /// <summary>A consumer and the provider, from an empty folder to a recorded deployment.</summary>
    [Fact]
    public async Task Every_script_of_every_pipeline_does_its_part()
    {
        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { ["portal"] = Password } }, TestContext.Current.CancellationToken);
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions { Authorization = $"Bearer {Token}" }, TestContext.Current.CancellationToken);
        (string, string)[] github = [("inputs.broker-url", broker.Address.ToString()), ("secrets.PACT_BROKER_TOKEN", Token), ("github.ref_name", "main"), ("github.server_url", "https://github.example"), ("github.repository", "we/shop"), ("github.run_id", "7")];
        (string, string)[] azure = [("parameters.brokerUrl", broker.Address.ToString()), ("PACT_BROKER_TOKEN", Token), ("Build.SourceBranch", "refs/heads/main"), ("System.CollectionUri", "https://dev.example/we/"), ("System.TeamProject", "shop"), ("Build.BuildId", "7")];
        (string, string)[] deployed = [("inputs.provider-url", stub.BaseAddress.ToString()), ("inputs.user", "portal"), ("inputs.customer", "M777"), ("secrets.VITEC_CONNECT_PASSWORD", Password)];
        var workspace = packed.NewWorkspace();
        var (consumer, provider) = (packed.NewUser(), packed.NewUser());

        // A new consumer.
        await RunAsync(consumer, workspace.Folder, "dotnet tool install --global Vitec.Connect.Contracts.Tool && vitec-connect new Shop.ContractTests --consumer shop");
        var shop = Path.Combine(workspace.Folder, "Shop.ContractTests");

        // The provider, which its own tests verify.
        var tests = packed.NewWorkspace()
            .WithProject("Tests", "net10.0", "<OutputType>Exe</OutputType>", $"""
                <PackageReference Include="Vitec.Connect.Contracts.Testing" Version="{PackedSolution.Version}" />
                <PackageReference Include="xunit.v3" Version="4.0.2" />
                """)
            .With("Tests/ProviderTests.cs", """
                using System.Threading.Tasks;
                using Vitec.Connect.Contracts.Stub;
                using Vitec.Connect.Contracts.Testing;
                using Xunit;

                public class ProviderTests
                {
                    [Fact]
                    public async Task The_provider_keeps_its_pacts()
                    {
                        await using var provider = await VitecConnectStub.StartAsync();
                        (await PactVerification.VerifyBrokerAsync(BrokerOptions.FromEnvironment(), ProviderOptions.ForStub(provider))).EnsureVerified();
                    }
                }
                """);

        // The consumer's pipeline publishes its pact, and asks; meanwhile the broker has started the provider's.
        foreach (var step in PipelineRun.GitHub("consumer", [.. github, ("inputs.consumer", "shop"), ("inputs.environment", "production"), ("github.sha", "1a2b")]))
        {
            if (step.Name == "May this version be deployed?")
            {
                var pact = Assert.Single(broker.Pacts);
                Assert.Equal(("shop", "1a2b", "main"), (pact.Consumer, pact.Version, pact.Branch));
                await RunAsync(provider, Path.Combine(tests.Folder, "Tests"), PipelineRun.Azure("provider", [.. azure, ("parameters.pactUrl", UrlOf("shop", "1a2b")), ("Build.SourceVersion", "9f")]));
                Assert.Equal(("shop", "9f", true), (broker.Results[^1].Consumer, broker.Results[^1].Version, broker.Results[^1].Success));
                Assert.Equal(["main"], broker.Branches("Vitec Connect", "9f"));
                await RunAsync(provider, workspace.Folder, PipelineRun.Azure("deployment", [.. azure, ("parameters.pacticipant", "Vitec Connect"), ("parameters.environment", "production"), ("Build.SourceVersion", "9f")]));
                Assert.Equal("9f", broker.Deployed("Vitec Connect", "production"));
            }

            await RunAsync(consumer, shop, [step]);
        }

        await RunAsync(consumer, shop, PipelineRun.GitHub("deployment", [.. github, ("inputs.pacticipant", "shop"), ("inputs.environment", "production"), ("github.sha", "1a2b")]));
        Assert.Equal("1a2b", broker.Deployed("shop", "production"));

        // A provider that is verified where it is deployed.
        broker.Publish(PactText.Of("photo-portal", PactText.Interaction()), "7");
        await RunAsync(provider, workspace.Folder, PipelineRun.GitHub("provider", [.. github, .. deployed, ("inputs.pact-url", UrlOf("photo-portal", "7")), ("github.sha", "a0")]));
        Assert.Equal(("photo-portal", "a0", true), (broker.Results[^1].Consumer, broker.Results[^1].Version, broker.Results[^1].Success));
        Assert.Equal("M777", Assert.Single(stub.Requests, request => request.Method == "PUT").CustomerId);

        // Without a broker: the pacts in git.
        await RunAsync(consumer, shop, "git init -q && git add pacts && git -c user.name=a -c user.email=a@example.com -c commit.gpgsign=false commit -qm first");
        await RunAsync(consumer, shop, PipelineRun.Azure("consumer"));
        await RunAsync(provider, shop, PipelineRun.Azure("provider", [("parameters.providerUrl", stub.BaseAddress.ToString()), ("parameters.user", "portal"), ("parameters.customer", "M777"), ("VITEC_CONNECT_PASSWORD", Password), ("Build.ArtifactStagingDirectory", shop)]));
        Assert.StartsWith("### ✅ The provider keeps what could be verified", await File.ReadAllTextAsync(Path.Combine(shop, "pact-results.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Assert.Equal(
            Pipeline.Names.SelectMany(name => Pipeline.GitHub(name).Concat(Pipeline.Azure(name))).Select(step => step.Script).Distinct().Order(StringComparer.Ordinal),
            _executed.Order(StringComparer.Ordinal));

        string UrlOf(string name, string version) => $"{broker.Address}pacts/provider/Vitec%20Connect/consumer/{name}/version/{version}";
    }

    private async Task RunAsync(Shell shell, string folder, IEnumerable<PipelineStep> steps)
    {
        foreach (var step in steps)
        {
            _executed.Add(step.Script);
            await RunAsync(shell.With([("GITHUB_STEP_SUMMARY", Path.Combine(folder, "summary.md")), .. step.Environment]), folder, step.Script);
        }
    }

    private static async Task RunAsync(Shell shell, string folder, string script)
    {
        var run = await shell.BashAsync(folder, script);
        Assert.True(run.ExitCode == 0, $"{script}\n{run.Output}");
    }
}
