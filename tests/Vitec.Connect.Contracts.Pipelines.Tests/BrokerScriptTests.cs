using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Pipelines.Tests;

/// <summary>The scripts that talk to a broker, with the official Pact CLI, the built command and a small broker over real HTTP.</summary>
public sealed class BrokerScriptTests : IAsyncDisposable
{
    private const string Token = "hemlig-token";
    private const string Password = "hemligt+lösen";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("vitec-pipeline å ");
    private BrokerServer _broker = null!;

    public async ValueTask DisposeAsync()
    {
        await _broker.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public async Task A_consumer_publishes_and_may_be_deployed_once_the_provider_has_verified()
    {
        await StartAsync();
        WritePact("photo-portal");
        var published = await RunAsync("consumer", "Publish the pacts", ("PACTS", "pacts"), ("CONSUMER_VERSION", "1a2b"), ("BRANCH", "refs/heads/feat/å"), ("BUILD_URL", "https://ci.example/7"));
        Assert.True(published.ExitCode == 0, published.ToString());
        var pact = Assert.Single(_broker.Pacts);
        Assert.Equal(("photo-portal", "1a2b", "feat/å"), (pact.Consumer, pact.Version, pact.Branch));

        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { ["portal"] = Password } }, TestContext.Current.CancellationToken);
        var pactUrl = $"{_broker.Address}pacts/provider/Vitec%20Connect/consumer/photo-portal/version/1a2b";
        var verified = await VerifyAsync(stub.BaseAddress, ("PACT_URL", pactUrl));
        Assert.True(verified.ExitCode == 0, verified.ToString());
        var result = Assert.Single(_broker.Results);
        Assert.Equal(("photo-portal", "9f", true), (result.Consumer, result.Version, result.Success));
        Assert.Equal(["main"], _broker.Branches("Vitec Connect", "9f"));
        Assert.Equal("M777", Assert.Single(stub.Requests, request => request.Method == "PUT").CustomerId);

        var deployed = await RunAsync("deployment", "Record the deployment", ("PACTICIPANT", "Vitec Connect"), ("VERSION", "9f"), ("ENVIRONMENT", "production"));
        Assert.True(deployed.ExitCode == 0, deployed.ToString());
        Assert.Equal("9f", _broker.Deployed("Vitec Connect", "production"));

