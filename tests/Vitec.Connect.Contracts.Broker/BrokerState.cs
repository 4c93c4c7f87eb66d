using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;

namespace Vitec.Connect.Contracts.Broker;

/// <summary>What a broker knows: pacts, results, branches, deployments. Safe for use by several threads.</summary>
internal sealed class BrokerState
{
    private const int FirstNumber = 101;

    private readonly Lock _gate = new();
    private readonly List<PublishedPact> _pacts = [];
    private readonly List<PublishedResult> _results = [];
    private readonly List<(string Pacticipant, string Version, string? Branch)> _versions = [];
    private readonly Dictionary<(string Pacticipant, Guid Environment), string> _deployed = [];

    public IReadOnlyList<DeploymentEnvironment> Environments { get; } =
    [
        new(Guid.NewGuid(), "production", "Production", true),
        new(Guid.NewGuid(), "test", "Test", false),
    ];

    public IReadOnlyList<PublishedPact> Pacts
    {
        get
        {
            lock (_gate)
            {
                return [.. _pacts];
            }
        }
    }

    public IReadOnlyList<PublishedResult> Results
    {
        get
        {
            lock (_gate)
            {
                return [.. _results];
            }
        }
    }

    /// <returns>Whether it is new, the same as before, or null when the version has published another content.</returns>
    public bool? Publish(string consumer, string version, string? branch, string provider, string content)
    {
        var pact = WithIds(JsonNode.Parse(content)!.AsObject());
        var text = pact.ToJsonString();

        // What was published with is no part of the content.
        pact.Remove("metadata");
        var sha = Hash(pact.ToJsonString());
        lock (_gate)
        {
            AddVersion(consumer, version, branch);
            AddVersion(provider, null, null);
            if (_pacts.FirstOrDefault(p => p.Consumer == consumer && p.Version == version && p.Provider == provider) is { } before)
            {
                return before.Sha == sha ? false : null;
            }

            _pacts.Add(new PublishedPact(consumer, version, branch, provider, text, sha, DateTimeOffset.UtcNow));
            return true;
        }
    }

    public PublishedResult AddResult(string consumer, string provider, string sha, JsonObject body)
    {
        lock (_gate)
        {
            var version = (string)body["providerApplicationVersion"]!;
            AddVersion(provider, version, null);
            var result = new PublishedResult(FirstNumber + _results.Count, consumer, provider, sha, version, (bool)body["success"]!, body);
            _results.Add(result);
            return result;
        }
    }

    public void AddVersion(string pacticipant, string? version, string? branch)
    {
        lock (_gate)
        {
            if (version is null)
            {
                if (_versions.All(v => v.Pacticipant != pacticipant))
                {
                    _versions.Add((pacticipant, "", null));
                }
            }
            else if (!_versions.Contains((pacticipant, version, branch)) && (branch is not null || _versions.All(v => v.Pacticipant != pacticipant || v.Version != version)))
            {
                _versions.Add((pacticipant, version, branch));
            }
        }
    }

    public void Deploy(string pacticipant, string version, Guid environment)
    {
        lock (_gate)
        {
            _deployed[(pacticipant, environment)] = version;
        }
    }

    public IReadOnlyList<string> Pacticipants => Locked(() => _versions.Select(v => v.Pacticipant).Distinct().ToList());

    public bool Has(string pacticipant, string version) => Locked(() => _versions.Any(v => v.Pacticipant == pacticipant && v.Version == version));

    public string? LatestVersion(string pacticipant) => Locked(() => _versions.LastOrDefault(v => v.Pacticipant == pacticipant && v.Version.Length > 0).Version);

    public IReadOnlyList<string> Branches(string pacticipant, string version) =>
        Locked(() => _versions.Where(v => v.Pacticipant == pacticipant && v.Version == version && v.Branch is not null).Select(v => v.Branch!).ToList());

    public string? Deployed(string pacticipant, Guid environment) => Locked(() => _deployed.GetValueOrDefault((pacticipant, environment)));

