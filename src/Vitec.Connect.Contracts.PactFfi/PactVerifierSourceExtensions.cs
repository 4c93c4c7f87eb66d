using System;
using PactNet.Verifier;
using Vitec.Connect.Contracts.PactFfi.Verification;

namespace Vitec.Connect.Contracts.PactFfi;

/// <summary>What goes beyond PactNet's verifier.</summary>
public static class PactVerifierSourceExtensions
{
    /// <summary>
    /// Verifies as <see cref="IPactVerifierSource.Verify"/> does, and returns the result of each interaction instead of
    /// throwing when the provider fails.
    /// </summary>
    /// <param name="source">What to verify, of a <see cref="PactVerifier"/>.</param>
    /// <returns>The result.</returns>
    /// <remarks>Blocks until it has ended. The Pact core prints its report to the standard output of the process as well.</remarks>
    /// <exception cref="ArgumentException">The source is not of a <see cref="PactVerifier"/>.</exception>
    /// <exception cref="ObjectDisposedException">The verifier has been disposed.</exception>
    public static VerificationResult Run(this IPactVerifierSource source) => Ours(source).Run();

    /// <summary>
    /// Takes a redirect of the provider for its answer. Without this it is followed, as PactNet does, and what is compared
    /// with the pact is the answer of whoever it leads to.
    /// </summary>
    /// <param name="source">What to verify, of a <see cref="PactVerifier"/>.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The source is not of a <see cref="PactVerifier"/>.</exception>
    public static IPactVerifierSource WithoutRedirects(this IPactVerifierSource source) => Ours(source).WithoutRedirects();

    private static PactVerifierSource Ours(IPactVerifierSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as PactVerifierSource
            ?? throw new ArgumentException($"{source.GetType()} is no source of a PactVerifier.", nameof(source));
    }
}
