using System;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>A provider that pacts are verified against.</summary>
internal interface IProviderUnderTest : IAsyncDisposable
{
    Uri Address { get; }

    /// <summary>How many requests it has received so far; null when it does not say.</summary>
    int? ReceivedRequests { get; }

    /// <summary>Why a state can't be established at this provider; null when it can.</summary>
    string? WhyNot(string state);

    /// <summary>Establishes a state of a customer.</summary>
    /// <returns>The customer that the request is then about: the same, or one that exists at this provider.</returns>
    string SetUp(string state, string customerId);

    void TearDown(string state, string customerId);

    /// <summary>The Authorization header that the provider needs in these states; null for the example's in the pact.</summary>
    string? AuthorizationIn(IReadOnlyList<string> states);
}
