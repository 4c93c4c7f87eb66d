using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PactNet.Verifier;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>A test of the verifier, with pact files of its own making.</summary>
public abstract class VerifierTest : PactTest
{
    /// <summary>An interaction: GET path, to be answered with a status and, when given, a JSON body.</summary>
    protected static JsonObject Interaction(string description, string path, int status = 200, string? json = null, params string[] states)
    {
        var response = new JsonObject { ["status"] = status };
        if (json is not null)
        {
            response["body"] = new JsonObject { ["content"] = JsonNode.Parse(json), ["contentType"] = "application/json", ["encoded"] = false };
        }

        return new JsonObject
        {
            ["type"] = "Synchronous/HTTP",
            ["description"] = description,
            ["providerStates"] = new JsonArray([.. states.Select(state => new JsonObject { ["name"] = state, ["params"] = new JsonObject { ["customerId"] = "M1" } })]),
            ["request"] = new JsonObject { ["method"] = "GET", ["path"] = path, ["headers"] = new JsonObject { ["X-Pact"] = new JsonArray("1") } },
            ["response"] = response,
        };
    }

    protected static JsonObject PactOf(string consumer, string provider, params JsonObject[] interactions) => new()
    {
        ["consumer"] = new JsonObject { ["name"] = consumer },
        ["provider"] = new JsonObject { ["name"] = provider },
        ["interactions"] = new JsonArray([.. interactions]),
        ["metadata"] = new JsonObject { ["pactSpecification"] = new JsonObject { ["version"] = "4.0" } },
    };

    /// <summary>Writes a pact file into the folder of pacts.</summary>
    protected FileInfo WritePact(JsonObject pact)
    {
        ArgumentNullException.ThrowIfNull(pact);
        Pacts.Create();
        var file = new FileInfo(Path.Combine(Pacts.FullName, $"{pact["consumer"]!["name"]}-{pact["provider"]!["name"]}.json"));
        File.WriteAllText(file.FullName, pact.ToJsonString());
        return file;
    }

    /// <summary>Writes the consumer's pact file.</summary>
    protected FileInfo Write(params JsonObject[] interactions) => WritePact(PactOf(Consumer, Provider, interactions));

    internal IPactVerifier Verifier(TestServer server) => new PactVerifier(Provider, VerifierConfig()).WithHttpEndpoint(server.Address);

    internal IPactVerifierSource SourceOf(TestServer server) => Verifier(server).WithDirectorySource(Pacts);

    /// <summary>Runs on a thread of its own: the core blocks while the provider, in this process, has to answer.</summary>
    protected static Task<VerificationResult> RunAsync(IPactVerifierSource source) =>
        Task.Factory.StartNew(source.Run, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    protected static async Task<string> FailureAsync<T>(IPactVerifierSource source)
        where T : Exception
    {
        ArgumentNullException.ThrowIfNull(source);
        var e = await Assert.ThrowsAsync<T>(() => VerifyAsync(source));
        return e.Message;
    }

    protected static Task VerifyAsync(IPactVerifierSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Task.Factory.StartNew(source.Verify, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }
}
