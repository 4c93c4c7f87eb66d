namespace Vitec.Connect.Contracts.PactFfi;

/// <summary>How the verification of an interaction ended.</summary>
public enum InteractionStatus
{
    /// <summary>The provider answered as the consumer expects.</summary>
    Verified,

    /// <summary>The provider answered otherwise: the contract is not kept.</summary>
    ContractFailure,

    /// <summary>It could not be seen how the provider answers: it can't be reached, or a provider state could not be set.</summary>
    TechnicalError,
}
