using System;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.PactFfi;

/// <summary>How the verification of one interaction ended.</summary>
public sealed class InteractionResult
{
    internal InteractionResult(
        PactInteraction interaction, InteractionStatus status, bool pending, TimeSpan? duration, IReadOnlyList<PactMismatch> mismatches, IReadOnlyList<string> messages)
    {
        Interaction = interaction;
        Status = status;
        Pending = pending;
        Duration = duration;
        Mismatches = mismatches;
        Messages = messages;
    }

    /// <summary>Which interaction it is.</summary>
    public PactInteraction Interaction { get; }

    /// <summary>How it ended.</summary>
    public InteractionStatus Status { get; }

    /// <summary>Whether the pact, or the interaction, is pending: a failure of it does not fail the verification.</summary>
    public bool Pending { get; }

    /// <summary>How long it took; null when the Pact core does not say.</summary>
    public TimeSpan? Duration { get; }

    /// <summary>In what the answer differs; empty unless <see cref="Status"/> is <see cref="InteractionStatus.ContractFailure"/>.</summary>
    public IReadOnlyList<PactMismatch> Mismatches { get; }

    /// <summary>What went wrong, in the Pact core's words: a line a mismatch, or the technical error. Empty when it was verified.</summary>
    public IReadOnlyList<string> Messages { get; }
}
