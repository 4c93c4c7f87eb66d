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
    public static VerificationResult Run(this IPactVerifierSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is PactVerifierSource ours
            ? ours.Run()
            : throw new ArgumentException($"{source.GetType()} is no source of a PactVerifier.", nameof(source));
    }
}
