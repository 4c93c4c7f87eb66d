using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing.Tests;

public sealed class VerificationCasesTests : TestingTest
{
    private const string Kept = "photo-portal: kept (the customer exists)";
    private const string Broken = "photo-portal: broken (the customer exists)";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_an_interaction_and_one_run_for_all_of_them()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        var runs = 0;
        var cases = new VerificationCases(Pacts(PactText.Interaction("kept"), PactText.Interaction("broken", status: 201)), pacts =>
        {
            Interlocked.Increment(ref runs);
            return PactVerification.VerifyAsync(pacts, new ProviderOptions { BaseAddress = provider.Address }, cancellationToken: Cancellation);
        });
        Assert.Equal([Kept, Broken], cases.Select(row => Assert.Single(row)));
        Assert.Equal(0, runs);

        var both = await Task.WhenAll(FailureAsync(cases, Kept), FailureAsync(cases, Broken));
        Assert.Null(both[0]);
        Assert.StartsWith($"{Broken} failed:\n  status: expected 201 but was 200\n  curl -i -X PUT '{provider.Address}Service/", both[1], StringComparison.Ordinal);
        Assert.Equal((1, 2), (runs, provider.Requests.Count));
    }

    [Fact]
    public async Task Interactions_of_one_name_are_numbered()
    {
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        var cases = new VerificationCases(
            Pacts(PactText.Interaction("broken"), PactText.Interaction("broken", status: 201)),
            pacts => PactVerification.VerifyStubAsync(pacts, stub, cancellationToken: Cancellation));
        Assert.Equal([Broken, $"{Broken} #2"], cases.Select(row => Assert.Single(row)));
        Assert.Null(await FailureAsync(cases, Broken));
        Assert.Contains("expected 201", await FailureAsync(cases, $"{Broken} #2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_verified_does_not_pass()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        var cases = new VerificationCases(
            Pacts(PactText.Interaction("kept"), PactText.Interaction("out of reach", VitecConnectStates.ProviderFails, 500, body: null)),
            pacts => PactVerification.VerifyAsync(pacts, new ProviderOptions { BaseAddress = provider.Address }, cancellationToken: Cancellation));
        Assert.Null(await FailureAsync(cases, Kept));
        Assert.Contains("was not verified:\n  The provider state can't be set", await FailureAsync(cases, "photo-portal: out of reach (the provider fails unexpectedly)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_run_left_out_does_not_pass()
    {
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        Write(PactText.Of("b", PactText.Interaction()), "b.json");
        Write(PactText.Of("a", PactText.Interaction()), "a.json");
        var cases = new VerificationCases(
            PactFile.ReadFolder(Folder), pacts => PactVerification.VerifyStubAsync([pacts[0]], stub, cancellationToken: Cancellation));
        Assert.Null(await FailureAsync(cases, "a: a request (the customer exists)"));
        Assert.Contains("has no result for it", await FailureAsync(cases, "b: a request (the customer exists)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_that_is_pending_passes()
    {
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        var cases = new VerificationCases(
            Pacts(PactText.Interaction("broken", status: 201).With("pending", true)), pacts => PactVerification.VerifyStubAsync(pacts, stub, cancellationToken: Cancellation));
        Assert.Null(await FailureAsync(cases, Broken));
    }

    [Fact]
    public async Task What_keeps_the_run_from_being_fails_each_case()
    {
        var cases = new VerificationCases(Pacts(PactText.Interaction("kept"), PactText.Interaction("broken")), _ => throw new InvalidOperationException("no database"));
        foreach (var row in cases)
        {
            Assert.Equal("no database", (await Assert.ThrowsAsync<InvalidOperationException>(() => cases.EnsureVerifiedAsync((string)row[0]))).Message);
        }
    }

    [Fact]
    public async Task An_unknown_case_is_an_error()
    {
        var cases = new VerificationCases(Pacts(PactText.Interaction()), _ => throw new InvalidOperationException());
        Assert.Contains("declare no interaction \"x\"", (await Assert.ThrowsAsync<ArgumentException>(() => cases.EnsureVerifiedAsync("x"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_pacts_are_no_cases() =>
        Assert.Contains("nothing to verify", Assert.Throws<ArgumentException>(() => new VerificationCases([], _ => throw new InvalidOperationException())).Message, StringComparison.Ordinal);

    private static async Task<string?> FailureAsync(VerificationCases cases, string interaction)
    {
        try
        {
            await cases.EnsureVerifiedAsync(interaction);
            return null;
        }
        catch (PactVerificationException e)
        {
            return e.Message;
        }
    }
}
