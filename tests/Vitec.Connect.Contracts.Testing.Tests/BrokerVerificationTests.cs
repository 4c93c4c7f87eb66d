using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using PactNet.Verifier;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>The pacts of a broker, over real HTTP: asked for, verified and answered by the Pact core in one run.</summary>
public sealed class BrokerVerificationTests
{
    private const string Provider = "Vitec Connect";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_interaction_of_the_selected_pacts_has_a_result()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a-portal", PactText.Interaction("kept"), PactText.Interaction("broken", status: 201)), "1");
        broker.Publish(PactText.Of("b-portal", PactText.Interaction("refused", VitecConnectStates.CustomerNotGranted, 403, body: null)), "7");
        broker.Publish(PactText.Of("b-portal", PactText.Interaction("of a branch", status: 204, body: null)), "8", "feat");
        var report = await PactVerification.VerifyBrokerAsync(new BrokerOptions { Address = broker.Address }, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        Assert.Equal(
            ["a-portal: kept (the customer exists) Verified", "a-portal: broken (the customer exists) Failed", "b-portal: refused (the customer is not granted to the caller) Verified"],
            report.Interactions.Select(i => $"{i.Interaction} {i.Status}"));
        Assert.Empty(report.Problems);
        Assert.Equal(3, stub.Requests.Count(request => request.Method == "PUT"));
        Assert.Contains("status: expected 201 but was 200", report.Interactions[1].Messages);
        Assert.StartsWith($"curl -i -X PUT '{stub.BaseAddress}Service/Order/", report.Interactions[1].Exchange!.Curl, StringComparison.Ordinal);
        Assert.Empty(broker.Results);
    }

