using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PactNet;
using PactNet.Infrastructure.Outputters;
using PactNet.Verifier;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>Verifies one interaction against a provider, over real HTTP.</summary>
internal static class ProviderVerification
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <exception cref="PactNet.Exceptions.PactFailureException">The provider does not keep it. The output says how.</exception>
    /// <exception cref="InvalidOperationException">The core did not verify it, whatever it says.</exception>
    public static async Task RunAsync(ProviderPact pact, IProviderUnderTest provider, IOutput output)
    {
        var folder = Directory.CreateTempSubdirectory("provider-pact-");
        try
        {
            // In a file of its own: a filter is a regular expression over descriptions, and passes when it matches nothing.
            var file = new FileInfo(Path.Combine(folder.FullName, "pact.json"));
            await File.WriteAllTextAsync(file.FullName, pact.Pact, TestContext.Current.CancellationToken);

            await using var states = await StateEndpoint.StartAsync(provider);
            var before = provider.ReceivedRequests;

            // On a thread of its own: the core blocks, while the states are set on those of the pool.
            await Task.Factory.StartNew(
                () => Verify(file, pact, provider, states.Address, output), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            EnsureTried(pact, states.SetUp, provider.ReceivedRequests - before);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Nothing verified is a success to the core; so what happened is counted without it.</summary>
    /// <param name="pact">The interaction.</param>
    /// <param name="setUp">The states that were set up.</param>
    /// <param name="requests">The requests that the provider received; null when it does not say.</param>
    /// <exception cref="InvalidOperationException">It was not tried, or not it alone.</exception>
    public static void EnsureTried(ProviderPact pact, IReadOnlyList<string> setUp, int? requests)
    {
        var states = setUp.Where(state => state.Length > 0).ToList();
        if (!states.SequenceEqual(pact.States))
        {
            throw new InvalidOperationException(
                $"\"{pact}\" was not verified: the states that were set up are [{string.Join(", ", states)}], not [{string.Join(", ", pact.States)}].");
        }

        if (requests is { } count and not 1)
        {
            throw new InvalidOperationException($"\"{pact}\" was not verified: the provider received {count} requests, not one.");
        }
    }

    private static void Verify(FileInfo file, ProviderPact pact, IProviderUnderTest provider, Uri states, IOutput output)
    {
        // At the level Trace, the core's log has the credentials of the custom header.
        var config = new PactVerifierConfig { LogLevel = PactLogLevel.Error, Outputters = [output] };
        using var verifier = new PactVerifier(ProviderPact.Provider, config);
        var source = verifier.WithHttpEndpoint(provider.Address)
            .WithFileSource(file)
            .WithProviderStateUrl(states, options => options.WithTeardown())
            .WithRequestTimeout(Timeout);
        if (provider.AuthorizationIn(pact.States) is { } authorization)
        {
            source.WithCustomHeader("Authorization", authorization);
        }

        source.Verify();
    }
}
