using System;
using PactNet.Exceptions;

namespace PactNet.Verifier;

/// <summary>What a verifier verifies, and how.</summary>
public interface IPactVerifierSource
{
    /// <summary>Where provider states are set. Without it the Pact core sets none, and says nothing.</summary>
    /// <param name="providerStateUri">The address, http or https, that takes <c>POST {"state": "…", "params": {…}, "action": "setup"}</c>.</param>
    /// <returns>This source.</returns>
    /// <remarks>
    /// A state that can't be set is best answered with 400: the Pact core repeats what is answered with 5xx, 408 or 429 eight
    /// times, over two minutes.
    /// </remarks>
    IPactVerifierSource WithProviderStateUrl(Uri providerStateUri);

    /// <summary>Where provider states are set, and how.</summary>
    /// <param name="providerStateUri">The address, http or https.</param>
    /// <param name="configure">Whether states are torn down, and where they stand in the request.</param>
    /// <returns>This source.</returns>
    IPactVerifierSource WithProviderStateUrl(Uri providerStateUri, Action<IProviderStateOptions> configure);

    /// <summary>Verifies only some of the interactions. At least one has to be among them.</summary>
    /// <param name="description">
    /// A regular expression that finds a part of the description; null or empty for any. Escape a text with
    /// <see cref="System.Text.RegularExpressions.Regex.Escape"/>.
    /// </param>
    /// <param name="providerState">Likewise, for the name of one of the provider states.</param>
    /// <returns>This source.</returns>
    /// <exception cref="ArgumentException">It is no regular expression, or one that looks around or back, which the Pact core can't.</exception>
    IPactVerifierSource WithFilter(string? description = null, string? providerState = null);

    /// <summary>How long the provider has for each answer; 5 seconds when it is not set.</summary>
    /// <param name="timeout">The time, more than none.</param>
    /// <returns>This source.</returns>
    IPactVerifierSource WithRequestTimeout(TimeSpan timeout);

    /// <summary>Takes any certificate for good.</summary>
    /// <returns>This source.</returns>
    IPactVerifierSource WithSslVerificationDisabled();

    /// <summary>Adds a header to each request, in place of the pact's of the same name: for real credentials.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value, in ASCII.</param>
    /// <returns>This source.</returns>
    IPactVerifierSource WithCustomHeader(string name, string value);

    /// <summary>
    /// Verifies. It fails as well when nothing was verified, or when an interaction of a local pact file was not (within
    /// consumers and filter).
    /// </summary>
    /// <remarks>Blocks until it has ended. The Pact core prints its report to the standard output of the process as well.</remarks>
    /// <exception cref="PactVerificationFailedException">The provider does not keep its pacts; the message has each mismatch, and what was not verified.</exception>
    /// <exception cref="PactFailureException">The verification could not be run.</exception>
    void Verify();
}
