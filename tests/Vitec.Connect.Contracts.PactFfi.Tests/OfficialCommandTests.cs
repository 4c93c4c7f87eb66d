using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PactNet.Exceptions;
using Vitec.Connect.Contracts.Provider.PactTests;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>
/// The verifier of the official Pact command (npm, @pact-foundation/pact-cli) and the provider suite's say the same of every
/// committed interaction, about good providers and bad ones.
/// </summary>
public sealed class OfficialCommandTests
{
    private const string Stub = "no defect";

    [Theory]
    [InlineData(Stub)]
    [InlineData("the XML answer is in another namespace")]
    [InlineData("the boolean is a JSON string")]
    [InlineData("success is 204 without a body")]
    [InlineData("wrong credentials are answered with 403")]
    [InlineData("validation errors are HTML")]
    [InlineData("there is no PUT")]
    [InlineData("the customer id is ignored")]
    public async Task The_official_verifier_agrees_about_a_provider_with(string defect)
    {
        var one = Defect.All.SingleOrDefault(d => d.Name == defect);
        Assert.Equal(defect == Stub, one is null);
        await using var fronted = await FrontedStub.StartAsync(one?.Request, one?.Answer);
        await using var provider = new StubProvider(fronted.Stub, fronted.Address);

        var (exitCode, report) = await RunCommandAsync(provider);
        var ours = await VerifyAsync(provider);

        Assert.Equal(ours.Values.All(failure => failure is null) ? 0 : 1, exitCode);
        Assert.Equal(
            ours.Select(pact => (pact.Key.Description, pact.Value is null ? "OK" : "Error")).Order(),
            report["interactionResults"]!.AsArray().Select(result => ((string)result!["description"]!, (string)result["result"]!)).Order());

        // Also about why, to the word.
        var failures = ours.Values.Where(failure => failure is not null).ToList();
        var reasons = report["errors"]!.AsArray().SelectMany(error => error!["mismatch"]!["mismatches"]!.AsArray()).Select(m => (string)m!["mismatch"]!).ToList();
        Assert.Equal(failures.Count == 0, reasons.Count == 0);
        Assert.All(reasons, reason => Assert.Contains(failures, failure => failure!.Contains(reason, StringComparison.Ordinal)));
    }

    /// <summary>Verifies as the provider suite does: each interaction by itself.</summary>
    /// <returns>What was said of each; null when the provider keeps it.</returns>
    private static async Task<Dictionary<ProviderPact, string?>> VerifyAsync(IProviderUnderTest provider)
    {
        var results = new Dictionary<ProviderPact, string?>();
        foreach (var pact in ProviderPact.ReadAll(PactFolder.Committed))
        {
            try
            {
                await ProviderVerification.RunAsync(pact, provider, new Outputs());
                results.Add(pact, null);
            }
            catch (PactVerificationFailedException e)
            {
                results.Add(pact, e.Message);
            }
        }

        return results;
    }

    /// <summary>Runs the official command on the folder of the pacts.</summary>
    private static async Task<(int ExitCode, JsonNode Report)> RunCommandAsync(IProviderUnderTest provider)
    {
        var folder = Directory.CreateTempSubdirectory("official-command-");
        try
        {
            await using var states = await StateEndpoint.StartAsync(provider);
            var report = Path.Combine(folder.FullName, "report.json");
            var command = Path.Combine(
                PactFolder.Committed.Parent!.FullName, "eng", "pact", "node_modules", "@pact-foundation", "pact-cli", "bin", "pact-verifier.js");
            var start = new ProcessStartInfo("node",
            [
                command,
                "--dir", PactFolder.Committed.FullName,
                "--provider-name", ProviderPact.Provider,
                "--hostname", provider.Address.Host,
                "--port", provider.Address.Port.ToString(CultureInfo.InvariantCulture),
                "--state-change-url", states.Address.AbsoluteUri,
                "--state-change-teardown",
                "--json", report,
                "--no-colour",
            ])
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["PACT_DO_NOT_TRACK"] = "true" },
            };
            using var process = Process.Start(start)!;
            var output = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
                process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            TestContext.Current.TestOutputHelper!.WriteLine(string.Concat(output));
            return (process.ExitCode, JsonNode.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken))!);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
