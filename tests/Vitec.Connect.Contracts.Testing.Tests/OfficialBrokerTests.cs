using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>
/// The official Pact command and the kit meet at one broker: what the one publishes the other verifies, and what the other
/// publishes decides whether the one may be deployed.
/// </summary>
public sealed class OfficialBrokerTests : TestingTest
{
    private const string Token = "t0ken-for-tests";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_consumer_is_deployed_when_the_kit_has_published_that_its_pact_is_kept()
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = $"Bearer {Token}" }, Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        Write(PactText.Of("Mäklarsvc", PactText.Interaction("Begär åtgärd"), PactText.Interaction("utan åtkomst", VitecConnectStates.CustomerNotGranted, 403, body: null)), "Mäklarsvc-Vitec Connect.json");
        await SucceedsAsync(broker, "broker", "publish", Folder, "--consumer-app-version", "1.0.0", "--branch", "main");
        Assert.Equal(("Mäklarsvc", "1.0.0", "main"), Assert.Single(broker.Pacts) is var pact ? (pact.Consumer, pact.Version, pact.Branch) : default);
        await FailsAsync("There are verification results missing", broker, "broker", "can-i-deploy", "--pacticipant", "Mäklarsvc", "--version", "1.0.0", "--to-environment", "production");

        var options = new BrokerOptions { Address = broker.Address, Token = Token, ProviderBranch = "main", PublishVersion = "2.0.0" };
        (await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: Cancellation)).EnsureVerified();
        await SucceedsAsync(broker, "broker", "record-deployment", "--pacticipant", "Vitec Connect", "--version", "2.0.0", "--environment", "production");
        Assert.Equal("2.0.0", broker.Deployed("Vitec Connect", "production"));
        await SucceedsAsync(broker, "broker", "can-i-deploy", "--pacticipant", "Mäklarsvc", "--version", "1.0.0", "--to-environment", "production");
    }

    [Fact]
    public async Task A_consumer_is_not_deployed_when_its_pact_is_not_kept()
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = $"Bearer {Token}" }, Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        Write(PactText.Pact(PactText.Interaction(status: 201)));
        await SucceedsAsync(broker, "broker", "publish", Folder, "--consumer-app-version", "1.0.0", "--branch", "main");
        var options = new BrokerOptions { Address = broker.Address, Token = Token, PublishVersion = "2.0.0" };
        var report = await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        Assert.Equal(VerificationStatus.Failed, Assert.Single(report.Interactions).Status);
        broker.Deploy("Vitec Connect", "2.0.0", "production");
        await FailsAsync("Some verification results are failed", broker, "broker", "can-i-deploy", "--pacticipant", "photo-portal", "--version", "1.0.0", "--to-environment", "production");
    }

    [Fact]
    public async Task A_version_can_not_change_what_it_has_published()
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = $"Bearer {Token}" }, Cancellation);
        Write(PactText.Pact(PactText.Interaction("one")));
        await SucceedsAsync(broker, "broker", "publish", Folder, "--consumer-app-version", "1.0.0", "--branch", "main");
        await SucceedsAsync(broker, "broker", "publish", Folder, "--consumer-app-version", "1.0.0", "--branch", "main");
        Write(PactText.Pact(PactText.Interaction("another")));
        await FailsAsync("Cannot change the content", broker, "broker", "publish", Folder, "--consumer-app-version", "1.0.0", "--branch", "main");
    }

    [Fact]
    public async Task The_official_verifier_says_the_same_of_each_interaction()
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = $"Bearer {Token}" }, Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a", PactText.Interaction("kept"), PactText.Interaction("broken", status: 201)), "1");
        broker.Publish(PactText.Of("b", PactText.Interaction("in progress", status: 204, body: null)), "1", "feat");
        var options = new BrokerOptions { Address = broker.Address, Token = Token, ProviderBranch = "main", IncludeWorkInProgressSince = new DateOnly(2020, 1, 1) };
        var ours = await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);

        var json = Path.Combine(Folder, "report.json");
        var (exitCode, output) = await RunAsync(
            broker,
            "verifier",
            "--broker-url", broker.Address.AbsoluteUri,
            "--provider-name", "Vitec Connect",
            "--provider-branch", "main",
            "--enable-pending",
            "--include-wip-pacts-since", "2020-01-01",
            "--consumer-version-selectors", """{"mainBranch":true}""",
            "--consumer-version-selectors", """{"deployedOrReleased":true}""",
            "--consumer-version-selectors", """{"matchingBranch":true}""",
            "--hostname", stub.BaseAddress.Host,
            "--port", stub.BaseAddress.Port.ToString(CultureInfo.InvariantCulture),
            "--state-change-url", stub.ProviderStatesAddress.AbsoluteUri,
            "--state-change-teardown",
            "--json", json,
            "--no-colour");
        Assert.True(exitCode == (ours.Succeeded ? 0 : 1), output);
        var results = JsonNode.Parse(await File.ReadAllTextAsync(json, Cancellation))!["interactionResults"]!.AsArray();
        Assert.Equal(
            ours.Interactions.Select(i => (i.Interaction.Description, i.Status == VerificationStatus.Verified ? "OK" : "Error")),
            results.Select(result => ((string)result!["description"]!, (string)result["result"]!)));
        Assert.Equal(3, results.Count);
    }

    [Fact]
    public async Task Wrong_credentials_end_the_official_command_and_the_kit_alike()
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = "Bearer another" }, Cancellation);
        Write(PactText.Pact(PactText.Interaction()));
        await FailsAsync("401", broker, "broker", "publish", Folder, "--consumer-app-version", "1.0.0", "--branch", "main");
        Assert.Empty(broker.Pacts);
        await Assert.ThrowsAsync<PactBrokerException>(() => BrokerPacts.ReadAsync(new BrokerOptions { Address = broker.Address, Token = Token }, Cancellation));
    }

    private static async Task<string> SucceedsAsync(BrokerServer broker, params string[] arguments)
    {
        var (exitCode, output) = await RunAsync(broker, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static async Task FailsAsync(string why, BrokerServer broker, params string[] arguments)
    {
        var (exitCode, output) = await RunAsync(broker, arguments);
        Assert.True(exitCode != 0, output);
        Assert.Contains(why, output, StringComparison.Ordinal);
    }

    private static Task<(int ExitCode, string Output)> RunAsync(BrokerServer broker, params string[] arguments) => PactCommand.RunAsync(
        arguments, new Dictionary<string, string> { ["PACT_BROKER_BASE_URL"] = broker.Address.AbsoluteUri, ["PACT_BROKER_TOKEN"] = Token }, Cancellation);
}
