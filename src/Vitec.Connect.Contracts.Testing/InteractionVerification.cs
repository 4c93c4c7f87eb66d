using System;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>How the verification of one interaction ended.</summary>
public sealed class InteractionVerification
{
    internal InteractionVerification(
        DeclaredInteraction interaction,
        VerificationStatus status,
        IReadOnlyList<string> messages,
        TimeSpan duration,
        bool isPending,
        IReadOnlyList<ContractMismatch> mismatches,
        ProviderExchange? exchange)
    {
        Interaction = interaction;
        Status = status;
        Messages = messages;
        Duration = duration;
        IsPending = isPending;
        Mismatches = mismatches;
        Exchange = exchange;
    }

    /// <summary>Which interaction it is.</summary>
    public DeclaredInteraction Interaction { get; }

    /// <summary>
    /// How it ended. A contract that is not kept (<see cref="VerificationStatus.Failed"/>) is told apart from what is
    /// technical (<see cref="VerificationStatus.Error"/>).
    /// </summary>
    public VerificationStatus Status { get; }

    /// <summary>
    /// What went wrong: each mismatch in full, in the Pact core's words, or why it could not be verified. The provider's
    /// credentials are blanked. Empty when it was verified.
    /// </summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>In what the answer differs; empty unless it <see cref="VerificationStatus.Failed"/>.</summary>
    public IReadOnlyList<ContractMismatch> Mismatches { get; }

    /// <summary>What was sent to the provider, and what it answered; null when the provider was not called.</summary>
    public ProviderExchange? Exchange { get; }

    /// <summary>How long it took, provider states included; zero when the provider was not called.</summary>
    public TimeSpan Duration { get; }

    /// <summary>Whether the interaction, or its pact at the broker, is pending: its failure does not fail the verification.</summary>
    public bool IsPending { get; }

    /// <summary>Whether it stands in the way of a success: an error does, and a failure that is not pending.</summary>
    internal bool IsObstacle => Status == VerificationStatus.Error || (Status == VerificationStatus.Failed && !IsPending);
}
