using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>How far the verification of one pact has come.</summary>
internal sealed class PactState(PactFile pact)
{
    public PactFile Pact => pact;

    public int Completed { get; private set; }

    public int Verified { get; private set; }

    /// <summary>Whether something failed, or could not be told.</summary>
    public bool HasFailed { get; private set; }

    public bool IsComplete => Completed == pact.Interactions.Count;

    public void Add(InteractionVerification result)
    {
        Completed++;
        Verified += result.Status == VerificationStatus.Verified ? 1 : 0;
        HasFailed |= result.Status is VerificationStatus.Failed or VerificationStatus.Error;
    }

    public override string ToString() => $"{Printable.Line(pact.Consumer)}: {Verified} of {pact.Interactions.Count} verified";
}
