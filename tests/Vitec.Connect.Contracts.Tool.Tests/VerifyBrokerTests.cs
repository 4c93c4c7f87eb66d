using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary><c>verify --broker</c> and what goes with it, against a small broker over real HTTP; and <c>--state-customer</c>.</summary>
public sealed class VerifyBrokerTests : ToolTest
{
    private const string Token = "hemlig-token";

    [Fact]
    public async Task The_pacts_of_a_broker_are_verified_and_the_results_published()
    {
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions { Authorization = $"Bearer {Token}" }, TestContext.Current.CancellationToken);
        broker.Publish(PactText.Of("a-portal", PactText.Interaction("one")), "1");
        broker.Publish(PactText.Of("b-portal", PactText.Interaction("two")), "1");
        Variables["PACT_BROKER_TOKEN"] = Token;
        var run = await RunAsync(
            "verify", "--broker", broker.Address.ToString(), "--branch", "feat/å", "--publish", "2.0.1", "--build-url", "https://ci.example/1",
            "--report", "json=report.json", "--report", "html=report.html");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("2 of 2 interactions verified.", run.Output, StringComparison.Ordinal);
        Assert.Equal([("a-portal", "2.0.1", true), ("b-portal", "2.0.1", true)], broker.Results.Select(result => (result.Consumer, result.Version, result.Success)).Order());
        Assert.All(broker.Results, result => Assert.Equal("https://ci.example/1", result.Body["buildUrl"]!.GetValue<string>()));
        Assert.Equal(["feat/å"], broker.Branches("Vitec Connect", "2.0.1"));
        Assert.DoesNotContain(Token, run.ToString() + File.ReadAllText(Path.Combine(Folder, "report.json")) + File.ReadAllText(Path.Combine(Folder, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_publish_nothing_is_published()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        broker.Publish(PactText.Pact(PactText.Interaction()), "1");
        var run = await RunAsync("verify", "--broker", broker.Address.ToString());
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Empty(broker.Results);
    }

    [Fact]
    public async Task A_pact_that_was_never_kept_is_pending_for_a_branch()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        broker.Publish(PactText.Pact(PactText.Interaction("new", status: 201)), "1");
        var run = await RunAsync("verify", "--broker", broker.Address.ToString(), "--branch", "main");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("| failed (pending) |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_branch_the_same_fails()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        broker.Publish(PactText.Pact(PactText.Interaction("new", status: 201)), "1");
        var run = await RunAsync("verify", "--broker", broker.Address.ToString());
        Assert.True(run.ExitCode == 1, run.ToString());
    }

    [Fact]
    public async Task Only_the_pacts_of_the_named_consumers_are_asked_for()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        broker.Publish(PactText.Of("a-portal", PactText.Interaction("one")), "1");
        broker.Publish(PactText.Of("b-portal", PactText.Interaction("two")), "1");
        var run = await RunAsync("verify", "--broker", broker.Address.ToString(), "--consumer", "b-portal");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("1 of 1 interactions verified.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a-portal", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_pact_of_a_webhook_is_verified()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var changed = broker.Publish(PactText.Of("a-portal", PactText.Interaction("changed")), "2", "feat");
        broker.Publish(PactText.Of("b-portal", PactText.Interaction("another")), "1");
        var run = await RunAsync("verify", "--broker", broker.Address.ToString(), "--pact-url", changed.ToString(), "--publish", "7");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("| changed ", run.Output, StringComparison.Ordinal);
        Assert.Equal(("a-portal", "7"), (Assert.Single(broker.Results).Consumer, broker.Results[0].Version));
    }

    [Fact]
    public async Task A_broker_that_refuses_the_token_ends_with_2_without_showing_it()
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = "Bearer other" }, TestContext.Current.CancellationToken);
        broker.Publish(PactText.Pact(PactText.Interaction()), "1");
        Variables["PACT_BROKER_TOKEN"] = Token;
        var run = await RunAsync("verify", "--broker", broker.Address.ToString());
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("401", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, run.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pacts come from a folder or from --broker, not from both.", "pacts", "--broker", "http://127.0.0.1:9")]
    [InlineData("--branch and --publish can only be given with --broker.", "--publish", "1", "--branch", "main")]
    [InlineData("--broker needs a full http or https URL such as https://connect.example.com, and \"broker\" is none.", "--broker", "broker")]
    [InlineData("--wip-since needs a day such as 2026-11-25, and \"yesterday\" is none.", "--broker", "http://127.0.0.1:9", "--branch", "main", "--wip-since", "yesterday")]
    [InlineData("--state-customer needs STATE=ID such as \"the customer is not granted to the caller=M999\", and \"M999\" is none.", "--provider", "http://127.0.0.1:9", "--state-customer", "M999")]
    [InlineData("--state-customer is given twice for the state \"a\": it can have one customer.", "--provider", "http://127.0.0.1:9", "--state-customer", "a=1", "--state-customer", "a=2")]
    [InlineData("--state-customer can only be given with --provider: the embedded stub provider needs none.", "--state-customer", "a=1")]
    public async Task Arguments_that_do_not_go_together_end_with_2(string error, params string[] arguments)
    {
        var run = await RunAsync(["verify", .. arguments]);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Equal($"vitec-connect: {error}\n", run.Errors);
    }

    [Fact]
    public async Task A_state_that_holds_of_a_customer_is_verified_at_a_provider_from_outside()
    {
        await using var provider = await TestProvider.StartAsync(context =>
            TestProvider.AnswerAsync(context, context.Request.Path.Value!.EndsWith("/M9 9", StringComparison.Ordinal) ? 403 : 200, "true"));
        WritePact(PactText.Pact(
            PactText.Interaction("kept"),
            PactText.Interaction("not granted", VitecConnectStates.CustomerNotGranted, 403, body: null),
            PactText.Interaction("fails", VitecConnectStates.ProviderFails, 500, body: null)));
        var run = await RunAsync(
            "verify", "--provider", provider.Address.ToString(), "--customer", "M1", "--state-customer", $"{VitecConnectStates.CustomerNotGranted}=M9 9");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("2 of 3 interactions verified, 1 left unverified.", run.Output, StringComparison.Ordinal);
        Assert.Equal(["/Service/Order/UserInteraction/M1", "/Service/Order/UserInteraction/M9%209"], provider.Requests.Select(request => request.Target));
    }
}