    /// <summary>The main branch: the first of these names that a pacticipant has a version of, as a Pact Broker takes it.</summary>
    public string? MainBranch(string pacticipant) => Locked(() => _versions
        .FirstOrDefault(v => v.Pacticipant == pacticipant && v.Branch is "main" or "master" or "develop").Branch);

    /// <summary>Whether a version of the provider's branch was verified to keep a pact.</summary>
    public bool IsVerified(string sha, string provider, string? branch) => Locked(() => _results.Any(r =>
        r.Sha == sha && r.Provider == provider && r.Success && (branch is null || _versions.Contains((provider, r.Version, branch)))));

    public PublishedResult? LatestResult(string sha, string provider, string version) =>
        Locked(() => _results.LastOrDefault(r => r.Sha == sha && r.Provider == provider && r.Version == version));

    /// <summary>The pacts to verify by selectors, then those that are work in progress.</summary>
    public IReadOnlyList<(PublishedPact Pact, bool IsPending)> ForVerification(string provider, JsonObject question)
    {
        var branch = (string?)question["providerVersionBranch"];
        var asksForPending = (bool?)question["includePendingStatus"] ?? false;
        lock (_gate)
        {
            var own = _pacts.Where(pact => pact.Provider == provider).ToList();
            var selectors = question["consumerVersionSelectors"]?.AsArray().Select(s => s!.AsObject()).ToList() ?? [];
            var selected = (selectors.Count == 0 ? Latest(own, _ => true) : selectors.SelectMany(selector => Select(own, selector, branch))).ToList();
            var chosen = selected.DistinctBy(pact => (pact.Consumer, pact.Sha)).Select(pact => (pact, asksForPending && !IsVerified(pact.Sha, provider, branch))).ToList();
            if ((string?)question["includeWipPactsSince"] is { } since)
            {
                var date = DateTimeOffset.Parse(since, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);
                chosen.AddRange(own.Where(pact => pact.Branch is not null && pact.CreatedAt >= date)
                    .GroupBy(pact => (pact.Consumer, pact.Branch)).Select(group => group.Last())
                    .Where(pact => chosen.All(c => c.pact.Sha != pact.Sha) && !IsVerified(pact.Sha, provider, branch))
                    .DistinctBy(pact => pact.Sha)
                    .Select(pact => (pact, true)));
            }

            return chosen;
        }
    }

    private static JsonObject WithIds(JsonObject pact)
    {
        foreach (var interaction in pact["interactions"]!.AsArray())
        {
            interaction!["_id"] = Hash(interaction.ToJsonString());
        }

        return pact;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..40];

    private static IEnumerable<PublishedPact> Latest(IEnumerable<PublishedPact> pacts, Func<PublishedPact, bool> which) =>
        pacts.Where(which).GroupBy(pact => pact.Consumer).Select(group => group.Last());

    private IEnumerable<PublishedPact> Select(List<PublishedPact> pacts, JsonObject selector, string? providerBranch)
    {
        bool Is(string name) => (bool?)selector[name] ?? false;
        var own = pacts.Where(pact => (string?)selector["consumer"] is not { } consumer || pact.Consumer == consumer).ToList();
        var environment = (string?)selector["environment"];
        if (Is("mainBranch"))
        {
            return Latest(own, pact => pact.Branch is not null && pact.Branch == MainBranch(pact.Consumer));
        }

        if (Is("matchingBranch"))
        {
            return Latest(own, pact => pact.Branch is not null && pact.Branch == providerBranch);
        }

        if ((string?)selector["branch"] is { } branch)
        {
            var latest = Latest(own, pact => pact.Branch == branch).ToList();
            return latest.Count > 0 ? latest : Latest(own, pact => pact.Branch is not null && pact.Branch == (string?)selector["fallbackBranch"]);
        }

        if (Is("deployed") || Is("deployedOrReleased") || environment is not null)
        {
            return own.Where(pact => Environments.Any(e => (environment is null || e.Name == environment) && _deployed.GetValueOrDefault((pact.Consumer, e.Id)) == pact.Version));
        }

        return Is("latest") ? Latest(own, _ => true) : [];
    }

    private T Locked<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }
}
