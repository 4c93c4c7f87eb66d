using System.Collections.Generic;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>How an interaction ended, as reports show it: a word, a mark, and a name in style sheets.</summary>
internal sealed record Outcome(string Word, string Mark, string Class)
{
    private static readonly Outcome Verified = new("verified", "✓", "verified");
    private static readonly Outcome Failed = new("failed", "✕", "failed");
    private static readonly Outcome Error = new("error", "!", "error");
    private static readonly Outcome Pending = new("failed, pending", "~", "pending");
    private static readonly Outcome Unverified = new("not verified", "–", "unverified");

    /// <summary>Each, what needs attention first.</summary>
    public static IReadOnlyList<Outcome> All { get; } = [Failed, Error, Pending, Unverified, Verified];

    public static Outcome Of(InteractionVerification result) => result.Status switch
    {
        VerificationStatus.Verified => Verified,
        VerificationStatus.Failed => result.IsPending ? Pending : Failed,
        VerificationStatus.Error => Error,
        _ => Unverified,
    };
}
