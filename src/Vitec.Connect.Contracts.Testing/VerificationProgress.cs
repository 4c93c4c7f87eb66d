namespace Vitec.Connect.Contracts.Testing;

/// <summary>How far a verification has come: reported when an interaction begins, and when it has ended.</summary>
public sealed class VerificationProgress
{
    internal VerificationProgress(DeclaredInteraction interaction, InteractionVerification? result, int completed, int declared)
    {
        Interaction = interaction;
        Result = result;
        Completed = completed;
        Declared = declared;
    }

    /// <summary>The interaction that begins or has ended.</summary>
    public DeclaredInteraction Interaction { get; }

    /// <summary>How it ended; null when it begins.</summary>
    public InteractionVerification? Result { get; }

    /// <summary>How many interactions have ended, this one included.</summary>
    public int Completed { get; }

    /// <summary>How many there are.</summary>
    public int Declared { get; }
}
