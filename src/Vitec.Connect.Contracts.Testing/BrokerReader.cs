using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Asks a broker which pacts it wants verified, and reads them: so that it is known what has to be verified, before the Pact
/// core, which says little when it gets none, asks the same.
/// </summary>
internal sealed class BrokerReader(BrokerOptions options, SourceClient client)
{
    private const string ForVerification = "pb:provider-pacts-for-verification";

    // A broker that leads in circles is left.
    private const int MaxPages = 1000;

    private static readonly JsonSerializerOptions SelectorJson = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <returns>The pacts, at least one, in the broker's order.</returns>
    /// <exception cref="PactBrokerException">There are none; the message says why.</exception>
    /// <exception cref="PactFileException">Some are unfit.</exception>
    public static async Task<IReadOnlyList<BrokerPact>> ReadAsync(BrokerOptions options, CancellationToken cancellationToken)
    {
        using var client = new SourceClient(options.Credentials, options.RequestTimeout);
        try
        {
            var reader = new BrokerReader(options, client);
            var urls = options.PactUrl is { } url ? [url] : await reader.ListAsync(cancellationToken).ConfigureAwait(false);
            return await reader.ReadAsync(urls, cancellationToken).ConfigureAwait(false);
        }
        catch (SourceException e)
        {
            throw new PactBrokerException($"The broker gives no pacts: {e.Message}", e);
        }
    }

    private async Task<IReadOnlyList<Uri>> ListAsync(CancellationToken cancellationToken)
    {
        var index = await FetchAsync(options.Address, json: null, cancellationToken).ConfigureAwait(false);
        if (Href(index, ForVerification) is not { } template)
        {
            throw new SourceException($"{options.Address} is no Pact Broker, or one before 2.86: its index has no link {ForVerification}. Check the address.");
        }

        var page = Resolve(options.Address, template.Replace("{provider}", Uri.EscapeDataString(VitecConnectProvider.Name), StringComparison.Ordinal));
        var question = Question();
        var pacts = new List<Uri>();
        var pages = new HashSet<Uri>();
        while (pages.Add(page) && pages.Count <= MaxPages)
        {
            var answer = await FetchAsync(page, question, cancellationToken).ConfigureAwait(false);
            if (Member(Member(answer, "_embedded"), "pacts") is not { ValueKind: JsonValueKind.Array } listed)
            {
                throw new SourceException($"{page} answers no list of pacts (_embedded.pacts). See whether the broker is well.");
            }

            foreach (var pact in listed.EnumerateArray())
            {
                pacts.Add(Resolve(page, Href(pact, "self") ?? throw new SourceException($"{page} lists a pact without a link to it. See whether the broker is well.")));
            }

            if (Href(answer, "next") is not { } next)
            {
                break;
            }

            page = Resolve(page, next);
        }

        return pacts.Count > 0 ? pacts : throw new SourceException(
            $"{options.Address} has no pacts with the provider \"{VitecConnectProvider.Name}\" that match the selectors: there is nothing to verify. "
            + "Have the consumers publish theirs, or choose other versions.");
    }

    private async Task<IReadOnlyList<BrokerPact>> ReadAsync(IReadOnlyList<Uri> urls, CancellationToken cancellationToken)
    {
        var pacts = new List<BrokerPact>();
        var problems = new List<string>();
        foreach (var url in urls)
        {
            var bytes = await client.FetchAsync(url, json: null, cancellationToken).ConfigureAwait(false);
            try
            {
                var file = new PactFileReader(SourceClient.Shown(url), VitecConnectProvider.Name).Read(bytes);
                using var document = JsonDocument.Parse(bytes, PactFileReader.JsonOptions);
                var publish = Href(document.RootElement, "pb:publish-verification-results");
                pacts.Add(new BrokerPact(file, publish is null ? null : Resolve(url, publish).PathAndQuery));
            }
            catch (PactFileException e)
            {
                problems.AddRange(e.Problems);
            }
        }

        return problems.Count > 0 ? throw new PactFileException(problems) : pacts;
    }

    /// <summary>Which pacts: what the Pact core asks with the same options.</summary>
    private string Question()
    {
        var question = new JsonObject
        {
            ["consumerVersionSelectors"] = JsonSerializer.SerializeToNode(options.EffectiveSelectors, SelectorJson),
            ["includePendingStatus"] = options.AsksForPending,
        };
        if (options.ProviderBranch is not null)
        {
            question["providerVersionBranch"] = options.ProviderBranch;
        }

        if (options.IncludeWorkInProgressSince is { } since)
        {
            question["includeWipPactsSince"] = since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return question.ToJsonString();
    }

    private async Task<JsonElement> FetchAsync(Uri url, string? json, CancellationToken cancellationToken)
    {
        var bytes = await client.FetchAsync(url, json, cancellationToken).ConfigureAwait(false);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new SourceException($"{url} answers no HAL, which is JSON: {e.Message} Check that it is the address of a Pact Broker.", e);
        }
    }

    private static string? Href(JsonElement resource, string link) =>
        Member(Member(Member(resource, "_links"), link), "href") is { ValueKind: JsonValueKind.String } href ? href.GetString() : null;

    /// <summary>A member of an object; of kind undefined when it is not there.</summary>
    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>
    /// Where a link leads to, on the host of the page that it is on: credentials go nowhere else, and a broker does not
    /// always know by which name it is called. The Pact core does the same.
    /// </summary>
    private static Uri Resolve(Uri page, string href) =>
        Uri.TryCreate(page, href, out var url) && url.Scheme is "http" or "https"
            ? new Uri(page, url.PathAndQuery)
            : throw new SourceException($"{page} has a link that leads nowhere: {href}. See whether the broker is well.");
}
