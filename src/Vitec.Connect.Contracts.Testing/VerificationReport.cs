using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>How the verification of a provider ended: a result for each interaction that was declared, and none besides.</summary>
public sealed class VerificationReport
{
    internal VerificationReport(Uri provider, IReadOnlyList<InteractionVerification> interactions)
    {
        Provider = provider;
        Interactions = interactions;
    }

    /// <summary>Where the provider was called.</summary>
    public Uri Provider { get; }

    /// <summary>The interactions, in the order in which the pact files declare them; at least one.</summary>
    public IReadOnlyList<InteractionVerification> Interactions { get; }

    /// <summary>How many interactions the pact files declare.</summary>
    public int Declared => Interactions.Count;

    /// <summary>How many of them were verified.</summary>
    public int Verified => Count(VerificationStatus.Verified);

    /// <summary>
    /// Whether something was tried, and nothing failed that is not pending in its pact, nor ended in an error. Interactions
    /// in states that can't be set from outside (<see cref="VerificationStatus.NotVerified"/>) are no failure of the
    /// provider: compare <see cref="Verified"/> with <see cref="Declared"/> where each has to be verified.
    /// </summary>
    public bool Succeeded => !Interactions.Any(i => i.IsObstacle) && Interactions.Any(i => i.Status != VerificationStatus.NotVerified);

    /// <summary>How many interactions ended so.</summary>
    /// <param name="status">How.</param>
    /// <returns>The number.</returns>
    public int Count(VerificationStatus status) => Interactions.Count(i => i.Status == status);
}
