namespace PactNet;

/// <summary>How much the Pact core logs.</summary>
public enum PactLogLevel
{
    /// <summary>Everything.</summary>
    Trace,

    /// <summary>What is of use in a search for a fault of the core.</summary>
    Debug,

    /// <summary>What the core does.</summary>
    Information,

    /// <summary>What may be wrong.</summary>
    Warn,

    /// <summary>What went wrong.</summary>
    Error,

    /// <summary>Nothing.</summary>
    None,
}
