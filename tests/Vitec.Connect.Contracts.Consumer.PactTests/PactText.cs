using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

/// <summary>
/// The text of a pact file as it is committed: what the consumer expects, the same whatever the order of the tests, and
/// whether PactFfi or PactNet wrote the file.
/// </summary>
internal static class PactText
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="file">A pact file, as it was written.</param>
    /// <exception cref="JsonException">It is no pact.</exception>
    public static string Of(FileInfo file)
    {
        var pact = JsonNode.Parse(File.ReadAllBytes(file.FullName)) as JsonObject ?? throw new JsonException($"{file} is no pact.");
        var interactions = pact["interactions"] as JsonArray ?? throw new JsonException($"{file} has no interactions.");
        var text = Write(new JsonObject
        {
            ["consumer"] = pact["consumer"]?.DeepClone(),
            ["interactions"] = new JsonArray([.. interactions.Select(Sorted).OrderBy(Key, StringComparer.Ordinal)]),
            // The rest of the metadata says which versions wrote the file.
            ["metadata"] = new JsonObject { ["pactSpecification"] = pact["metadata"]?["pactSpecification"]?.DeepClone() },
            ["provider"] = pact["provider"]?.DeepClone(),
        });
        return text + "\n";
    }

    // Description and provider states tell an interaction from the others.
    private static string Key(JsonNode? interaction) => $"{interaction!["description"]}\n{interaction["providerStates"]?.ToJsonString()}";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static string Write(JsonNode node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Format))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
