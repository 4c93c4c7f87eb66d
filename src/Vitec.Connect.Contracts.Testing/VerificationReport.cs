using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>How the verification of a provider ended: a result for each interaction that was declared, and none besides.</summary>
public sealed class VerificationReport
{
    internal VerificationReport(Uri provider, IReadOnlyList<InteractionVerification> interactions, IReadOnlyList<string> problems)
    {
        Provider = provider;
        Interactions = interactions;
        Problems = problems;
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
    /// What went wrong beside the interactions, each with what to do: a result that the broker did not take, a pact that the
    /// Pact core could not load. Empty when nothing did. Credentials are blanked.
    /// </summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>The interactions that were declared, and not verified: the provider was not called, or gave no answer.</summary>
    public IReadOnlyList<DeclaredInteraction> Missing =>
        [.. Interactions.Where(i => i.Status is VerificationStatus.NotVerified or VerificationStatus.Error).Select(i => i.Interaction)];

    /// <summary>
    /// Whether something was tried, and nothing failed that is not pending, nor ended in an error, and there are no
    /// <see cref="Problems"/>. Interactions
    /// in states that can't be set from outside (<see cref="VerificationStatus.NotVerified"/>) are no failure of the
    /// provider: call <see cref="EnsureVerified"/> where each has to be verified.
    /// </summary>
    public bool Succeeded => Problems.Count == 0 && !Interactions.Any(i => i.IsObstacle) && Interactions.Any(i => i.Status != VerificationStatus.NotVerified);

    /// <summary>How many interactions ended so.</summary>
    /// <param name="status">How.</param>
    /// <returns>The number.</returns>
    public int Count(VerificationStatus status) => Interactions.Count(i => i.Status == status);

    /// <summary>
    /// Fails unless each interaction that was declared was verified; failures that are pending do not count. For tests: the
    /// message of the exception has everything.
    /// </summary>
    /// <exception cref="PactVerificationException">
    /// An interaction failed or ended in an error, fewer were verified than were declared (they are listed), or there are
    /// <see cref="Problems"/>.
    /// </exception>
    public void EnsureVerified()
    {
        if (!Succeeded || Interactions.Any(i => i.Status == VerificationStatus.NotVerified))
        {
            throw new PactVerificationException(FailureText.Of(this));
        }
    }
}
