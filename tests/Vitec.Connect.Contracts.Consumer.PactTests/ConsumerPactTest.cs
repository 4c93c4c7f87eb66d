using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using PactNet;
using PactNet.Matchers;
using Vitec.Connect.Contracts.Tests;
using Regex = System.Text.RegularExpressions.Regex;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

/// <summary>
/// The tests of one consumer's pact: a test an interaction, each with a pact of its own, as PactNet has it. What all
/// interactions of the endpoint have in common is here.
/// </summary>
public abstract class ConsumerPactTest : IDisposable
{
    protected const string CustomerId = "M12345";

    /// <summary>A customer id that is another in a path unless it is escaped.</summary>
    protected const string CustomerIdToEscape = "kund?1#å";

    private const string Provider = "Vitec Connect";
    private const string Route = "/Service/Order/UserInteraction/";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consumer-pact-");
    private readonly string _consumer;

    protected ConsumerPactTest(string consumer)
    {
        _consumer = consumer;
        PactDirectory = _folder.FullName;
    }

    /// <summary>Where the pact is written: a folder of the test's own, unless all tests of the consumer are to write one file.</summary>
    public string PactDirectory { get; set; }

    /// <summary>What Pact had to say.</summary>
    internal Outputs Said { get; } = new();

    protected HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public void Dispose()
    {
        Http.Dispose();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected IPactBuilderV4 NewPact() =>
        Pact.V4(_consumer, Provider, new PactConfig { PactDir = PactDirectory, LogLevel = PactLogLevel.Warn, Outputters = [Said] })
            .WithHttpInteractions();

    /// <summary>What every request of every consumer looks like, up to its body.</summary>
    protected static IRequestBuilderV4 Request(IPactBuilderV4 pact, string description, string state, string accept, string customerId) =>
        pact.UponReceiving(description)
            .Given(state, new Dictionary<string, string> { ["customerId"] = customerId })
            .WithRequest(HttpMethod.Put, PathFor(customerId))
            // Any credentials in the form of Basic authentication; the pact holds nobody's.
            .WithHeader("Authorization", Match.Regex("Basic ZXhhbXBsZTpleGFtcGxl", "^(?i:basic) [A-Za-z0-9+/]+={0,2}$"))
            .WithHeader("Accept", accept);

    /// <summary>
    /// The path in the core's own JSON, since PactNet has no matchers for paths. The consumer has to send exactly this
    /// customer id; a verification sends the one that the provider state answers, which exists where it runs.
    /// </summary>
    private static string PathFor(string customerId)
    {
        var path = Route + Uri.EscapeDataString(customerId);
        return JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["value"] = path,
            ["pact:matcher:type"] = "regex",
            ["regex"] = $"^{Regex.Escape(path)}$",
            ["pact:generator:type"] = "ProviderState",
            ["expression"] = Route + "${customerId}",
        });
    }
}
