using System;

namespace PactNet.Verifier;

/// <summary>How a pact is fetched from an address, and whether results are published.</summary>
public interface IPactUriOptions
{
    /// <summary>Basic authentication.</summary>
    /// <param name="username">The user name.</param>
    /// <param name="password">The password.</param>
    /// <returns>These options.</returns>
    IPactUriOptions BasicAuthentication(string username, string password);

    /// <summary>Authentication by bearer token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>These options.</returns>
    IPactUriOptions TokenAuthentication(string token);

    /// <summary>Publishes the results.</summary>
    /// <param name="providerVersion">The provider's version.</param>
    /// <returns>These options.</returns>
    IPactUriOptions PublishResults(string providerVersion);

    /// <summary>Publishes the results.</summary>
    /// <param name="providerVersion">The provider's version.</param>
    /// <param name="configure">What is published with them.</param>
    /// <returns>These options.</returns>
    IPactUriOptions PublishResults(string providerVersion, Action<IPactBrokerPublishOptions> configure);

    /// <summary>Publishes the results on a condition: in CI, and not on a developer's machine.</summary>
    /// <param name="condition">Whether they are published.</param>
    /// <param name="providerVersion">The provider's version.</param>
    /// <returns>These options.</returns>
    IPactUriOptions PublishResults(bool condition, string providerVersion);

    /// <summary>Publishes the results on a condition: in CI, and not on a developer's machine.</summary>
    /// <param name="condition">Whether they are published.</param>
    /// <param name="providerVersion">The provider's version.</param>
    /// <param name="configure">What is published with them.</param>
    /// <returns>These options.</returns>
    IPactUriOptions PublishResults(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure);
}
