using System;
using System.Collections.Generic;
using PactNet.Verifier;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

/// <summary>Everything that a verifier has been told. It reaches the core when it runs.</summary>
internal sealed class VerifierSetup(string provider, PactVerifierConfig config)
{
    public string Provider => provider;

    public PactVerifierConfig Config => config;

    public bool Disposed { get; set; }

    public Uri? Endpoint { get; set; }

    public List<IPactSource> Sources { get; } = [];

    /// <summary>The consumers to verify; empty for all.</summary>
    public string[] Consumers { get; set; } = [];

    public ProviderStateOptions? ProviderStates { get; set; }

    public InteractionFilter Filter { get; set; } = new(null, null);

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    public bool SslVerificationDisabled { get; set; }

    /// <summary>Whether redirects are followed, which is what PactNet does.</summary>
    public bool FollowRedirects { get; set; } = true;

    public List<(string Name, string Value)> Headers { get; } = [];

    public PublishOptions? Publishing { get; private set; }

    public void Publish(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        if (condition)
        {
            Publishing = new PublishOptions(CoreText.CheckNotBlank(providerVersion, "the provider's version", nameof(providerVersion)));
            configure(Publishing);
        }
    }
}
