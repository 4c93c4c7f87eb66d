namespace PactNet.Verifier;

/// <summary>Where a provider state stands in the request that sets it.</summary>
public enum ProviderStateStyle
{
    /// <summary>In the body, as JSON.</summary>
    Body,

    /// <summary>In the query.</summary>
    Query,
}
