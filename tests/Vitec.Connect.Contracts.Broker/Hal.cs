using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.Broker;

/// <summary>Writes the broker's resources, with their links, as a Pact Broker 2.112 was seen to.</summary>
internal sealed class Hal(string root, BrokerState state)
{
    public JsonObject Index() => Resource(
        new JsonObject(),
        ("self", Link("", "Index")),
        ("pb:publish-pact", Link("/pacts/provider/{provider}/consumer/{consumer}/version/{consumerApplicationVersion}", "Publish a pact", templated: true)),
        ("pb:publish-contracts", Link("/contracts/publish", "Publish contracts")),
        ("pb:latest-pact-versions", Link("/pacts/latest", "Latest pact versions")),
        ("pb:pacticipants", Link("/pacticipants", "Pacticipants")),
        ("pb:pacticipant", Link("/pacticipants/{pacticipant}", "Fetch pacticipant by name", templated: true)),
        ("pb:latest-provider-pacts", Link("/pacts/provider/{provider}/latest", "Latest pacts by provider", templated: true)),
        ("pb:pacticipant-version-tag", Link("/pacticipants/{pacticipant}/versions/{version}/tags/{tag}", "Get, create or delete a tag for a pacticipant version", templated: true)),
        ("pb:pacticipant-branch-version", Link("/pacticipants/{pacticipant}/branches/{branch}/versions/{version}", "Get or add/create a pacticipant version for a branch", templated: true)),
        ("pb:pacticipant-version", Link("/pacticipants/{pacticipant}/versions/{version}", "Get, create or delete a pacticipant version", templated: true)),
        ("pb:provider-pacts-for-verification", Link("/pacts/provider/{provider}/for-verification", "Pact versions to be verified for the specified provider", templated: true)),
        ("pb:webhooks", Link("/webhooks", "Webhooks")),
        ("pb:environments", Link("/environments", "Environments")),
        ("pb:environment", Link("/environments/{uuid}", "Environment", templated: true)));

    /// <param name="provider">The provider.</param>
    /// <param name="pacts">The pacts of this page.</param>
    /// <param name="next">The next page; null when this is the last.</param>
    public JsonObject ForVerification(string provider, IEnumerable<(PublishedPact Pact, bool IsPending)> pacts, int? next)
    {
        var path = $"/pacts/provider/{Escaped(provider)}/for-verification";
        var list = Resource(
            new JsonObject
            {
                ["_embedded"] = new JsonObject { ["pacts"] = new JsonArray([.. pacts.Select(p => ForVerification(p.Pact, p.IsPending))]) },
            },
            ("self", Link(path, "Pacts to be verified")));
        if (next is { } page)
        {
            list["_links"]!["next"] = Link($"{path}?page={page}", "Next page");
        }

        return list;
    }

    public JsonObject Pact(PublishedPact pact)
    {
        var path = PactVersion(pact);
        return Resource(
            JsonNode.Parse(pact.Content)!.AsObject(),
            ("self", Link(PactPath(pact), "Pact", Name(pact))),
            ("pb:consumer", Link($"/pacticipants/{Escaped(pact.Consumer)}", "Consumer", pact.Consumer)),
            ("pb:consumer-version", Link($"/pacticipants/{Escaped(pact.Consumer)}/versions/{Escaped(pact.Version)}", "Consumer version", pact.Version)),
            ("pb:provider", Link($"/pacticipants/{Escaped(pact.Provider)}", "Provider", pact.Provider)),
            ("pb:pact-version", Link(path, "Pact content version permalink", pact.Sha)),
            ("pb:publish-verification-results", Link($"{path}/metadata/{Metadata(pact)}/verification-results", "Publish verification results")),
            ("pb:latest-verification-results", Link($"{path}/verification-results/latest", "Latest verification results")));
    }

    public JsonObject Pacticipant(string name)
    {
        var path = $"/pacticipants/{Escaped(name)}";
        return Resource(
            new JsonObject { ["name"] = name, ["displayName"] = name, ["mainBranch"] = state.MainBranch(name), ["_embedded"] = new JsonObject { ["labels"] = new JsonArray() } },
            ("self", Link(path, "Pacticipant")),
            ("pb:versions", Link($"{path}/versions", "Versions")),
            ("pb:version", Link($"{path}/versions/{{version}}", "Get, create or delete a pacticipant version", templated: true)),
            ("pb:version-tag", Link($"{path}/versions/{{version}}/tags/{{tag}}", "Get, create or delete a tag for a version", templated: true)),
            ("pb:branch-version", Link($"{path}/branches/{{branch}}/versions/{{version}}", "Get or add/create a version for a branch", templated: true)));
    }

    public JsonObject Pacticipants(IEnumerable<string> names) => Resource(
        new JsonObject { ["_embedded"] = new JsonObject { ["pacticipants"] = new JsonArray([.. names.Select(Pacticipant)]) } },
        ("self", Link("/pacticipants", "Pacticipants")));

    public JsonObject Version(string pacticipant, string number)
    {
        var path = $"/pacticipants/{Escaped(pacticipant)}/versions/{Escaped(number)}";
        var branches = state.Branches(pacticipant, number)
            .Select(branch => Resource(new JsonObject { ["name"] = branch, ["latest"] = true }, ("self", BranchVersionLink(pacticipant, branch, number))));
        var version = Resource(
            new JsonObject { ["number"] = number, ["_embedded"] = new JsonObject { ["branchVersions"] = new JsonArray([.. branches]), ["tags"] = new JsonArray() } },
            ("self", Link(path, "Version", number)),
            ("pb:pacticipant", Link($"/pacticipants/{Escaped(pacticipant)}", "Pacticipant", pacticipant)));
        foreach (var kind in (string[])["deployment", "release"])
        {
            version["_links"]![$"pb:record-{kind}"] = new JsonArray([.. state.Environments.Select(e => Link(
                $"{path}/{(kind == "release" ? "released" : "deployed")}-versions/environment/{e.Id}", $"Record {kind} to {e.DisplayName}", e.Name))]);
        }

        return version;
    }

