using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PactNet;
using PactNet.Verifier;
using Vitec.Connect.Contracts.PactFfi;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Lets the Pact core verify the pacts of a broker, in one run: so that it asks the broker, knows what is pending and
/// publishes the results. What it does is held against what the broker was seen to want verified before.
/// </summary>
internal sealed class BrokerRun(BrokerPacts pacts, ProviderUnderTest provider, CancellationToken cancellationToken)
{
    private readonly BrokerOptions _broker = pacts.Broker;
    private readonly List<DeclaredInteraction> _declared = [.. pacts.Pacts.SelectMany(pact => pact.Interactions)];
    private InteractionTracker _tracker = null!;

    public async Task<VerificationReport> ExecuteAsync(IProgress<VerificationProgress>? progress)
    {
        var begun = 0;
        _tracker = provider.Track(_declared, trace => progress?.Report(new VerificationProgress(trace.Interaction, null, begun++, _declared.Count)));
        var relay = await BrokerRelay.StartAsync(_broker, MayPublish, provider.Redact, cancellationToken).ConfigureAwait(false);
        await using (relay.ConfigureAwait(false))
        {
            // When it is cancelled the core finds nobody to call, and publishes nothing.
            var result = await VerificationRun.InCoreAsync(() => Run(relay), cancellationToken).ConfigureAwait(false);
            var report = Report(result, relay);
            foreach (var (interaction, index) in report.Interactions.Select((interaction, index) => (interaction, index)))
            {
                progress?.Report(new VerificationProgress(interaction.Interaction, interaction, index + 1, _declared.Count));
            }

            return report;
        }
    }

    private VerificationResult Run(BrokerRelay relay)
    {
        using var verifier = new PactVerifier(VitecConnectProvider.Name, new PactVerifierConfig { LogLevel = PactLogLevel.None, Outputters = [] });
        var endpoint = verifier.WithHttpEndpoint(provider.RelayAddress);
        var source = _broker.PactUrl is { } url
            ? endpoint.WithUriSource(new Uri(relay.Address, url.PathAndQuery), options => Publish((version, configure) => options.PublishResults(version, configure)))
            : endpoint.WithPactBrokerSource(new Uri(relay.Address, _broker.Address.AbsolutePath), Configure);
        return VerificationRun.Configure(source, provider).Run();
    }

    private void Configure(IPactBrokerOptions options)
    {
        options.ConsumerVersionSelectors([.. _broker.EffectiveSelectors]);
        if (_broker.ProviderBranch is { } branch)
        {
            options.ProviderBranch(branch);
        }

        if (_broker.AsksForPending)
        {
            options.EnablePending();
        }

        if (_broker.IncludeWorkInProgressSince is { } since)
        {
            options.IncludeWipPactsSince(since.ToDateTime(TimeOnly.MinValue));
        }

        Publish((version, configure) => options.PublishResults(version, configure));
    }

    private void Publish(Action<string, Action<IPactBrokerPublishOptions>> publish)
    {
        if (_broker.PublishVersion is { } version)
        {
            publish(version, options =>
            {
                if (_broker.ProviderBranch is { } branch)
                {
                    options.ProviderBranch(branch);
                }

                if (_broker.BuildUrl is { } build)
                {
                    options.BuildUri(build);
                }
            });
        }
    }

    /// <summary>
    /// Whether the pact that the core has come to was verified as a whole: the core publishes right after a pact's last
    /// interaction. Of a pact that was not, nothing is told to the broker; also not that it failed.
    /// </summary>
    private bool MayPublish() =>
        !cancellationToken.IsCancellationRequested
        && _tracker.Last?.Interaction is { } last
        && IsComplete(pacts.Pacts.First(pact => pact.Interactions.Contains(last)));

    private bool IsComplete(PactFile pact) => pact.Interactions.All(interaction => _tracker.Of(interaction) is { IsComplete: true });

    private VerificationReport Report(VerificationResult result, BrokerRelay relay)
    {
        var results = result.Interactions.ToList();
        var problems = Problems(result, relay);
        var interactions = new List<InteractionVerification>(_declared.Count);
        foreach (var interaction in _declared)
        {
            // In the order of both: of interactions that look the same, the first result is the first one's.
            var own = results.FirstOrDefault(r => IsOf(r.Interaction, interaction));
            if (own is not null)
            {
                results.Remove(own);
            }

            interactions.Add(provider.StatesOutOfReach(interaction).Count > 0
                ? Verdict.OutOfReach(interaction, provider)
                : Verdict.Of(interaction, _tracker.Of(interaction), own is null ? [] : [own], own is null ? problems : [], provider, own?.Duration ?? TimeSpan.Zero));
        }

        problems.AddRange(results.Select(r => $"The Pact core verified an interaction that the broker did not want verified before: {r.Interaction}. Verify again: its pacts have changed meanwhile."));
        problems.AddRange(NotPublished(relay));
        return new VerificationReport(provider.BaseAddress, interactions, problems);
    }

    /// <summary>What went wrong with the broker, or the core, while the pacts were read.</summary>
    private List<string> Problems(VerificationResult result, BrokerRelay relay)
    {
        var problems = relay.Problems.Count > 0 ? relay.Problems : result.Errors;
        return [.. problems.Select(problem => provider.Redact(problem.Replace(relay.Address.AbsoluteUri, new Uri(_broker.Address, "/").AbsoluteUri, StringComparison.Ordinal)))];
    }

    private IEnumerable<string> NotPublished(BrokerRelay relay)
    {
        if (_broker.PublishVersion is null)
        {
            yield break;
        }

        foreach (var (file, path) in pacts.BrokerPactList.Select(pact => (pact.File, pact.PublishPath)))
        {
            if (path is null || !relay.IsPublished(path))
            {
                yield return $"The result of {file.Consumer}'s pact was not published: {Reason(file, path, relay)} ({file.Path})";
            }
        }
    }

    private string Reason(PactFile file, string? path, BrokerRelay relay)
    {
        if (path is null)
        {
            return "the broker does not say where to (it has no link pb:publish-verification-results).";
        }

        if (!IsComplete(file))
        {
            var answered = file.Interactions.Count(interaction => _tracker.Of(interaction) is { IsComplete: true });
            return $"it could be verified in part only, {answered} of {file.Interactions.Count} interactions. What is missing is no failure of the provider.";
        }

        return relay.PublishingProblem(path) ?? "the Pact core did not send it.";
    }

    private static bool IsOf(PactInteraction result, DeclaredInteraction interaction) =>
        result.Consumer == interaction.Consumer
        && result.Description == interaction.Description
        && result.ProviderStates.SequenceEqual(interaction.ProviderStates);
}
