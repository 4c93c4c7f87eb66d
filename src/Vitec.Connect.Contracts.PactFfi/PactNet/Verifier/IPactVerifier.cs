using System;
using System.IO;

namespace PactNet.Verifier;

/// <summary>Verifies that a provider keeps the pacts of its consumers.</summary>
public interface IPactVerifier
{
    /// <summary>Where the provider is called. Once a verifier, before a source is added.</summary>
    /// <param name="pactUri">The provider's base address, http or https.</param>
    /// <returns>This verifier.</returns>
    /// <exception cref="ArgumentException">It is no absolute http(s) address.</exception>
    /// <exception cref="InvalidOperationException">There is an endpoint already.</exception>
    IPactVerifier WithHttpEndpoint(Uri pactUri);

    /// <summary>Adds a pact file.</summary>
    /// <param name="pactFile">The file.</param>
    /// <returns>What is verified.</returns>
    /// <exception cref="InvalidOperationException">There is no endpoint yet.</exception>
    IPactVerifierSource WithFileSource(FileInfo pactFile);

    /// <summary>
    /// Adds the pact files of a folder that are for this provider. The folder holds pact files only; its sub-folders are not
    /// looked into.
    /// </summary>
    /// <param name="directory">The folder.</param>
    /// <param name="consumers">The consumers to verify; all when none is given.</param>
    /// <returns>What is verified.</returns>
    /// <exception cref="InvalidOperationException">There is no endpoint yet.</exception>
    IPactVerifierSource WithDirectorySource(DirectoryInfo directory, params string[] consumers);

    /// <summary>Adds a pact that is fetched from an address.</summary>
    /// <param name="pactUri">The address, http or https.</param>
    /// <returns>What is verified.</returns>
    /// <exception cref="InvalidOperationException">There is no endpoint yet.</exception>
    IPactVerifierSource WithUriSource(Uri pactUri);

    /// <summary>Adds a pact that is fetched from an address.</summary>
    /// <param name="pactUri">The address, http or https.</param>
    /// <param name="configure">Credentials, and whether results are published.</param>
    /// <returns>What is verified.</returns>
    /// <exception cref="InvalidOperationException">There is no endpoint yet.</exception>
    IPactVerifierSource WithUriSource(Uri pactUri, Action<IPactUriOptions> configure);

    /// <summary>Adds the pacts that a Pact Broker has for the provider.</summary>
    /// <param name="brokerBaseUri">The broker's address, http or https.</param>
    /// <returns>What is verified.</returns>
    /// <exception cref="InvalidOperationException">There is no endpoint yet.</exception>
    IPactVerifierSource WithPactBrokerSource(Uri brokerBaseUri);

    /// <summary>Adds the pacts that a Pact Broker has for the provider.</summary>
    /// <param name="brokerBaseUri">The broker's address, http or https.</param>
    /// <param name="configure">Credentials, which pacts, and whether results are published.</param>
    /// <returns>What is verified.</returns>
    /// <exception cref="InvalidOperationException">There is no endpoint yet.</exception>
    IPactVerifierSource WithPactBrokerSource(Uri brokerBaseUri, Action<IPactBrokerOptions> configure);
}
