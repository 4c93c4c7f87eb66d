using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

/// <summary>Reads from local pact files which interactions there are, so that it shows when the core leaves one out.</summary>
internal static class DeclaredInteractions
{
    public static List<PactInteraction> Of(VerifierSetup setup) =>
    [
        .. setup.Sources
            .Select(source => source.LocalFiles())
            .SelectMany(local => local.Files.SelectMany(Read).Where(i => !local.OnlyOfProvider || i.Provider == setup.Provider))
            .Where(i => setup.Consumers.Length == 0 || setup.Consumers.Contains(i.Consumer))
            .Where(setup.Filter.Matches),
    ];

    // What can't be read is left to the core, which reports it.
    private static List<PactInteraction> Read(FileInfo file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file.FullName), new JsonDocumentOptions { MaxDepth = 1000 });
            var pact = document.RootElement;
            var consumer = pact.Member("consumer").Text("name");
            var provider = pact.Member("provider").Text("name");
            return
            [
                .. pact.Items("interactions").Concat(pact.Items("messages"))
                    .Select(i => new PactInteraction(consumer, provider, i.Text("description"), States(i))),
            ];
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static List<string> States(JsonElement interaction)
    {
        var states = interaction.Items("providerStates").Select(state => state.Text("name")).ToList();
        var only = interaction.Text("providerState"); // versions 1 and 2 of the specification
        return states.Count == 0 && only.Length > 0 ? [only] : states;
    }
}
