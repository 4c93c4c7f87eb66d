using System;

namespace PactNet.Verifier;

/// <summary>What is published with the results.</summary>
public interface IPactBrokerPublishOptions
{
    /// <summary>Tags of the provider's version.</summary>
    /// <param name="tags">The tags.</param>
    /// <returns>These options.</returns>
    IPactBrokerPublishOptions ProviderTags(params string[] tags);

    /// <summary>The branch of the provider's version.</summary>
    /// <param name="branch">The branch.</param>
    /// <returns>These options.</returns>
    IPactBrokerPublishOptions ProviderBranch(string branch);

    /// <summary>Where the build is to be seen.</summary>
    /// <param name="uri">The address.</param>
    /// <returns>These options.</returns>
    IPactBrokerPublishOptions BuildUri(Uri uri);
}
