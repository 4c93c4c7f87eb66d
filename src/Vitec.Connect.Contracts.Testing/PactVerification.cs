using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Verifies that a provider keeps the pacts of its consumers, interaction by interaction, over real HTTP.</summary>
/// <remarks>
/// The Pact core does the verifying. It prints its own report to the standard output of the process; what counts is the
/// <see cref="VerificationReport"/>, which has a result for each interaction that the pact files declare.
/// </remarks>
/// <example>
/// <code>
/// await using var stub = await VitecConnectStub.StartAsync();
/// var report = await PactVerification.VerifyStubAsync(PactFile.ReadFolder("pacts"), stub);
/// </code>
/// </example>
public static class PactVerification
{
    /// <summary>Verifies the stub provider. Provider states are set on it in process.</summary>
    /// <param name="pacts">The pacts.</param>
    /// <param name="stub">The stub.</param>
    /// <param name="progress">Told when an interaction begins and ends, in their order, before the next one begins.</param>
    /// <param name="cancellationToken">Ends the verification at once; an interaction on the way is let go.</param>
    /// <returns>The result of each interaction.</returns>
    /// <exception cref="ArgumentException">There are no pacts.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DllNotFoundException">The Pact core is not there, or not for this platform.</exception>
    /// <exception cref="IOException">There is no place for temporary files.</exception>
    public static async Task<VerificationReport> VerifyStubAsync(
        IReadOnlyList<PactFile> pacts, VitecConnectStub stub, IProgress<VerificationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        CheckPacts(pacts);
        var provider = await ProviderUnderTest.StartAsync(ProviderOptions.ForStub(stub), cancellationToken).ConfigureAwait(false);
        await using (provider.ConfigureAwait(false))
        {
            return await VerificationRun.ExecuteAsync(pacts, provider, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Verifies any provider: at an address, or an application in this process (see <see cref="ProviderOptions"/>). An
    /// interaction in a provider state that nobody can set on it is <see cref="VerificationStatus.NotVerified"/>, and the
    /// provider is not called for it.
    /// </summary>
    /// <param name="pacts">The pacts.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="progress">Told when an interaction begins and ends, in their order, before the next one begins.</param>
    /// <param name="cancellationToken">Ends the verification at once; an interaction on the way is let go.</param>
    /// <returns>The result of each interaction.</returns>
    /// <exception cref="ArgumentException">There are no pacts, or the options can't be used; the message says why.</exception>
    /// <exception cref="ProviderUnreachableException">The provider does not answer at all.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DllNotFoundException">The Pact core is not there, or not for this platform.</exception>
    /// <exception cref="IOException">There is no place for temporary files.</exception>
    public static async Task<VerificationReport> VerifyAsync(
        IReadOnlyList<PactFile> pacts, ProviderOptions provider, IProgress<VerificationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        CheckPacts(pacts);
        ArgumentNullException.ThrowIfNull(provider);
        provider.Validate();
        await ProviderProbe.CheckAsync(provider, cancellationToken).ConfigureAwait(false);
        var underTest = await ProviderUnderTest.StartAsync(provider, cancellationToken).ConfigureAwait(false);
        await using (underTest.ConfigureAwait(false))
        {
            return await VerificationRun.ExecuteAsync(pacts, underTest, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Verifies the pacts that a broker wants verified, and publishes the results when the options say so. Results are
    /// published of pacts that were verified as a whole, whether the provider keeps them or not; that one was not published is
    /// among the <see cref="VerificationReport.Problems"/>.
    /// </summary>
    /// <param name="broker">The broker.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="progress">Told when an interaction begins, in their order, and, after the last one, how each has ended.</param>
    /// <param name="cancellationToken">Ends the verification at once; nothing is published any more.</param>
    /// <returns>The result of each interaction.</returns>
    /// <exception cref="ArgumentException">The options can't be used; the message says why.</exception>
    /// <exception cref="PactBrokerException">The broker gives no pacts; the message says why.</exception>
    /// <exception cref="PactFileException">A pact is unfit to be verified (see <see cref="PactFile.Read"/>).</exception>
    /// <exception cref="ProviderUnreachableException">The provider does not answer at all.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DllNotFoundException">The Pact core is not there, or not for this platform.</exception>
    public static async Task<VerificationReport> VerifyBrokerAsync(
        BrokerOptions broker, ProviderOptions provider, IProgress<VerificationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        provider.Validate();
        var pacts = await BrokerPacts.ReadAsync(broker, cancellationToken).ConfigureAwait(false);
        return await pacts.VerifyAsync(provider, progress, cancellationToken).ConfigureAwait(false);
    }

    private static void CheckPacts(IReadOnlyList<PactFile> pacts)
    {
        ArgumentNullException.ThrowIfNull(pacts);
        if (pacts.Count == 0)
        {
            throw new ArgumentException("There are no pacts, and so there is nothing to verify.", nameof(pacts));
        }
    }
}
