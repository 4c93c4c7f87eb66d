namespace PhotoPortal;

/// <summary>What became of a request to an agent.</summary>
public enum AgentRequestOutcome
{
    /// <summary>Vitec Express asks the agent.</summary>
    Asked,

    /// <summary>Vitec Express did not take the request: tell the agent in another way, by e-mail.</summary>
    NotAccepted,

    /// <summary>The request is wrong. It is ours to mend, and will not pass later.</summary>
    Invalid,

    /// <summary>We have no access to the agent's data: the agent has to grant it first.</summary>
    NoAccess,

    /// <summary>Vitec Connect failed unexpectedly: contact Vitec.</summary>
    ProviderFailed,

    /// <summary>There was no answer. Asking twice does no harm, so the request can be sent again later.</summary>
    TryLater,
}
