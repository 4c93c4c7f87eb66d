using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>One interaction of a pact file.</summary>
/// <param name="Consumer">The consumer's name.</param>
/// <param name="Description">What the interaction is about.</param>
/// <param name="States">The provider states that it is given.</param>
/// <param name="Status">The status that the consumer expects.</param>
/// <param name="Pact">The pact with this interaction alone.</param>
internal sealed record ProviderPact(string Consumer, string Description, IReadOnlyList<string> States, int Status, string Pact)
{
    public const string Provider = "Vitec Connect";

    /// <summary>What tells it from the others of its consumer.</summary>
    public string Interaction => States.Count == 0 ? Description : $"{Description}, given {string.Join(" and ", States)}";

    public override string ToString() => $"{Consumer}: {Interaction}";

    /// <summary>Reads every interaction of every pact file of a folder.</summary>
    /// <exception cref="InvalidDataException">
    /// There is something in the folder that would not be verified: nothing at all, a file that is no pact with this
    /// provider, one without interactions. The message names it.
    /// </exception>
    public static IReadOnlyList<ProviderPact> ReadAll(DirectoryInfo folder)
    {
        var entries = folder.Exists ? folder.GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList() : [];
        if (entries.Count == 0)
        {
            throw new InvalidDataException($"There is no pact file in {folder.FullName}, so that nothing would be verified.");
        }

        var pacts = entries.SelectMany(Read).ToList();
        if (pacts.GroupBy(pact => pact.ToString()).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InvalidDataException($"Two interactions are both named \"{twice.Key}\". Describe them differently.");
        }

        return pacts;
    }

    private static List<ProviderPact> Read(FileSystemInfo entry)
    {
        InvalidDataException Unverified(string why, Exception? inner = null) =>
            new($"{entry.FullName} {why}, so that it would not be verified. Mend it, or move it elsewhere.", inner);

        if (entry is not FileInfo || entry.Extension != ".json")
        {
            throw Unverified("is no pact file (*.json)");
        }

        try
        {
            var pact = JsonNode.Parse(File.ReadAllText(entry.FullName))!.AsObject();
            var provider = pact["provider"]?["name"]?.GetValue<string>();
            if (provider != Provider)
            {
                throw Unverified($"is a pact with the provider \"{provider}\", not \"{Provider}\"");
            }

            var interactions = pact["interactions"]?.AsArray() ?? [];
            if (interactions.Count == 0)
            {
                throw Unverified("has no interactions");
            }

            return [.. interactions.Select((interaction, index) => Of(pact, interaction!.AsObject(), index))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw Unverified($"is no pact ({e.Message})", e);
        }
    }

    private static ProviderPact Of(JsonObject pact, JsonObject interaction, int index)
    {
        var type = interaction["type"]?.GetValue<string>() ?? "Synchronous/HTTP"; // before version 4 there is no other
        if (type != "Synchronous/HTTP")
        {
            throw new InvalidOperationException($"interaction {index} is {type}; the provider speaks HTTP only");
        }

        var alone = pact.DeepClone().AsObject();
        alone["interactions"] = new JsonArray(interaction.DeepClone());
        return new ProviderPact(
            pact["consumer"]!["name"]!.GetValue<string>(),
            interaction["description"]!.GetValue<string>(),
            [.. (interaction["providerStates"]?.AsArray() ?? []).Select(state => state!["name"]!.GetValue<string>())],
            interaction["response"]?["status"]?.GetValue<int>() ?? 200,
            alone.ToJsonString());
    }
}
