using System;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>What the core calls a success though nothing was verified.</summary>
public sealed class ProviderVerificationTests
{
    private static readonly ProviderPact Pact = new("a", "1", ["the customer exists"], 200, "{}");

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public void One_request_in_its_state_counts(int? requests) => ProviderVerification.EnsureTried(Pact, ["the customer exists"], requests);

    [Fact]
    public void The_core_announces_no_states_by_an_empty_one() => ProviderVerification.EnsureTried(Pact with { States = [] }, [""], 1);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Another_number_of_requests_fails(int requests) => Fails(["the customer exists"], requests);

    [Fact]
    public void A_state_that_was_not_set_up_fails() => Fails([], 1);

    [Fact]
    public void A_state_that_was_set_up_twice_fails() => Fails(["the customer exists", "the customer exists"], null);

    [Fact]
    public void Another_state_fails() => Fails(["the provider fails unexpectedly"], 1);

    private static void Fails(string[] setUp, int? requests)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => ProviderVerification.EnsureTried(Pact, setUp, requests));
        Assert.StartsWith("\"a: 1, given the customer exists\" was not verified", failure.Message, StringComparison.Ordinal);
    }
}