    [Fact]
    public async Task The_selectors_say_which()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a", PactText.Interaction("main 1")), "1");
        broker.Publish(PactText.Of("a", PactText.Interaction("main 2")), "2");
        broker.Publish(PactText.Of("a", PactText.Interaction("feat 3")), "3", "feat");
        broker.Publish(PactText.Of("a", PactText.Interaction("other 4")), "4", "other");
        broker.Publish(PactText.Of("b", PactText.Interaction("main 1 of b")), "1");
        broker.Deploy("a", "1", "production");
        Assert.Equal(["main 2", "main 1 of b", "main 1"], await DescriptionsAsync(broker));
        Assert.Equal(["main 2", "main 1 of b", "main 1", "feat 3"], await DescriptionsAsync(broker, branch: "feat"));
        Assert.Equal(["main 1"], await DescriptionsAsync(broker, selectors: new ConsumerVersionSelector { Environment = "production" }));
        Assert.Equal(["other 4"], await DescriptionsAsync(broker, selectors: new ConsumerVersionSelector { Branch = "other", Consumer = "a" }));
        Assert.Equal(["main 2", "feat 3"], await DescriptionsAsync(broker, null, new ConsumerVersionSelector { MainBranch = true, Consumer = "a" }, new ConsumerVersionSelector { Branch = "feat" }));
    }

    [Fact]
    public async Task The_core_asks_the_broker_what_was_asked_before_it()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction()), "1", "feat");
        var options = new BrokerOptions
        {
            Address = broker.Address,
            ProviderBranch = "feat",
            IncludeWorkInProgressSince = new DateOnly(2020, 1, 31),
            Selectors = [new ConsumerVersionSelector { MatchingBranch = true }, new ConsumerVersionSelector { Branch = "x", FallbackBranch = "y", Latest = true }],
        };
        await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        var questions = broker.Requests.Where(r => r.Method == "POST").Select(r => JsonNode.Parse(r.Body)!).ToList();
        Assert.Equal(2, questions.Count);
        Assert.True(JsonNode.DeepEquals(questions[0], questions[1]), $"{questions[0]}\n{questions[1]}");
        Assert.Equal("2020-01-31", (string?)questions[0]["includeWipPactsSince"]);
    }

    [Fact]
    public async Task A_pending_pact_is_verified_and_does_not_fail_until_it_was_kept_once()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a", PactText.Interaction("kept")), "1");
        await VerifyAsync("1.0");
        broker.Publish(PactText.Of("b", PactText.Interaction("broken", status: 201)), "1");

        var report = await VerifyAsync("1.1");
        Assert.Equal([("kept", VerificationStatus.Verified, false), ("broken", VerificationStatus.Failed, true)], report.Interactions.Select(i => (i.Interaction.Description, i.Status, i.IsPending)));
        Assert.True(report.Succeeded);
        report.EnsureVerified();

        Task<VerificationReport> VerifyAsync(string version) => PactVerification.VerifyBrokerAsync(
            new BrokerOptions { Address = broker.Address, ProviderBranch = "main", PublishVersion = version }, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
    }

    [Fact]
    public async Task Without_pending_a_failure_fails()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction(status: 201)), "1");
        var options = new BrokerOptions { Address = broker.Address, ProviderBranch = "main", IncludePending = false };
        var report = await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        Assert.Equal((false, false), (report.Succeeded, Assert.Single(report.Interactions).IsPending));
    }

    [Fact]
    public async Task Work_in_progress_is_verified_as_pending()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a", PactText.Interaction("main")), "1");
        broker.Publish(PactText.Of("a", PactText.Interaction("in progress", status: 201)), "2", "feat");
        var options = new BrokerOptions { Address = broker.Address, ProviderBranch = "main", IncludeWorkInProgressSince = new DateOnly(2020, 1, 1) };
        var report = await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        Assert.Equal([("main", true), ("in progress", true)], report.Interactions.Select(i => (i.Interaction.Description, i.IsPending)));
        Assert.True(report.Succeeded);
    }

    [Fact]
    public async Task Results_are_published_with_version_branch_and_build()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a", PactText.Interaction("kept")), "1");
        broker.Publish(PactText.Of("b", PactText.Interaction("kept"), PactText.Interaction("broken", status: 201)), "1");
        var options = new BrokerOptions
        {
            Address = broker.Address,
            ProviderBranch = "feat/å",
            PublishVersion = "2.0.0",
            BuildUrl = new Uri("http://ci.example/build/1"),
        };
        var report = await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        Assert.Empty(report.Problems);
        Assert.Equal([("a", "2.0.0", true), ("b", "2.0.0", false)], broker.Results.Select(r => (r.Consumer, r.Version, r.Success)));
        Assert.All(broker.Results, r => Assert.Equal("http://ci.example/build/1", (string?)r.Body["buildUrl"]));
        Assert.Equal([true, false], broker.Results[1].Body["testResults"]!.AsArray().Select(test => (bool)test!["success"]!));
        Assert.Equal(["feat/å"], broker.Branches(Provider, "2.0.0"));
    }

    [Fact]
    public async Task One_pact_that_changed_is_verified_by_its_URL()
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = "Bearer t0ken-abc" }, Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a", PactText.Interaction("of a")), "1");
        var url = broker.Publish(PactText.Of("b", PactText.Interaction("of b")), "1", "feat");
        var options = new BrokerOptions { Address = broker.Address, Token = "t0ken-abc", PactUrl = url, ProviderBranch = "main", PublishVersion = "3" };
        var report = await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        Assert.Equal("b: of b (the customer exists)", Assert.Single(report.Interactions).Interaction.ToString());
        Assert.True(report.Succeeded, string.Join('\n', report.Problems));
        Assert.Equal(("b", true), Assert.Single(broker.Results) is var result ? (result.Consumer, result.Success) : default);
    }

    [Fact]
    public async Task A_result_of_a_pact_that_was_verified_in_part_is_not_published_and_told()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        broker.Publish(PactText.Of("a", PactText.Interaction("kept"), PactText.Interaction("out of reach", VitecConnectStates.ProviderFails, 500, body: null)), "1");
        broker.Publish(PactText.Of("b", PactText.Interaction("kept")), "1");
        var report = await PactVerification.VerifyBrokerAsync(
            new BrokerOptions { Address = broker.Address, ProviderBranch = "main", PublishVersion = "2" }, new ProviderOptions { BaseAddress = provider.Address }, cancellationToken: Cancellation);
        Assert.Equal([VerificationStatus.Verified, VerificationStatus.NotVerified, VerificationStatus.Verified], report.Interactions.Select(i => i.Status));
        Assert.StartsWith("The result of a's pact was not published: it could be verified in part only, 1 of 2 interactions.", Assert.Single(report.Problems), StringComparison.Ordinal);
        Assert.False(report.Succeeded);
        Assert.Equal("b", Assert.Single(broker.Results).Consumer);
    }

    [Fact]
    public async Task A_technical_error_is_not_published_as_a_failure()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var provider = await TestProvider.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        broker.Publish(PactText.Pact(PactText.Interaction()), "1");
        var report = await PactVerification.VerifyBrokerAsync(
            new BrokerOptions { Address = broker.Address, PublishVersion = "2" }, new ProviderOptions { BaseAddress = provider.Address }, cancellationToken: Cancellation);
        Assert.Equal(VerificationStatus.Error, Assert.Single(report.Interactions).Status);
        Assert.Contains("0 of 1 interactions", Assert.Single(report.Problems), StringComparison.Ordinal);
        Assert.Empty(broker.Results);
        Assert.Empty(broker.Branches(Provider, "2"));
    }

    [Fact]
    public async Task Wrong_credentials_are_those_of_the_pact_in_one_run_as_well()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var provider = await TestProvider.StartAsync(context => context.Request.Headers.Authorization == "basic dTpw"
            ? TestProvider.AnswerAsync(context, 401, "{}")
            : TestProvider.AnswerAsync(context, 200, "true"));
        broker.Publish(PactText.Pact(PactText.Interaction("right"), PactText.Interaction("wrong", VitecConnectStates.CredentialsAreWrong, 401, body: null), PactText.Interaction("right again")), "1");
        var report = await PactVerification.VerifyBrokerAsync(
            new BrokerOptions { Address = broker.Address }, new ProviderOptions { BaseAddress = provider.Address, UserName = "partner", Password = "hemligt" }, cancellationToken: Cancellation);
        Assert.Equal(3, report.Verified);
        Assert.Equal(["Basic", "basic", "Basic"], provider.Requests.Select(r => r.Authorization![..5]));
    }

    [Fact]
    public async Task A_broker_behind_a_path_and_under_another_name_is_no_other()
    {
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions { BasePath = "/pact broker", LinkBase = new Uri("https://broker.example.com/pact%20broker") }, Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction()), "1");
        var report = await PactVerification.VerifyBrokerAsync(
            new BrokerOptions { Address = broker.Address, ProviderBranch = "main", PublishVersion = "2" }, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        report.EnsureVerified();
        Assert.Single(broker.Results);
    }

    [Fact]
    public async Task Pacts_that_were_read_are_cases_and_verified_once()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction("one"), PactText.Interaction("two")), "1");
        var pacts = await BrokerPacts.ReadAsync(new BrokerOptions { Address = broker.Address }, Cancellation);
        var cases = new VerificationCases(pacts.Pacts, _ => pacts.VerifyAsync(ProviderOptions.ForStub(stub), cancellationToken: Cancellation));
        foreach (var row in cases)
        {
            await cases.EnsureVerifiedAsync((string)row[0]);
        }

        Assert.Equal(2, stub.Requests.Count(request => request.Method == "PUT"));
    }

    [Fact]
    public async Task Progress_is_told_when_an_interaction_begins_and_at_the_end()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction("one"), PactText.Interaction("two", status: 201)), "1");
        var reported = new Reported();
        await PactVerification.VerifyBrokerAsync(new BrokerOptions { Address = broker.Address }, ProviderOptions.ForStub(stub), reported, Cancellation);
        Assert.Equal(["0/2 one begins", "1/2 two begins", "1/2 one Verified", "2/2 two Failed"], reported.Lines);
    }

    [Fact(Timeout = 60_000)]
    public async Task Cancelling_ends_it_and_nothing_is_published()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var provider = await TestProvider.StartAsync(async context =>
        {
            await cancellation.CancelAsync();
            await TestProvider.HangAsync(context);
        });
        broker.Publish(PactText.Pact(PactText.Interaction()), "1");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PactVerification.VerifyBrokerAsync(
            new BrokerOptions { Address = broker.Address, ProviderBranch = "main", PublishVersion = "2" },
            new ProviderOptions { BaseAddress = provider.Address, RequestTimeout = TimeSpan.FromDays(1) },
            cancellationToken: cancellation.Token));
        Assert.DoesNotContain(broker.Requests, r => r.Method == "PUT" || r.Target.EndsWith("/verification-results", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> DescriptionsAsync(BrokerServer broker, string? branch = null, params ConsumerVersionSelector[] selectors)
    {
        var options = new BrokerOptions { Address = broker.Address, ProviderBranch = branch, Selectors = selectors.Length == 0 ? null : selectors };
        return (await BrokerPacts.ReadAsync(options, Cancellation)).Pacts.SelectMany(pact => pact.Interactions).Select(i => i.Description);
    }
}