        var asked = await MayBeDeployedAsync();
        Assert.True(asked.ExitCode == 0, asked.ToString());
    }

    [Fact]
    public async Task A_consumer_that_the_provider_fails_may_not_be_deployed()
    {
        await StartAsync();
        _broker.Publish(PactText.Of("photo-portal", PactText.Interaction("broken", status: 201)), "1a2b");
        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { ["portal"] = Password } }, TestContext.Current.CancellationToken);
        var verified = await VerifyAsync(stub.BaseAddress, ("PACT_URL", $"{_broker.Address}pacts/provider/Vitec%20Connect/consumer/photo-portal/version/1a2b"));
        Assert.True(verified.ExitCode == 1, verified.ToString());
        Assert.False(Assert.Single(_broker.Results).Success);
        _broker.Deploy("Vitec Connect", "9f", "production");
        var asked = await MayBeDeployedAsync();
        Assert.True(asked.ExitCode == 1, asked.ToString());
    }

    [Fact]
    public async Task The_provider_verifies_what_the_broker_selects_and_reports_it()
    {
        await StartAsync();
        _broker.Publish(PactText.Of("a-portal", PactText.Interaction("one")), "1");
        _broker.Publish(PactText.Of("b-portal", PactText.Interaction("two")), "1");
        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { ["portal"] = Password } }, TestContext.Current.CancellationToken);
        var verified = await VerifyAsync(stub.BaseAddress, ("PACT_URL", ""));
        Assert.True(verified.ExitCode == 0, verified.ToString());
        Assert.Equal(["a-portal", "b-portal"], _broker.Results.Select(result => result.Consumer).Order());
        Assert.StartsWith("### ✅ The provider keeps its contracts", Read("summary.md"), StringComparison.Ordinal);
        Assert.Contains("<testsuites ", Read("pact-results.xml"), StringComparison.Ordinal);
        Assert.Contains("<h1>The provider keeps its contracts</h1>", Read("pact-results.html"), StringComparison.Ordinal);
        foreach (var text in new[] { verified.ToString(), Read("summary.md"), Read("pact-results.xml"), Read("pact-results.html") })
        {
            Assert.DoesNotContain(Token, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Password, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_broker_the_folder_in_git_is_verified()
    {
        await StartAsync();
        WritePact("photo-portal");
        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { ["portal"] = Password } }, TestContext.Current.CancellationToken);
        var verified = await VerifyAsync(stub.BaseAddress, ("PACT_URL", ""), ("PACT_BROKER_BASE_URL", ""));
        Assert.True(verified.ExitCode == 0, verified.ToString());
        Assert.Contains("1 of 1 interactions verified.", verified.Output, StringComparison.Ordinal);
        Assert.Empty(_broker.Requests);
    }

    [Fact]
    public async Task A_token_that_the_broker_refuses_fails_the_publishing()
    {
        await StartAsync();
        WritePact("photo-portal");
        var run = await RunAsync(
            "consumer", "Publish the pacts", ("PACTS", "pacts"), ("CONSUMER_VERSION", "1"), ("BRANCH", "main"), ("BUILD_URL", "https://ci.example/7"), ("PACT_BROKER_TOKEN", "wrong"));
        Assert.True(run.ExitCode != 0, run.ToString());
        Assert.Empty(_broker.Pacts);
    }

    private Task<Run> MayBeDeployedAsync() =>
        RunAsync("consumer", "May this version be deployed?", ("CONSUMER", "photo-portal"), ("CONSUMER_VERSION", "1a2b"), ("ENVIRONMENT", "production"));

    private Task<Run> VerifyAsync(Uri provider, params (string, string)[] more) => RunAsync(
        "provider",
        "Verify the deployed provider",
        [
            ("PROVIDER_URL", provider.ToString()), ("PROVIDER_USER", "portal"), ("CUSTOMER", "M777"), ("VITEC_CONNECT_PASSWORD", Password),
            ("PROVIDER_VERSION", "9f"), ("PROVIDER_BRANCH", "refs/heads/main"), ("BUILD_URL", "https://ci.example/8"), ("GITHUB_STEP_SUMMARY", "summary.md"), .. more,
        ]);

    /// <summary>Runs a step with what the build has made in place of what the pipelines install.</summary>
    private async Task<Run> RunAsync(string pipeline, string step, params (string, string)[] environment)
    {
        var bin = _directory.CreateSubdirectory("bin");
        await WriteCommandAsync(bin, "pact", $"node '{Repository.PathOf("eng/pact/node_modules/@pact-foundation/pact-cli/bin/pact.js")}'");
        await WriteCommandAsync(bin, "vitec-connect", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "vitec-connect.dll")}'");
        return await Bash.RunAsync(
            Pipeline.Script(pipeline, step).Script,
            _directory.FullName,
            [
                ("PATH", $"{bin.FullName}:{Environment.GetEnvironmentVariable("PATH")}"), ("PACT_BROKER_BASE_URL", _broker.Address.ToString()),
                ("PACT_BROKER_TOKEN", Token), ("PACT_BROKER_HTTP_RETRIES", "0"), ("PACT_DO_NOT_TRACK", "true"), .. environment,
            ]);
    }

    private async Task StartAsync() =>
        _broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = $"Bearer {Token}" }, TestContext.Current.CancellationToken);

    private void WritePact(string consumer)
    {
        _directory.CreateSubdirectory("pacts");
        File.WriteAllText(Path.Combine(_directory.FullName, "pacts", $"{consumer}-Vitec Connect.json"), PactText.Of(consumer, PactText.Interaction()));
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(_directory.FullName, file));

    private static Task WriteCommandAsync(DirectoryInfo bin, string name, string command) =>
        ExecutableFile.WriteAsync(Path.Combine(bin.FullName, name), $"#!/usr/bin/env bash\nexec {command} \"$@\"\n");
}
