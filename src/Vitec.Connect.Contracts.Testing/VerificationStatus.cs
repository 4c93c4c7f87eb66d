namespace Vitec.Connect.Contracts.Testing;

/// <summary>How the verification of an interaction ended.</summary>
public enum VerificationStatus
{
    /// <summary>The provider answered as the consumer expects.</summary>
    Verified,

    /// <summary>The provider answered otherwise: the contract is not kept.</summary>
    Failed,

    /// <summary>It could not be seen how the provider answers: it gave no answer, a provider state could not be set, or the Pact core did not run.</summary>
    Error,

    /// <summary>The interaction needs a provider state that can't be set on a provider from outside. The provider was not called.</summary>
    NotVerified,
}
