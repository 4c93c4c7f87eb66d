using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Judges the bytes of a pact file (Pact specification, versions 1 to 4) and takes them apart.</summary>
internal sealed class PactFileReader(string path, string expectedProvider)
{
    /// <summary>The largest pact that is read, in bytes. The pacts of a hundred interactions have 200 kB.</summary>
    public const int MaxSize = 20 * 1024 * 1024;

    public const string TooLarge = "is larger than the 20 MiB that are read. A pact has examples, and no data: make them small, or put the interactions into several pacts.";

    private const string WriteAgain = "Run the consumer's contract tests again: they write it.";

    // A body may be nested deeper than System.Text.Json's own bound.
    private const int MaxDepth = 1000;

    /// <summary>How a pact is read as JSON.</summary>
    public static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = MaxDepth };

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public PactFile Read(byte[] bytes)
    {
        var text = Decode(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Problem($"is empty. {WriteAgain}");
        }

        using var document = Parse(text);
        try
        {
            return Read(document.RootElement);
        }
        catch (InvalidOperationException e)
        {
            // Half a surrogate pair in a text ("\ud800"): valid JSON, but no text.
            throw Problem($"holds a text that is no Unicode: {e.Message} {WriteAgain}", e);
        }
    }

    private PactFile Read(JsonElement pact)
    {
        if (pact.ValueKind != JsonValueKind.Object)
        {
            throw Problem("holds JSON that is no pact: the root is no object. Keep pact files only in the folder.");
        }

        var consumer = Party(pact, "consumer");
        var provider = Party(pact, "provider");
        if (provider != expectedProvider)
        {
            throw Problem(
                $"is a pact with the provider \"{provider}\", not with \"{expectedProvider}\" (names are compared exactly). Move it to a folder of its own, or correct the name in the consumer's tests.");
        }

        CheckVersion(pact);
        if (Member(pact, "messages").ValueKind != JsonValueKind.Undefined)
        {
            throw Problem("is a message pact. Only HTTP interactions can be verified against this provider: move it to a folder of its own.");
        }

        var interactions = Member(pact, "interactions");
        if (interactions.ValueKind != JsonValueKind.Array || interactions.GetArrayLength() == 0)
        {
            throw Problem($"declares no interactions: there is nothing to verify. {WriteAgain}");
        }

        return new PactFile(
            path, consumer, provider, [.. interactions.EnumerateArray().Select((interaction, index) => Interaction(pact, consumer, interaction, index + 1))]);
    }

    private DeclaredInteraction Interaction(JsonElement pact, string consumer, JsonElement interaction, int number)
    {
        var description = Text(interaction, "description");
        if (string.IsNullOrWhiteSpace(description))
        {
            throw Problem($"is no pact: interaction {number} has no description. {WriteAgain}");
        }

        // Version 4 names the type; HTTP is all that earlier ones know in this place.
        if (Text(interaction, "type") is { Length: > 0 } type && type != "Synchronous/HTTP")
        {
            throw Problem(
                $"declares interaction {number}, \"{description}\", of the type {type}. Only HTTP interactions can be verified against this provider: put others into a pact of their own, in another folder.");
        }

        var what = $"interaction {number}, \"{description}\",";
        foreach (var part in (ReadOnlySpan<string>)["request", "response"])
        {
            if (Member(interaction, part).ValueKind != JsonValueKind.Object)
            {
                throw Problem($"is no pact: {what} has no {part}. {WriteAgain}");
            }
        }

        // The core would take GET / for what is not there, or is something else, and any answer for a good one.
        foreach (var member in (ReadOnlySpan<string>)["method", "path"])
        {
            if (Text(Member(interaction, "request"), member).Length == 0)
            {
                throw Problem($"is no pact: {what} has no {member} in its request. {WriteAgain}");
            }
        }

        if (Member(Member(interaction, "response"), "status") is not { ValueKind: JsonValueKind.Number } status
            || !status.TryGetInt32(out var code) || code is < 100 or > 599)
        {
            throw Problem($"is no pact: {what} has no status in its response. {WriteAgain}");
        }

        return new DeclaredInteraction(
            consumer,
            description,
            States(interaction),
            Member(interaction, "request").GetRawText(),
            Member(interaction, "response").GetRawText(),
            Alone(pact, interaction));
    }

    private static string[] States(JsonElement interaction)
    {
        var states = Member(interaction, "providerStates");
        if (states.ValueKind == JsonValueKind.Array)
        {
            return [.. states.EnumerateArray().Select(state => Text(state, "name")).Where(name => name.Length > 0)];
        }

        var only = Text(interaction, "providerState"); // versions 1 and 2 of the specification
        return only.Length > 0 ? [only] : [];
    }

    private static string Alone(JsonElement pact, JsonElement interaction)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { MaxDepth = MaxDepth }))
        {
            json.WriteStartObject();
            foreach (var member in pact.EnumerateObject().Where(member => member.Name != "interactions"))
            {
                member.WriteTo(json);
            }

            json.WriteStartArray("interactions");
            interaction.WriteTo(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private string Decode(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            throw Problem("is not in UTF-8, as JSON has to be (RFC 8259, section 8.1). Save it as UTF-8.", e);
        }
    }

    private JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, JsonOptions);
        }
        catch (JsonException e)
        {
            throw Problem(
                IsBeginning(text)
                    ? $"is cut off: its JSON ends too early, in line {e.LineNumber + 1}. {WriteAgain}"
                    : $"is not JSON: {e.Message} Keep pact files only in the folder; if this is one: {char.ToLowerInvariant(WriteAgain[0])}{WriteAgain[1..]}",
                e);
        }
    }

    /// <summary>Whether it can be continued to good JSON.</summary>
    private static bool IsBeginning(string text)
    {
        var reader = new Utf8JsonReader(
            Encoding.UTF8.GetBytes(text), isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = MaxDepth }));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private string Party(JsonElement pact, string role)
    {
        var name = Text(Member(pact, role), "name");
        return name.Length > 0
            ? name
            : throw Problem($"is no pact: it does not name its {role}. Keep pact files only in the folder.");
    }

    private void CheckVersion(JsonElement pact)
    {
        var metadata = Member(pact, "metadata");

        // As it is written since version 3, and in the two ways of before.
        var version = new[]
        {
            Text(Member(metadata, "pactSpecification"), "version"),
            Text(Member(metadata, "pact-specification"), "version"),
            Text(metadata, "pactSpecificationVersion"),
        }.FirstOrDefault(v => v.Length > 0);
        if (version is null)
        {
            throw Problem($"does not say which version of the Pact specification it keeps (metadata.pactSpecification.version). {WriteAgain}");
        }

        if (!(Version.TryParse(version.Contains('.', StringComparison.Ordinal) ? version : version + ".0", out var known) && known.Major is >= 1 and <= 4))
        {
            throw Problem($"keeps version {version} of the Pact specification, which is unknown. Known are 1 to 4: write it with one of those, best 4.0.");
        }
    }

    private static string Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    /// <summary>A member of an object; of kind undefined when it is not there.</summary>
    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    private PactFileException Problem(string problem, Exception? cause = null) => new([$"{path} {problem}"], cause);
}
