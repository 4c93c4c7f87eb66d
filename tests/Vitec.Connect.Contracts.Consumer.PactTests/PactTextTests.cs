using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

public sealed class PactTextTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pact-text-");

    public static TheoryData<string> Committed => [.. PactFolder.Committed.GetFiles().Select(file => file.Name)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Committed))]
    public async Task Order_layout_and_versions_do_not_show(string name)
    {
        var committed = await File.ReadAllTextAsync(Path.Combine(PactFolder.Committed.FullName, name), TestContext.Current.CancellationToken);
        var pact = Reversed(JsonNode.Parse(committed))!;
        pact["metadata"]!["pactRust"] = new JsonObject { ["ffi"] = "0.4.27" };

        Assert.Equal(committed, PactText.Of(Write(pact.ToJsonString())));
    }

    [Fact]
    public async Task What_an_interaction_expects_does()
    {
        var file = PactFolder.Committed.GetFiles()[0];
        var committed = await File.ReadAllTextAsync(file.FullName, TestContext.Current.CancellationToken);
        var changed = PactText.Of(Write(committed.Replace("\"status\": 403", "\"status\": 404", StringComparison.Ordinal)));

        Assert.NotEqual(committed, changed);
        var diff = TextDiff.Of(committed, changed).Split('\n');
        Assert.Equal("-         \"status\": 403", Assert.Single(diff, line => line.StartsWith('-')));
        Assert.Equal("+         \"status\": 404", Assert.Single(diff, line => line.StartsWith('+')));
    }

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(m => KeyValuePair.Create(m.Key, Reversed(m.Value)))),
        JsonArray items => new JsonArray([.. items.Reverse().Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    private FileInfo Write(string text)
    {
        var file = Path.Combine(_folder.FullName, "pact.json");
        File.WriteAllText(file, text);
        return new FileInfo(file);
    }
}