    public JsonObject BranchVersion(string pacticipant, string branch, string version) => Resource(
        new JsonObject(),
        ("self", BranchVersionLink(pacticipant, branch, version)),
        ("pb:version", Link($"/pacticipants/{Escaped(pacticipant)}/versions/{Escaped(version)}", "Version", version)));

    public JsonObject Environments() => Resource(
        new JsonObject { ["_embedded"] = new JsonObject { ["environments"] = new JsonArray([.. state.Environments.Select(Environment)]) } },
        ("self", Link("/environments", "Environments")));

    public JsonObject Environment(DeploymentEnvironment environment) => Resource(
        new JsonObject
        {
            ["uuid"] = environment.Id.ToString(),
            ["name"] = environment.Name,
            ["displayName"] = environment.DisplayName,
            ["production"] = environment.IsProduction,
        },
        ("self", Link($"/environments/{environment.Id}", "Environment", environment.Name)),
        ("pb:currently-deployed-deployed-versions", Link($"/environments/{environment.Id}/deployed-versions/currently-deployed", "Versions currently deployed")),
        ("pb:currently-supported-released-versions", Link($"/environments/{environment.Id}/released-versions/currently-supported", "Versions released and supported")));

    public JsonObject Deployed(string pacticipant, string version, DeploymentEnvironment environment, Guid id) => Resource(
        new JsonObject
        {
            ["uuid"] = id.ToString(),
            ["currentlyDeployed"] = true,
            ["_embedded"] = new JsonObject { ["version"] = Version(pacticipant, version), ["environment"] = Environment(environment) },
        },
        ("self", Link($"/deployed-versions/{id}", "Deployed version")));

    public JsonObject Result(PublishedResult result) => Resource(
        result.Body.DeepClone().AsObject(),
        ("self", Link(
            $"/pacts/provider/{Escaped(result.Provider)}/consumer/{Escaped(result.Consumer)}/pact-version/{result.Sha}/verification-results/{result.Number}", "Verification result")));

    public JsonObject Published(string consumer, string version, IEnumerable<string> providers, IEnumerable<(string Type, string Text)> notices) => Resource(
        new JsonObject
        {
            ["notices"] = Notices(notices),
            ["_embedded"] = new JsonObject { ["pacticipant"] = Pacticipant(consumer), ["version"] = Version(consumer, version) },
        },
        ("pb:pacticipant", Link($"/pacticipants/{Escaped(consumer)}", "Pacticipant", consumer)),
        ("pb:pacticipant-version", Link($"/pacticipants/{Escaped(consumer)}/versions/{Escaped(version)}", "Pacticipant version", version)),
        ("pb:pacticipant-version-tags", new JsonArray()),
        ("pb:contracts", new JsonArray([.. providers.Select(provider => Link(
            $"/pacts/provider/{Escaped(provider)}/consumer/{Escaped(consumer)}/version/{Escaped(version)}", "Pact", $"Pact between {consumer} ({version}) and {provider}"))])));

    public static JsonArray Notices(IEnumerable<(string Type, string Text)> notices) =>
        new([.. notices.Select(notice => new JsonObject { ["type"] = notice.Type, ["text"] = notice.Text })]);

    /// <summary>The URL of a pact by its consumer's version.</summary>
    public string PactUrl(PublishedPact pact) => root + PactPath(pact);

    private static string PactPath(PublishedPact pact) =>
        $"/pacts/provider/{Escaped(pact.Provider)}/consumer/{Escaped(pact.Consumer)}/version/{Escaped(pact.Version)}";

    private static string Name(PublishedPact pact) => $"Pact between {pact.Consumer} ({pact.Version}) and {pact.Provider}";

    private static string PactVersion(PublishedPact pact) => $"/pacts/provider/{Escaped(pact.Provider)}/consumer/{Escaped(pact.Consumer)}/pact-version/{pact.Sha}";

    private static string Metadata(PublishedPact pact) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"cvn={pact.Version}")).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Escaped(string text) => Uri.EscapeDataString(text);

    private static JsonObject Resource(JsonObject resource, params (string Name, JsonNode Link)[] links)
    {
        resource["_links"] = new JsonObject(links.Select(link => KeyValuePair.Create(link.Name, (JsonNode?)link.Link)));
        return resource;
    }

    private JsonObject ForVerification(PublishedPact pact, bool isPending) => Resource(
        new JsonObject
        {
            ["shortDescription"] = pact.Branch is null ? "latest" : $"latest from branch {pact.Branch}",
            ["verificationProperties"] = new JsonObject
            {
                ["pending"] = isPending,
                ["notices"] = new JsonArray(new JsonObject { ["when"] = "before_verification", ["text"] = $"The pact at {root}{PactVersion(pact)} is being verified because its version was selected." }),
            },
        },
        ("self", Link($"{PactVersion(pact)}/metadata/{Metadata(pact)}", "Pact", Name(pact))));

    private JsonObject BranchVersionLink(string pacticipant, string branch, string version) =>
        Link($"/pacticipants/{Escaped(pacticipant)}/branches/{Escaped(branch)}/versions/{Escaped(version)}", "Branch version", branch);

    private JsonObject Link(string path, string title, string? name = null, bool templated = false)
    {
        var link = new JsonObject { ["title"] = title, ["href"] = root + path, ["templated"] = templated };
        if (name is not null)
        {
            link["name"] = name;
        }

        return link;
    }
}
