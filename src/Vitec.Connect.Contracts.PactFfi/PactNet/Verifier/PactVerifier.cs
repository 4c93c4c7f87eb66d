using System;
using System.IO;
using Vitec.Connect.Contracts.PactFfi.Core;
using Vitec.Connect.Contracts.PactFfi.Verification;

namespace PactNet.Verifier;

/// <summary>Verifies that a provider keeps the pacts of its consumers, by real calls.</summary>
/// <example>
/// <code>
/// using var verifier = new PactVerifier("Vitec Connect");
/// verifier.WithHttpEndpoint(new Uri("http://127.0.0.1:50123"))
///     .WithDirectorySource(new DirectoryInfo("pacts"))
///     .WithProviderStateUrl(new Uri("http://127.0.0.1:50123/provider-states"))
///     .Verify();
/// </code>
/// </example>
public class PactVerifier : IPactVerifier, IDisposable
{
    private readonly VerifierSetup _setup;

    /// <summary>A verifier that writes to the console.</summary>
    /// <param name="providerName">The provider's name, as the pacts have it.</param>
    /// <exception cref="ArgumentException">The name is blank, or holds U+0000.</exception>
    public PactVerifier(string providerName)
        : this(providerName, new PactVerifierConfig())
    {
    }

    /// <summary>A verifier.</summary>
    /// <param name="providerName">The provider's name, as the pacts have it.</param>
    /// <param name="config">What it logs, and where to.</param>
    /// <exception cref="ArgumentNullException">The name or the configuration is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, or holds U+0000.</exception>
    public PactVerifier(string providerName, PactVerifierConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        _setup = new VerifierSetup(CoreText.CheckNotBlank(providerName, "the provider's name", nameof(providerName)), config);
    }

    /// <inheritdoc/>
    public IPactVerifier WithHttpEndpoint(Uri pactUri)
    {
        HttpAddress.Check(pactUri, nameof(pactUri));
        if (_setup.Endpoint is not null)
        {
            throw new InvalidOperationException("A verifier has one HTTP endpoint only.");
        }

        _setup.Endpoint = pactUri;
        return this;
    }

    /// <inheritdoc/>
    public IPactVerifierSource WithFileSource(FileInfo pactFile)
    {
        ArgumentNullException.ThrowIfNull(pactFile);
        return Add(new FileSource(pactFile));
    }

    /// <inheritdoc/>
    public IPactVerifierSource WithDirectorySource(DirectoryInfo directory, params string[] consumers)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(consumers);
        foreach (var consumer in consumers)
        {
            CoreText.CheckNotBlank(consumer, "a consumer's name", nameof(consumers));
        }

        var source = Add(new DirectorySource(directory));
        _setup.Consumers = [.. consumers];
        return source;
    }

    /// <inheritdoc/>
    public IPactVerifierSource WithUriSource(Uri pactUri) => WithUriSource(pactUri, _ => { });

    /// <inheritdoc/>
    public IPactVerifierSource WithUriSource(Uri pactUri, Action<IPactUriOptions> configure)
    {
        var options = new UriSource(HttpAddress.Check(pactUri, nameof(pactUri)), _setup);
        configure?.Invoke(options);
        return Add(options);
    }

    /// <inheritdoc/>
    public IPactVerifierSource WithPactBrokerSource(Uri brokerBaseUri) => WithPactBrokerSource(brokerBaseUri, _ => { });

    /// <inheritdoc/>
    public IPactVerifierSource WithPactBrokerSource(Uri brokerBaseUri, Action<IPactBrokerOptions> configure)
    {
        var options = new BrokerSource(HttpAddress.Check(brokerBaseUri, nameof(brokerBaseUri)), _setup);
        configure?.Invoke(options);
        return Add(options);
    }

    /// <summary>Ends the verifier: its sources verify no more.</summary>
    public void Dispose()
    {
        _setup.Disposed = true;
        GC.SuppressFinalize(this);
    }

    private PactVerifierSource Add(IPactSource source)
    {
        if (_setup.Endpoint is null)
        {
            throw new InvalidOperationException("Where is the provider? Call WithHttpEndpoint before a source is added.");
        }

        _setup.Sources.Add(source);
        return new PactVerifierSource(_setup);
    }
}
