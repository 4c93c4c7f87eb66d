using System;
using System.Collections.Generic;

namespace PactNet.Verifier;

/// <summary>Which pacts a broker gives, and whether results are published.</summary>
public interface IPactBrokerOptions
{
    /// <summary>Basic authentication.</summary>
    /// <param name="username">The user name.</param>
    /// <param name="password">The password.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions BasicAuthentication(string username, string password);

    /// <summary>Authentication by bearer token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions TokenAuthentication(string token);

    /// <summary>Pending pacts are verified, and do not fail the verification. Needs <see cref="ProviderBranch"/> or <see cref="ProviderTags"/>.</summary>
    /// <returns>These options.</returns>
    IPactBrokerOptions EnablePending();

    /// <summary>The provider's branch, which decides what is pending.</summary>
    /// <param name="branch">The branch.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions ProviderBranch(string branch);

    /// <summary>The provider's tags, which decide what is pending.</summary>
    /// <param name="tags">The tags.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions ProviderTags(params string[] tags);

    /// <summary>The latest pacts with these tags.</summary>
    /// <param name="tags">The tags.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions ConsumerTags(params string[] tags);

    /// <summary>The pacts of these versions of consumers.</summary>
    /// <param name="selectors">The selectors.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions ConsumerVersionSelectors(ICollection<ConsumerVersionSelector> selectors);

    /// <summary>The pacts of these versions of consumers.</summary>
    /// <param name="selectors">The selectors.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions ConsumerVersionSelectors(params ConsumerVersionSelector[] selectors);

    /// <summary>Also pacts in work since a day, as pending.</summary>
    /// <param name="date">The day.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions IncludeWipPactsSince(DateTime date);

    /// <summary>Publishes the results.</summary>
    /// <param name="providerVersion">The provider's version.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions PublishResults(string providerVersion);

    /// <summary>Publishes the results.</summary>
    /// <param name="providerVersion">The provider's version.</param>
    /// <param name="configure">What is published with them.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions PublishResults(string providerVersion, Action<IPactBrokerPublishOptions> configure);

    /// <summary>Publishes the results on a condition: in CI, and not on a developer's machine.</summary>
    /// <param name="condition">Whether they are published.</param>
    /// <param name="providerVersion">The provider's version.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions PublishResults(bool condition, string providerVersion);

    /// <summary>Publishes the results on a condition: in CI, and not on a developer's machine.</summary>
    /// <param name="condition">Whether they are published.</param>
    /// <param name="providerVersion">The provider's version.</param>
    /// <param name="configure">What is published with them.</param>
    /// <returns>These options.</returns>
    IPactBrokerOptions PublishResults(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure);
}
