using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Vitec.Connect.Contracts.Broker;

/// <summary>Answers can-i-deploy: whether all that a version meets in an environment was verified against it.</summary>
internal sealed class Matrix(BrokerState state)
{
    public JsonObject Answer(IQueryCollection query)
    {
        var pacticipant = query["q[][pacticipant]"].ToString();
        var version = query["q[][version]"].ToString();
        var environment = state.Environments.FirstOrDefault(e => e.Name == query["environment"].ToString());
        var rows = Rows(pacticipant, version, environment).ToList();
        var success = rows.Count(row => row.Result is { Success: true });
        var failed = rows.Count(row => row.Result is { Success: false });
        var unknown = rows.Count - success - failed;
        var deployable = state.Has(pacticipant, version) && success == rows.Count;
        var reason = !state.Has(pacticipant, version) ? $"No pacts or verifications have been published for version {version} of {pacticipant}"
            : failed > 0 ? "Some verification results are failed"
            : unknown > 0 ? "There are verification results missing"
            : rows.Count == 0 ? $"There are no missing dependencies for version {version} of {pacticipant}"
            : "All required verification results are published and successful";
        return new JsonObject
        {
            ["summary"] = new JsonObject { ["deployable"] = deployable, ["reason"] = reason, ["success"] = success, ["failed"] = failed, ["unknown"] = unknown },
            ["notices"] = Hal.Notices([(deployable ? "success" : "error", reason)]),
            ["matrix"] = new JsonArray([.. rows.Select(Row)]),
        };
    }

    private IEnumerable<(PublishedPact Pact, string? ProviderVersion, PublishedResult? Result)> Rows(string pacticipant, string version, DeploymentEnvironment? environment)
    {
        foreach (var pact in state.Pacts.Where(pact => pact.Consumer == pacticipant && pact.Version == version))
        {
            // Without an environment: the latest version that there is.
            var provider = environment is null ? state.LatestVersion(pact.Provider) : state.Deployed(pact.Provider, environment.Id);
            yield return (pact, provider, provider is null ? null : state.LatestResult(pact.Sha, pact.Provider, provider));
        }

        foreach (var pact in state.Pacts.Where(pact => pact.Provider == pacticipant && environment is not null && state.Deployed(pact.Consumer, environment.Id) == pact.Version))
        {
            yield return (pact, version, state.LatestResult(pact.Sha, pacticipant, version));
        }
    }

    private static JsonObject Row((PublishedPact Pact, string? ProviderVersion, PublishedResult? Result) row) => new()
    {
        ["consumer"] = new JsonObject { ["name"] = row.Pact.Consumer, ["version"] = Version(row.Pact.Version) },
        ["provider"] = new JsonObject { ["name"] = row.Pact.Provider, ["version"] = row.ProviderVersion is null ? null : Version(row.ProviderVersion) },
        ["pact"] = new JsonObject { ["createdAt"] = row.Pact.CreatedAt.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture) },
        ["verificationResult"] = row.Result is null ? null : new JsonObject
        {
            ["success"] = row.Result.Success,
            ["verifiedAt"] = DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture),
        },
    };

    private static JsonObject Version(string number) => new() { ["number"] = number, ["branches"] = new JsonArray(), ["branchVersions"] = new JsonArray(), ["environments"] = new JsonArray(), ["tags"] = new JsonArray() };
}
