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
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Lets the Pact core verify one interaction after the other, each as a pact of its own. A run costs the core no more time
/// that way, and there is something to report while it lasts, it can end between two interactions, and each interaction can
/// have its own headers.
/// </summary>
internal static class VerificationRun
{
    public static async Task<VerificationReport> ExecuteAsync(
        IReadOnlyList<PactFile> pacts, ProviderUnderTest provider, IProgress<VerificationProgress>? progress, CancellationToken cancellationToken)
    {
        var declared = pacts.SelectMany(pact => pact.Interactions.Select(interaction => (Pact: pact, Interaction: interaction))).ToList();
        var results = new List<InteractionVerification>(declared.Count);
        var folder = Directory.CreateTempSubdirectory("vitec-connect-");
        try
        {
            var file = new FileInfo(Path.Combine(folder.FullName, "pact.json"));
            foreach (var (pact, interaction) in declared)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new VerificationProgress(interaction, null, results.Count, declared.Count));
                var result = provider.IsOutside && StatesOutOfReach(interaction) is { Length: > 0 } states
                    ? NotVerified(interaction, states)
                    : await VerifyAsync(pact.Provider, interaction, file, provider, cancellationToken).ConfigureAwait(false);
                results.Add(result);
                progress?.Report(new VerificationProgress(interaction, result, results.Count, declared.Count));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return new VerificationReport(provider.BaseAddress, results);
    }

    private static async Task<InteractionVerification> VerifyAsync(
        string name, DeclaredInteraction interaction, FileInfo file, ProviderUnderTest provider, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(file.FullName, interaction.Pact, cancellationToken).ConfigureAwait(false);

        // The core can't be interrupted. What is cancelled goes on by itself, until the provider's time is over.
        return await Task.Run(() => Verify(name, interaction, file, provider), CancellationToken.None)
            .WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static InteractionVerification Verify(string name, DeclaredInteraction interaction, FileInfo file, ProviderUnderTest provider)
    {
        var watch = Stopwatch.StartNew();
        using var verifier = new PactVerifier(name, new PactVerifierConfig { LogLevel = PactLogLevel.None, Outputters = [] });
        var source = verifier.WithHttpEndpoint(provider.BaseAddress)
            .WithFileSource(file)
            .WithProviderStateUrl(provider.States.Address, states => states.WithTeardown())
            .WithRequestTimeout(provider.RequestTimeout);
        if (provider.Credentials is { } credentials && !interaction.ProviderStates.Contains(VitecConnectStates.CredentialsAreWrong))
        {
            source.WithCustomHeader("Authorization", credentials.Header);
        }

        var result = source.Run();
        var (status, messages) = Judge(result, provider);
        return new InteractionVerification(
            interaction,
            status,
            [.. messages.Select(message => provider.Credentials?.Redact(message) ?? message)],
            watch.Elapsed,
            result.Interactions.Any(i => i.Pending));
    }

    private static (VerificationStatus Status, IReadOnlyList<string> Messages) Judge(VerificationResult result, ProviderUnderTest provider)
    {
        var stateErrors = provider.States.TakeErrors();
        if (stateErrors.Length > 0)
        {
            return (VerificationStatus.Error, stateErrors);
        }

        if (result.Errors.Count > 0)
        {
            return (VerificationStatus.Error, result.Errors);
        }

        if (result.Interactions is not [var only])
        {
            return (VerificationStatus.Error, [$"The Pact core verified {result.Interactions.Count} interactions in place of this one."]);
        }

        return only.Status switch
        {
            InteractionStatus.Verified => (VerificationStatus.Verified, []),
            InteractionStatus.ContractFailure => (VerificationStatus.Failed, only.Messages),
            _ when only.Duration >= provider.RequestTimeout => (VerificationStatus.Error,
                [$"The provider did not answer within {provider.RequestTimeout.TotalSeconds:0.###} s.", .. only.Messages]),
            _ => (VerificationStatus.Error, only.Messages),
        };
    }

    private static InteractionVerification NotVerified(DeclaredInteraction interaction, string[] states) => new(
        interaction,
        VerificationStatus.NotVerified,
        [$"The provider state can't be set on a provider from outside: {string.Join(", ", states)}. The provider was not called."],
        TimeSpan.Zero);

    private static string[] StatesOutOfReach(DeclaredInteraction interaction) =>
        [.. interaction.ProviderStates.Where(state => state is not (VitecConnectStates.CustomerExists or VitecConnectStates.CredentialsAreWrong))];
}
