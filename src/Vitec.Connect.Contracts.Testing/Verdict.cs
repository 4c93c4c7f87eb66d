using System;
using System.Collections.Generic;
using System.Linq;
using Vitec.Connect.Contracts.PactFfi;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Judges how the verification of an interaction ended, by what the Pact core says and by what was seen while it ran: it is
/// verified only when the core says so and the provider has answered.
/// </summary>
internal static class Verdict
{
    /// <param name="interaction">The interaction.</param>
    /// <param name="trace">What happened about it; null for nothing.</param>
    /// <param name="results">What the core says about it: one result, if all is well.</param>
    /// <param name="errors">What the core has to say besides.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="duration">How long it took.</param>
    public static InteractionVerification Of(
        DeclaredInteraction interaction,
        InteractionTrace? trace,
        IReadOnlyList<InteractionResult> results,
        IReadOnlyList<string> errors,
        ProviderUnderTest provider,
        TimeSpan duration)
    {
        var (status, messages) = Judge(trace, results, errors);
        var only = results is [var one] ? one : null;
        return new InteractionVerification(
            interaction,
            status,
            [.. messages.Select(provider.Redact)],
            duration,
            only?.Pending ?? false,
            status == VerificationStatus.Failed ? [.. only!.Mismatches.Select(mismatch => Redacted(mismatch, provider))] : [],
            trace?.Exchange);
    }

    /// <summary>The verdict on an interaction whose provider states nobody can set: the provider was not called.</summary>
    public static InteractionVerification OutOfReach(DeclaredInteraction interaction, ProviderUnderTest provider) =>
        new(interaction, VerificationStatus.NotVerified, [provider.OutOfReach(interaction)], TimeSpan.Zero, false, [], null);

    private static ContractMismatch Redacted(PactMismatch mismatch, ProviderUnderTest provider) => new(
        mismatch.Where,
        mismatch.Expected,
        mismatch.Actual is { } actual ? provider.Redact(actual) : null,
        provider.Redact(mismatch.Message));

    private static (VerificationStatus Status, IReadOnlyCollection<string> Messages) Judge(
        InteractionTrace? trace, IReadOnlyList<InteractionResult> results, IReadOnlyList<string> errors)
    {
        if (trace?.Errors.Count > 0)
        {
            return (VerificationStatus.Error, trace.Errors);
        }

        if (trace?.Exchange?.Failure is { } failure)
        {
            return (VerificationStatus.Error, [failure]);
        }

        if (errors.Count > 0)
        {
            return (VerificationStatus.Error, errors);
        }

        if (results is not [var only])
        {
            return (VerificationStatus.Error, [$"The Pact core verified {results.Count} interactions in place of this one."]);
        }

        return only.Status switch
        {
            InteractionStatus.TechnicalError => (VerificationStatus.Error, only.Messages),
            _ when trace?.Exchange is null => (VerificationStatus.Error, ["The Pact core gives a result, and the provider was not called."]),
            InteractionStatus.Verified => (VerificationStatus.Verified, []),
            _ => (VerificationStatus.Failed, only.Messages),
        };
    }
}
