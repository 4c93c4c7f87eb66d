using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Vitec.Connect.Contracts.PactFfi;

/// <summary>How a verification of a provider ended, interaction by interaction.</summary>
public sealed class VerificationResult
{
    internal VerificationResult(
        string provider,
        IReadOnlyList<InteractionResult> interactions,
        IReadOnlyList<PactInteraction> notVerified,
        IReadOnlyList<string> errors,
        string output,
        string log,
        bool completed)
    {
        Provider = provider;
        Interactions = interactions;
        NotVerified = notVerified;
        Errors = errors;
        Output = output;
        Log = log;
        Completed = completed;
    }

    /// <summary>The provider's name.</summary>
    public string Provider { get; }

    /// <summary>
    /// Whether something was verified, all that was declared was verified, and nothing failed that is not pending. The Pact
    /// core alone calls it a success when there was nothing to verify.
    /// </summary>
    public bool Succeeded =>
        Completed
        && Interactions.Count > 0
        && NotVerified.Count == 0
        && Errors.Count == 0
        && Interactions.All(i => i.Status == InteractionStatus.Verified || i.Pending);

    /// <summary>Each interaction that the Pact core verified, or tried to, in its order.</summary>
    public IReadOnlyList<InteractionResult> Interactions { get; }

    /// <summary>
    /// The interactions that local pact files (file and directory sources) declare, within consumers and filter, and that were
    /// not verified.
    /// </summary>
    public IReadOnlyList<PactInteraction> NotVerified { get; }

    /// <summary>What went wrong beside the interactions: a pact that can't be read, a broker that does not answer.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>The Pact core's own report, without colours.</summary>
    public string Output { get; }

    /// <summary>The Pact core's log of this provider's verifications since it was read last; empty when logging is off.</summary>
    public string Log { get; }

    /// <summary>Whether the Pact core ran to its end, successful or not.</summary>
    internal bool Completed { get; }

    /// <summary>What failed and what is missing, with each mismatch.</summary>
    /// <returns>Lines; one that says what was verified when all succeeded.</returns>
    public override string ToString()
    {
        if (Succeeded)
        {
            return $"{Provider} keeps its pacts: {Interactions.Count} interaction(s) verified.";
        }

        var text = new StringBuilder($"{Provider} was not verified to keep its pacts.");
        foreach (var result in Interactions.Where(i => i.Status != InteractionStatus.Verified))
        {
            text.Append('\n').Append(result.Interaction).Append(result.Status == InteractionStatus.TechnicalError ? " could not be verified" : " failed");
            text.Append(result.Pending ? ", which is pending:" : ":");
            foreach (var message in result.Messages)
            {
                text.Append("\n  ").Append(message);
            }
        }

        foreach (var error in Errors)
        {
            text.Append('\n').Append(error);
        }

        if (NotVerified.Count > 0)
        {
            text.Append("\nDeclared, but not verified:");
            foreach (var interaction in NotVerified)
            {
                text.Append("\n  ").Append(interaction);
            }
        }
        else if (Interactions.Count == 0)
        {
            text.Append("\nNothing was verified: no pact was found for this provider, or the filter matches no interaction.");
        }

        return text.ToString();
    }
}
