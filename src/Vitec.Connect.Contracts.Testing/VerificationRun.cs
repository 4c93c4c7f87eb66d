using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PactNet;
using PactNet.Verifier;
using Vitec.Connect.Contracts.PactFfi;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Lets the Pact core verify one interaction after the other, each as a pact of its own. A run costs the core no more time
/// that way, and there is something to report while it lasts, and it can end between two interactions.
/// </summary>
internal static class VerificationRun
{
    // The relay in front of the provider keeps the time for an answer; the core waits longer, so that it is the relay who tells.
    private static readonly TimeSpan MoreTime = TimeSpan.FromMinutes(1);

    public static async Task<VerificationReport> ExecuteAsync(
        IReadOnlyList<PactFile> pacts, ProviderUnderTest provider, IProgress<VerificationProgress>? progress, CancellationToken cancellationToken)
    {
        var declared = pacts.SelectMany(pact => pact.Interactions.Select(interaction => (Pact: pact, Interaction: interaction))).ToList();
        var results = new List<InteractionVerification>(declared.Count);
        var folder = TemporaryFolder.Create("vitec-connect-");
        try
        {
            var file = new FileInfo(Path.Combine(folder.FullName, "pact.json"));
            foreach (var (pact, interaction) in declared)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new VerificationProgress(interaction, null, results.Count, declared.Count));
                var result = provider.StatesOutOfReach(interaction).Count > 0
                    ? Verdict.OutOfReach(interaction, provider)
                    : await VerifyAsync(pact, interaction, file, provider, cancellationToken).ConfigureAwait(false);
                results.Add(result);
                progress?.Report(new VerificationProgress(interaction, result, results.Count, declared.Count));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return new VerificationReport(provider.BaseAddress, results, []);
    }

    /// <summary>What the core has to know about a provider besides.</summary>
    public static IPactVerifierSource Configure(IPactVerifierSource source, ProviderUnderTest provider) => source
        .WithProviderStateUrl(provider.StatesAddress, states => states.WithTeardown())
        .WithRequestTimeout(provider.RequestTimeout + MoreTime)
        .WithoutRedirects();

    /// <summary>
    /// Runs the core on a thread of its own: it blocks, while the relay answers it on those of the pool, of which there may be
    /// as few as there are processors.
    /// </summary>
    /// <remarks>The core can't be interrupted. What is cancelled goes on by itself, until it finds nobody to call.</remarks>
    public static Task<T> InCoreAsync<T>(Func<T> run, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(cancellationToken);

    private static async Task<InteractionVerification> VerifyAsync(
        PactFile pact, DeclaredInteraction interaction, FileInfo file, ProviderUnderTest provider, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(file.FullName, interaction.Pact, cancellationToken).ConfigureAwait(false);

        return await InCoreAsync(() => Verify(pact, interaction, file, provider), cancellationToken).ConfigureAwait(false);
    }

    private static InteractionVerification Verify(PactFile pact, DeclaredInteraction interaction, FileInfo file, ProviderUnderTest provider)
    {
        var watch = Stopwatch.StartNew();
        var tracker = provider.Track([interaction]);
        using var verifier = new PactVerifier(pact.Provider, new PactVerifierConfig { LogLevel = PactLogLevel.None, Outputters = [] });
        var result = Configure(verifier.WithHttpEndpoint(provider.RelayAddress).WithFileSource(file), provider).Run();

        // Of the file that the interaction is from, and not of ours.
        var errors = result.Errors.Select(error => error.Replace(file.FullName, pact.Path, StringComparison.Ordinal)).ToList();
        return Verdict.Of(interaction, tracker.Of(interaction), result.Interactions, errors, provider, watch.Elapsed);
    }
}
