using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>The pacts that a broker wants verified.</summary>
public sealed class BrokerPacts
{
    private BrokerPacts(BrokerOptions broker, IReadOnlyList<BrokerPact> pacts)
    {
        Broker = broker;
        BrokerPactList = pacts;
        Pacts = [.. pacts.Select(pact => pact.File)];
    }

    /// <summary>The broker.</summary>
    public BrokerOptions Broker { get; }

    /// <summary>The pacts, at least one, in the broker's order; of one consumer there may be several versions.</summary>
    public IReadOnlyList<PactFile> Pacts { get; }

    internal IReadOnlyList<BrokerPact> BrokerPactList { get; }

    /// <summary>Asks the broker which pacts it wants verified, and reads them.</summary>
    /// <param name="broker">The broker.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The pacts.</returns>
    /// <exception cref="ArgumentException">The options can't be used; the message says why.</exception>
    /// <exception cref="PactBrokerException">The broker gives no pacts; the message says why.</exception>
    /// <exception cref="PactFileException">A pact is unfit to be verified (see <see cref="PactFile.Read"/>).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<BrokerPacts> ReadAsync(BrokerOptions broker, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(broker);
        broker.Validate();
        return new BrokerPacts(broker, await BrokerReader.ReadAsync(broker, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Verifies the pacts, as <see cref="PactVerification.VerifyBrokerAsync"/> does.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="progress">Told when an interaction begins, in their order, and, after the last one, how each has ended.</param>
    /// <param name="cancellationToken">Ends the verification at once; nothing is published any more.</param>
    /// <returns>The result of each interaction.</returns>
    /// <exception cref="ArgumentException">The options can't be used; the message says why.</exception>
    /// <exception cref="ProviderUnreachableException">The provider does not answer at all.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DllNotFoundException">The Pact core is not there, or not for this platform.</exception>
    public async Task<VerificationReport> VerifyAsync(
        ProviderOptions provider, IProgress<VerificationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        provider.Validate();
        await ProviderProbe.CheckAsync(provider, cancellationToken).ConfigureAwait(false);
        var underTest = await ProviderUnderTest.StartAsync(provider, cancellationToken).ConfigureAwait(false);
        await using (underTest.ConfigureAwait(false))
        {
            return await new BrokerRun(this, underTest, cancellationToken).ExecuteAsync(progress).ConfigureAwait(false);
        }
    }
}
