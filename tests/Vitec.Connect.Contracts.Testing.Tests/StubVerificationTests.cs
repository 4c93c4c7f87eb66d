using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing.Tests;

public sealed class StubVerificationTests : TestingTest, IAsyncLifetime
{
    private VitecConnectStub _stub = null!;

    public async ValueTask InitializeAsync() => _stub = await VitecConnectStub.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stub.DisposeAsync();
        Dispose();
    }

    [Fact]
    public async Task Each_interaction_of_each_pact_has_a_result()
    {
        Write(PactText.Of("b-portal", PactText.Interaction("kept"), PactText.Interaction("broken", status: 201, body: "false")), "b.json");
        Write(PactText.Of("a-portal", PactText.Interaction("kept, too")), "a.json");
        var report = await VerifyAsync();
        Assert.Equal(
            ["a-portal: kept, too (the customer exists) Verified", "b-portal: kept (the customer exists) Verified", "b-portal: broken (the customer exists) Failed"],
            report.Interactions.Select(i => $"{i.Interaction} {i.Status}"));
        Assert.Equal((3, 2, 1, false), (report.Declared, report.Verified, report.Count(VerificationStatus.Failed), report.Succeeded));
        Assert.Equal(_stub.BaseAddress, report.Provider);
        Assert.All(report.Interactions, i => Assert.InRange(i.Duration, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(1)));
        Assert.Equal(3, _stub.Requests.Count);
    }

    [Fact]
    public async Task A_mismatch_is_told_in_full()
    {
        Pacts(PactText.Interaction(status: 201, body: "false"));
        var failed = Assert.Single((await VerifyAsync()).Interactions);
        Assert.Equal(VerificationStatus.Failed, failed.Status);
        Assert.Contains("status: expected 201 but was 200", failed.Messages);
        Assert.Contains("body $: Expected true (Boolean) to be equal to false (Boolean)", failed.Messages);
    }

    [Theory]
    [InlineData(VitecConnectStates.CustomerExists, 200, "true")]
    [InlineData(VitecConnectStates.InteractionNotAccepted, 200, "false")]
    [InlineData(VitecConnectStates.RequestIsInvalid, 400, null)]
    [InlineData(VitecConnectStates.CredentialsAreWrong, 401, null)]
    [InlineData(VitecConnectStates.CustomerNotGranted, 403, null)]
    [InlineData(VitecConnectStates.ProviderFails, 500, null)]
    [InlineData("", 200, "true")]
    public async Task Provider_states_are_set_for_the_pacts_customer_and_torn_down(string state, int status, string? body)
    {
        Pacts(
            PactText.Interaction("of a customer", state, status, body, "kund å-1"),
            PactText.Interaction("of the default customer", state, status, body, customerId: null),
            PactText.Interaction("of the default customer, after it", ""));
        var report = await VerifyAsync();
        Assert.True(report.Succeeded, string.Join('\n', report.Interactions.SelectMany(i => i.Messages)));
        Assert.Equal(state.Length == 0 ? VitecConnectStates.DefaultCustomerId : "kund å-1", _stub.Requests[0].CustomerId);
    }

    [Fact]
    public async Task Interactions_that_differ_by_provider_state_only_are_verified_each()
    {
        Pacts(PactText.Interaction("the same"), PactText.Interaction("the same", VitecConnectStates.InteractionNotAccepted, body: "false"));
        Assert.Equal((2, 2), (await VerifyAsync()) is var report ? (report.Declared, report.Verified) : default);
        Assert.Equal(2, _stub.Requests.Count);
    }

    [Fact]
    public async Task A_state_that_the_stub_does_not_know_is_an_error_that_lists_the_known_ones()
    {
        Pacts(PactText.Interaction(state: "kunden finns"));
        var error = Assert.Single((await VerifyAsync()).Interactions);
        Assert.Equal(VerificationStatus.Error, error.Status);
        Assert.Contains("The provider state \"kunden finns\" is unknown. Known are: \"the customer exists\"", string.Join('\n', error.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_a_state_is_told_of_its_own_interaction_only()
    {
        Pacts(PactText.Interaction("first", state: "kunden finns"), PactText.Interaction("second"));
        Assert.Equal([VerificationStatus.Error, VerificationStatus.Verified], (await VerifyAsync()).Interactions.Select(i => i.Status));
    }

    [Fact]
    public async Task A_failure_that_is_pending_does_not_fail_the_verification()
    {
        Pacts(PactText.Interaction("pending", status: 201).With("pending", true), PactText.Interaction("kept"));
        var report = await VerifyAsync();
        Assert.Equal([(VerificationStatus.Failed, true), (VerificationStatus.Verified, false)], report.Interactions.Select(i => (i.Status, i.IsPending)));
        Assert.True(report.Succeeded);
        Assert.Equal(1, report.Verified);
    }

    [Fact]
    public async Task What_the_core_cannot_run_is_an_error()
    {
        Write(PactText.Pact(PactText.Interaction()).Replace("\"metadata\":{", """
            "metadata":{"plugins":[{"name":"nope","version":"1.0"}],
            """, StringComparison.Ordinal));
        var result = Assert.Single((await VerifyAsync()).Interactions);
        Assert.Equal(VerificationStatus.Error, result.Status);
        Assert.Contains("could not run the verification", string.Join('\n', result.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_is_told_before_and_after_each_interaction()
    {
        Pacts(PactText.Interaction("one"), PactText.Interaction("two", status: 201));
        var reported = new Reported();
        await VerifyAsync(reported);
        Assert.Equal(["0/2 one begins", "1/2 one Verified", "1/2 two begins", "2/2 two Failed"], reported.Lines);
    }

    [Fact]
    public async Task Cancelling_ends_it_between_two_interactions()
    {
        Pacts(PactText.Interaction("one"), PactText.Interaction("two"));
        using var cancellation = new CancellationTokenSource();
        var reported = new Reported(progress =>
        {
            if (progress.Completed == 1)
            {
                cancellation.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PactVerification.VerifyStubAsync(PactFile.ReadFolder(Folder), _stub, reported, cancellation.Token));
        Assert.Single(_stub.Requests);
    }

    [Fact]
    public async Task No_pacts_are_nothing_to_verify()
    {
        var e = await Assert.ThrowsAsync<ArgumentException>(() => PactVerification.VerifyStubAsync([], _stub, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("nothing to verify", e.Message, StringComparison.Ordinal);
    }

    private Task<VerificationReport> VerifyAsync(IProgress<VerificationProgress>? progress = null) =>
        PactVerification.VerifyStubAsync(PactFile.ReadFolder(Folder), _stub, progress, TestContext.Current.CancellationToken);
}
