using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using PactNet.Exceptions;
using PactNet.Verifier;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>Pacts that are fetched from an address or a Pact Broker, and results that are published there.</summary>
public sealed class FetchedPactTests : VerifierTest
{
    private const string PactPath = "/pact-version/1";

    // What the broker answers to the question which pacts are to be verified.
    private bool _pending;

    [Fact]
    public async Task A_pact_is_fetched_with_credentials_or_a_token()
    {
        await using var provider = await TestServer.StartAsync(200);
        await using var server = await TestServer.StartAsync((_, response) => TestServer.JsonAsync(response, 200, PactOf("å", Provider, Interaction("a", "/a")).ToJsonString()));

        var result = await RunAsync(Verifier(provider).WithUriSource(new Uri(server.Address, "pact"), options => options.BasicAuthentication("user", "pass")));
        await VerifyAsync(Verifier(provider).WithUriSource(server.Address, options => options.TokenAuthentication("secret")));
        await VerifyAsync(Verifier(provider).WithUriSource(server.Address));

        Assert.Equal("å: a", Assert.Single(result.Interactions).Interaction.ToString());
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("user:pass")), server.Requests[0].Headers["Authorization"]);
        Assert.Equal("Bearer secret", server.Requests[1].Headers["Authorization"]);
        Assert.DoesNotContain("Authorization", server.Requests[2].Headers);
    }

    [Fact]
    public async Task A_pact_that_is_not_at_its_address_is_an_error()
    {
        await using var provider = await TestServer.StartAsync(200);
        await using var server = await TestServer.StartAsync(404);

        var result = await RunAsync(Verifier(provider).WithUriSource(server.Address));

        Assert.False(result.Succeeded);
        Assert.Contains(server.Address.AbsoluteUri, Assert.Single(result.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broker_is_asked_as_the_options_say()
    {
        await using var provider = await TestServer.StartAsync(200);
        await using var broker = await StartBrokerAsync();

        await VerifyAsync(Verifier(provider).WithPactBrokerSource(broker.Address, options => options
            .TokenAuthentication("secret")
            .EnablePending()
            .ProviderBranch("main")
            .ConsumerVersionSelectors(
                new ConsumerVersionSelector { MainBranch = true },
                new ConsumerVersionSelector { Branch = "å", FallbackBranch = "b", Consumer = "c" },
                new ConsumerVersionSelector { Tag = "t", FallbackTag = "u", Latest = true },
                new ConsumerVersionSelector { DeployedOrReleased = true, Environment = "e" })
            .IncludeWipPactsSince(new DateTime(2026, 2, 3, 0, 0, 0, DateTimeKind.Utc))));

        var asked = JsonNode.Parse(Assert.Single(broker.Requests, r => r.Method == "POST").Body)!;
        Assert.True((bool)asked["includePendingStatus"]!);
        Assert.Equal("2026-02-03", (string?)asked["includeWipPactsSince"]);
        Assert.Equal("main", (string?)asked["providerVersionBranch"]);
        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse("""[{"mainBranch":true},{"branch":"å","fallbackBranch":"b","consumer":"c"},{"tag":"t","fallbackTag":"u","latest":true},{"deployedOrReleased":true,"environment":"e"}]"""),
                asked["consumerVersionSelectors"]),
            asked.ToJsonString());
        Assert.All(broker.Requests, request => Assert.Equal("Bearer secret", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_broker_is_asked_for_tags_and_by_a_list_of_selectors()
    {
        await using var provider = await TestServer.StartAsync(200);
        await using var broker = await StartBrokerAsync();

        await VerifyAsync(Verifier(provider).WithPactBrokerSource(broker.Address, options => options.BasicAuthentication("u", "p").ConsumerTags("x", "y").ProviderTags("z").EnablePending()));
        await VerifyAsync(Verifier(provider).WithPactBrokerSource(
            broker.Address, options => options.ConsumerVersionSelectors(new List<ConsumerVersionSelector> { new() { MatchingBranch = true }, new() { Deployed = true }, new() { Released = true } })));

        var asked = broker.Requests.Where(r => r.Method == "POST").Select(r => JsonNode.Parse(r.Body)!).ToList();
        Assert.Equal(["x", "y"], asked[0]["consumerVersionSelectors"]!.AsArray().Select(s => (string?)s!["tag"]));
        Assert.Equal(["z"], asked[0]["providerVersionTags"]!.AsArray().Select(t => (string?)t));
        Assert.Equal(["matchingBranch", "deployed", "released"], asked[1]["consumerVersionSelectors"]!.AsArray().Select(s => s!.AsObject().Single().Key));
        Assert.StartsWith("Basic ", broker.Requests[0].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_published_with_branch_tags_and_build()
    {
        await using var provider = await TestServer.StartAsync(500);
        await using var broker = await StartBrokerAsync();

        var failure = await FailureAsync<PactVerificationFailedException>(Verifier(provider).WithPactBrokerSource(broker.Address, options => options
            .PublishResults("1.2.3", publish => publish.ProviderBranch("main").ProviderTags("dev").BuildUri(new Uri("http://ci.example/1")))));

        Assert.Contains("status: expected 200 but was 500", failure, StringComparison.Ordinal);
        var published = JsonNode.Parse(Assert.Single(broker.Requests, r => r.Target == "/results").Body)!;
        Assert.Equal(
            ("1.2.3", false, "http://ci.example/1"),
            ((string?)published["providerApplicationVersion"], (bool)published["success"]!, (string?)published["buildUrl"]));
        Assert.Contains(broker.Requests, r => r.Method == "PUT" && r.Target == "/branches/main/versions/1.2.3");
        Assert.Contains(broker.Requests, r => r.Method == "PUT" && r.Target == "/versions/1.2.3/tags/dev");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Results_are_published_on_a_condition(bool condition)
    {
        await using var provider = await TestServer.StartAsync(200);
        await using var broker = await StartBrokerAsync();

        await VerifyAsync(Verifier(provider).WithPactBrokerSource(broker.Address, options => options.PublishResults(condition, "1")));
        await VerifyAsync(Verifier(provider).WithPactBrokerSource(broker.Address, options => options.PublishResults(condition, "2", publish => publish.ProviderBranch("b"))));

        Assert.Equal(
            condition ? ["1", "2"] : [],
            broker.Requests.Where(r => r.Target == "/results").Select(r => (string?)JsonNode.Parse(r.Body)!["providerApplicationVersion"]));
    }

    [Fact]
    public async Task Results_of_a_pact_from_a_brokers_address_are_published_too()
    {
        await using var provider = await TestServer.StartAsync(200);
        await using var broker = await StartBrokerAsync();
        var pact = new Uri(broker.Address, PactPath);

        await VerifyAsync(Verifier(provider).WithUriSource(pact, options => options.PublishResults("1")));
        await VerifyAsync(Verifier(provider).WithUriSource(pact, options => options.PublishResults("2", publish => publish.ProviderTags("t"))));
        await VerifyAsync(Verifier(provider).WithUriSource(pact, options => options.PublishResults(false, "3")));
        await VerifyAsync(Verifier(provider).WithUriSource(pact, options => options.PublishResults(true, "4", publish => publish.ProviderBranch("b"))));

        Assert.Equal(
            ["1", "2", "4"],
            broker.Requests.Where(r => r.Target == "/results").Select(r => (string?)JsonNode.Parse(r.Body)!["providerApplicationVersion"]));
    }

    [Fact]
    public async Task A_pact_that_the_broker_calls_pending_does_not_fail()
    {
        _pending = true;
        await using var provider = await TestServer.StartAsync(500);
        await using var broker = await StartBrokerAsync();

        var result = await RunAsync(Verifier(provider).WithPactBrokerSource(broker.Address, options => options.EnablePending().ProviderBranch("main")));

        Assert.True(result.Succeeded, result.ToString());
        Assert.Equal((true, InteractionStatus.ContractFailure), (result.Interactions.Single().Pending, result.Interactions.Single().Status));
    }

    [Fact]
    public async Task A_broker_without_a_pact_for_the_provider_fails()
    {
        await using var provider = await TestServer.StartAsync(200);
        await using var broker = await TestServer.StartAsync((request, response) => TestServer.JsonAsync(
            response, request.Target == "/" ? 200 : 404, request.Target == "/" ? Index(Base(response)) : null, "application/hal+json"));

        Assert.Contains(
            "Nothing was verified", await FailureAsync<PactVerificationFailedException>(Verifier(provider).WithPactBrokerSource(broker.Address)), StringComparison.Ordinal);
    }

    private static string Base(HttpResponse response) => $"http://{response.HttpContext.Request.Host}";

    private static string Index(string root) => At(root, """
        {"_links":{"self":{"href":"ROOT"},
        "pb:provider-pacts-for-verification":{"href":"ROOT/for-verification","templated":true},
        "pb:pacticipant":{"href":"ROOT/pacticipants/{pacticipant}","templated":true}}}
        """);

    private static string Pact(string root)
    {
        var interaction = Interaction("a", "/a");
        interaction["_id"] = "1";
        var pact = PactOf("å", Provider, interaction);
        pact["_links"] = JsonNode.Parse(At(root, """
            {"self":{"href":"ROOT/pact-version/1"},
            "pb:provider":{"href":"ROOT/pacticipants/Vitec%20Connect","name":"Vitec Connect"},
            "pb:publish-verification-results":{"href":"ROOT/results"}}
            """));
        return pact.ToJsonString();
    }

    private static string At(string root, string json) => json.Replace("ROOT", root, StringComparison.Ordinal);

    /// <summary>A broker as far as the core needs one: index, which pacts to verify, the pact, and where results go.</summary>
    private Task<TestServer> StartBrokerAsync() => TestServer.StartAsync((request, response) =>
    {
        var root = Base(response);
        var (status, body) = request.Target switch
        {
            "/" => (200, Index(root)),
            "/for-verification" => (200, At(root, """
                {"_embedded":{"pacts":[{"shortDescription":"latest","verificationProperties":{"pending":PENDING,"notices":[]},
                "_links":{"self":{"href":"ROOT/pact-version/1","name":"Pact between å and Vitec Connect"}}}]},
                "_links":{"self":{"href":"ROOT/for-verification"}}}
                """).Replace("PENDING", _pending ? "true" : "false", StringComparison.Ordinal)),
            PactPath => (200, Pact(root)),
            "/pacticipants/Vitec Connect" => (200, At(root, """
                {"name":"Vitec Connect","_links":{"self":{"href":"ROOT/pacticipants/Vitec%20Connect"},
                "pb:version-tag":{"href":"ROOT/versions/{version}/tags/{tag}","templated":true},
                "pb:branch-version":{"href":"ROOT/branches/{branch}/versions/{version}","templated":true}}}
                """)),
            _ => (201, "{}"),
        };
        return TestServer.JsonAsync(response, status, body, "application/hal+json");
    });
}
