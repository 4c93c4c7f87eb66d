using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using PactNet;
using PactNet.Exceptions;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

/// <summary>
/// The pact file of a consumer and a provider. The core makes the JSON of an interaction; this merges it into the file, since
/// the core's own merging loses interactions when two processes do it at once, and takes the order in which tests ran.
/// </summary>
/// <remarks>
/// The file depends on the interactions alone: they stand in the order of their descriptions and provider states, and the
/// versions of the core's parts are left out. It is replaced as a whole, under a lock that holds across processes, and only
/// when it changes.
/// </remarks>
internal static class PactFile
{
    private static readonly TimeSpan LockTimeout = TimeSpan.FromMinutes(1);

    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = PlainJsonEncoder.Instance,
        MaxDepth = 1000,
    };

    // What tests of this process put into each file, to see when two tests mean different things by the same words.
    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Written = new(StringComparer.Ordinal);

    /// <summary>Merges the interactions of a pact of the core into the consumer's file; an interaction of the same description and states gives way.</summary>
    /// <exception cref="PactFailureException">The file can't be read or written, or is no pact of these two.</exception>
    public static void Merge(PactHandle core, IPactV4 pact)
    {
        var (name, made) = Serialize(core);
        var path = Path.GetFullPath(Path.Combine(pact.Config.PactDir, name));
        try
        {
            Directory.CreateDirectory(pact.Config.PactDir);
            using var mutex = new Mutex(
                initiallyOwned: false, LockName(path), new NamedWaitHandleOptions { CurrentUserOnly = true, CurrentSessionOnly = false });
            if (!Wait(mutex))
            {
                throw new PactFailureException($"{path} has been locked by another process for {LockTimeout.TotalSeconds:0} seconds.");
            }

            try
            {
                Write(path, Merged(path, pact, made));
            }
            finally
            {
                mutex.ReleaseMutex();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PactFailureException($"The pact file {path} can't be written: {e.Message}", e);
        }
    }

    /// <summary>Lets the core write the pact into a folder of its own, and reads it.</summary>
    private static (string Name, JsonObject Pact) Serialize(PactHandle core)
    {
        var directory = CreateFolder();
        try
        {
            var result = PactCore.WritePactFile(core, directory.FullName, overwrite: true);
            if (result != 0)
            {
                throw new PactFailureException($"The Pact core can't write the pact into {directory.FullName} (it answers {result}).");
            }

            var file = directory.GetFiles().Single();
            return (file.Name, Parse(File.ReadAllBytes(file.FullName)));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static DirectoryInfo CreateFolder()
    {
        try
        {
            return TemporaryFolder.Create("pact-");
        }
        catch (IOException e)
        {
            throw new PactFailureException(e.Message, e);
        }
    }

    private static JsonObject Merged(string path, IPactV4 pact, JsonObject made)
    {
        var interactions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var metadata = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        if (File.Exists(path))
        {
            var existing = Read(path, pact);
            Collect(existing, interactions, metadata);
        }

        var earlier = Written.GetOrAdd(path, _ => new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var interaction in made["interactions"]!.AsArray())
        {
            var key = Key(interaction!);
            var json = interaction!.ToJsonString();
            if (!earlier.TryAdd(key, json) && earlier[key] != json)
            {
                throw new PactFailureException(
                    $"Two tests describe different interactions by the same words: \"{interaction["description"]}\" with the same provider states. "
                    + $"Which of them stands in {path} would depend on the order of the tests. Describe them differently.");
            }
        }

        Collect(made, interactions, metadata);
        metadata.Remove("pactRust");
        return new JsonObject
        {
            ["consumer"] = new JsonObject { ["name"] = pact.Consumer },
            ["interactions"] = new JsonArray([.. interactions.Values]),
            ["metadata"] = new JsonObject(metadata),
            ["provider"] = new JsonObject { ["name"] = pact.Provider },
        };
    }

    private static void Collect(JsonObject pact, SortedDictionary<string, JsonNode> interactions, SortedDictionary<string, JsonNode?> metadata)
    {
        foreach (var interaction in pact["interactions"] as JsonArray ?? [])
        {
            interactions[Key(interaction!)] = interaction!.DeepClone();
        }

        foreach (var (name, value) in pact["metadata"] as JsonObject ?? [])
        {
            metadata[name] = value?.DeepClone();
        }
    }

    /// <summary>What tells an interaction from the others of its pact: description and provider states. Also their order.</summary>
    private static string Key(JsonNode interaction) =>
        $"{interaction["description"]}\n{interaction["type"]}\n{interaction["providerStates"]?.ToJsonString()}";

    private static JsonObject Read(string path, IPactV4 pact)
    {
        JsonObject existing;
        string? version, consumer, provider;
        try
        {
            existing = Parse(File.ReadAllBytes(path));
            version = existing["metadata"]?["pactSpecification"]?["version"]?.ToString() ?? "";
            consumer = existing["consumer"]?["name"]?.ToString();
            provider = existing["provider"]?["name"]?.ToString();
            foreach (var interaction in existing["interactions"]?.AsArray() ?? [])
            {
                _ = interaction as JsonObject ?? throw new JsonException("An interaction is no JSON object.");
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new PactFailureException($"{path} is no pact file, so that nothing can be merged into it: {e.Message} Mend or remove it.", e);
        }

        if (!version.StartsWith("4.", StringComparison.Ordinal) || consumer != pact.Consumer || provider != pact.Provider)
        {
            throw new PactFailureException(
                $"{path} is a pact of '{consumer}' with '{provider}' of specification version '{version}', so that no pact of '{pact.Consumer}' with "
                + $"'{pact.Provider}' of version 4 can be merged into it. Remove it, or choose another PactDir.");
        }

        return existing;
    }

    private static JsonObject Parse(byte[] utf8) =>
        JsonNode.Parse(utf8, documentOptions: new JsonDocumentOptions { MaxDepth = Format.MaxDepth }) as JsonObject
        ?? throw new JsonException("A JSON object was expected.");

    private static void Write(string path, JsonObject pact)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Format))
        {
            pact.WriteTo(writer);
        }

        buffer.WriteByte((byte)'\n');
        var bytes = buffer.ToArray();
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        // Readers see the old file or the new one, never a part.
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string LockName(string path) => "pact-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)));

    private static bool Wait(Mutex mutex)
    {
        try
        {
            return mutex.WaitOne(LockTimeout);
        }
        catch (AbandonedMutexException)
        {
            return true; // its owner died; the file is whole all the same, since it is only ever replaced
        }
    }
}
