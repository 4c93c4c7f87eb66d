namespace PactNet.Verifier;

/// <summary>How provider states are set.</summary>
public interface IProviderStateOptions
{
    /// <summary>States are torn down after each interaction: the same request with the action <c>teardown</c>.</summary>
    /// <returns>These options.</returns>
    IProviderStateOptions WithTeardown();

    /// <summary>Where a state stands in the request; in the body when it is not set.</summary>
    /// <param name="style">The place.</param>
    /// <returns>These options.</returns>
    IProviderStateOptions WithStyle(ProviderStateStyle style);
}
