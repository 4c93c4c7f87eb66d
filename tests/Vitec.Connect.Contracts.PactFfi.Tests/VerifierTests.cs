using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PactNet;
using PactNet.Exceptions;
using PactNet.Verifier;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>Verifications of real providers.</summary>
public sealed class VerifierTests : VerifierTest
{
    [Fact]
    public async Task A_pact_that_a_consumer_test_wrote_is_kept_by_the_stub()
    {
        var pact = NewPact();
        pact.UponReceiving("en fråga om åtgärd")
            .Given(VitecConnectStates.CustomerExists, new System.Collections.Generic.Dictionary<string, string> { ["customerId"] = "007" })
            .WithRequest("PUT", """{"value":"/Service/Order/UserInteraction/M1","pact:matcher:type":"regex","regex":"/Service/Order/UserInteraction/[^/]+","pact:generator:type":"ProviderState","expression":"/Service/Order/UserInteraction/${customerId}"}""")
            .WithHeader("Authorization", "basic dTpw")
            .WithJsonBody(new { id = "1", url = PactNet.Matchers.Match.Regex("https://x.se/1", "https?://.+"), comment = "Välj" })
            .WillRespond().WithStatus(200).WithJsonBody(true);
        await pact.VerifyAsync(context => SendAsync(
            context, "PUT", "/Service/Order/UserInteraction/9", """{"id":"1","url":"https://y.se/2","comment":"Välj"}""", headers: ("Authorization", "basic dTpw")));

        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var verifier = new PactVerifier(Provider, VerifierConfig());
        await VerifyAsync(verifier.WithHttpEndpoint(stub.BaseAddress).WithFileSource(PactFile).WithProviderStateUrl(stub.ProviderStatesAddress));

        var request = Assert.Single(stub.Requests);
        Assert.Equal(("007", "Välj"), (request.CustomerId, request.Request?.Comment));
        Assert.Contains("en fråga om åtgärd", Written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_interaction_has_a_result()
    {
        Write(
            Interaction("good", "/good", json: """{"a":1}"""),
            Interaction("wrong", "/wrong", 201, """{"a":1}""", "state å", "another"));
        await using var provider = await TestServer.StartAsync(200, """{"a":1}""");
        await using var failing = await TestServer.StartAsync(400, """{"a":"ö"}""");

        var good = await RunAsync(SourceOf(provider).WithFilter("good"));
        var result = await RunAsync(SourceOf(failing).WithFilter("wrong"));

        Assert.True(good.Succeeded);
        Assert.Equal("Vitec Connect keeps its pacts: 1 interaction(s) verified.", good.ToString());
        var verified = Assert.Single(good.Interactions);
        Assert.Equal(InteractionStatus.Verified, verified.Status);
        Assert.Equal(("photo-portal", "Vitec Connect", "good"), (verified.Interaction.Consumer, verified.Interaction.Provider, verified.Interaction.Description));
        Assert.Empty(verified.Interaction.ProviderStates);
        Assert.Empty(verified.Mismatches);
        Assert.Empty(verified.Messages);
        Assert.True(verified.Duration > TimeSpan.Zero);

        Assert.False(result.Succeeded);
        Assert.Equal(Provider, result.Provider);
        Assert.Empty(result.NotVerified);
        Assert.Empty(result.Errors);
        var failed = Assert.Single(result.Interactions);
        Assert.Equal(InteractionStatus.ContractFailure, failed.Status);
        Assert.False(failed.Pending);
        Assert.Equal(["state å", "another"], failed.Interaction.ProviderStates);
        Assert.Equal(
            ["body $.a: Expected 'ö' (String) to be equal to 1 (Integer)", "status: expected 201 but was 400"],
            failed.Messages.Order(StringComparer.Ordinal));
        var body = Assert.Single(failed.Mismatches, m => m.Type == "BodyMismatch");
        Assert.Equal(("body $.a", "1", "\"ö\""), (body.Where, body.Expected, body.Actual));
        Assert.Contains("There were 1 pact failures", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", result.Output, StringComparison.Ordinal);
        Assert.Contains("photo-portal: wrong (state å, another) failed:\n  ", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_throws_with_the_mismatches()
    {
        // A provider of its own: the core keeps one log for all verifications of a name, and tests that run at the same time read it.
        var name = "Logged Provider";
        WritePact(PactOf(Consumer, name, Interaction("å", "/a", json: "true"), Interaction("good", "/b")));
        await using var provider = await TestServer.StartAsync((request, response) =>
            TestServer.JsonAsync(response, 200, request.Target == "/a" ? "\"true\"" : null));
        using var verifier = new PactVerifier(name, VerifierConfig());

        var message = await FailureAsync<PactVerificationFailedException>(verifier.WithHttpEndpoint(provider.Address).WithDirectorySource(Pacts));

        Assert.Equal(
            """
            Logged Provider was not verified to keep its pacts.
            photo-portal: å failed:
              body $: Expected 'true' (String) to be equal to true (Boolean)
            """.ReplaceLineEndings("\n"),
            message);
        Assert.Contains("1.1) has a matching body", Written.ToString(), StringComparison.Ordinal);
        Assert.Contains("Log of the Pact core:", Written.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, new[] { "/a", "/b" })]
    [InlineData(false, new[] { "/a" })]
    public async Task A_redirect_is_followed_unless_it_is_the_answer(bool follow, string[] called)
    {
        Write(Interaction("a", "/a", json: "true"));
        await using var provider = await TestServer.StartAsync((request, response) =>
        {
            response.Headers.Location = "/b";
            return TestServer.JsonAsync(response, request.Target == "/a" ? 302 : 200, request.Target == "/a" ? null : "true");
        });

        var source = SourceOf(provider);
        var result = await RunAsync(follow ? source : source.WithoutRedirects());

        Assert.Equal(called, provider.Requests.Select(r => r.Target));
        Assert.Equal(follow, result.Succeeded);
        Assert.Equal(!follow, result.Interactions.Single().Messages.Contains("status: expected 200 but was 302"));
    }

    [Fact]
    public async Task A_provider_that_is_not_there_is_a_technical_error()
    {
        Write(Interaction("a", "/a"));
        using var closed = LoopbackPort.Closed();
        using var verifier = new PactVerifier(Provider, VerifierConfig());

        var result = await RunAsync(verifier.WithHttpEndpoint(closed.Address).WithDirectorySource(Pacts));

        Assert.False(result.Succeeded);
        var interaction = Assert.Single(result.Interactions);
        Assert.Equal(InteractionStatus.TechnicalError, interaction.Status);
        Assert.Empty(interaction.Mismatches);
        Assert.Contains("error sending request", Assert.Single(interaction.Messages), StringComparison.Ordinal);
        Assert.Contains("photo-portal: a could not be verified:", result.ToString(), StringComparison.Ordinal);
        Assert.Empty(result.Errors);
        Assert.Empty(result.NotVerified);
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_in_time_is_a_technical_error()
    {
        Write(Interaction("a", "/a"));

        // In time for the default timeout, were that in force. When the core hangs up, so does the provider.
        await using var provider = await TestServer.StartAsync((_, response) => Task.Delay(TimeSpan.FromSeconds(3), response.HttpContext.RequestAborted));

        var result = await RunAsync(SourceOf(provider).WithRequestTimeout(TimeSpan.FromMilliseconds(50)));

        Assert.Equal(InteractionStatus.TechnicalError, Assert.Single(result.Interactions).Status);
    }

    [Fact]
    public async Task A_state_that_can_not_be_set_is_a_technical_error()
    {
        Write(Interaction("a", "/a", states: "s"));
        await using var provider = await TestServer.StartAsync(200);
        await using var states = await TestServer.StartAsync(400);

        var result = await RunAsync(SourceOf(provider).WithProviderStateUrl(states.Address));

        Assert.Equal(InteractionStatus.TechnicalError, Assert.Single(result.Interactions).Status);
        Assert.Empty(provider.Requests);
    }

    [Fact]
    public async Task States_are_set_in_the_body_and_torn_down_when_asked_for()
    {
        Write(Interaction("a", "/a", states: "kund å"));
        await using var provider = await TestServer.StartAsync(200);
        await using var states = await TestServer.StartAsync(200, "{}");

        await VerifyAsync(SourceOf(provider).WithProviderStateUrl(new Uri(states.Address, "states")));
        var set = Assert.Single(states.Requests);
        await VerifyAsync(SourceOf(provider).WithProviderStateUrl(new Uri(states.Address, "states"), options => options.WithTeardown()));

        Assert.Equal(("POST", "/states"), (set.Method, set.Target));
        var state = JsonSerializer.Deserialize<ProviderState>(set.Body, JsonSerializerOptions.Web)!;
        Assert.Equal(("kund å", "M1"), (state.State, Assert.Single(state.Params).Value));
        Assert.Equal(["setup", "setup", "teardown"], states.Requests.Select(r => (string?)JsonNode.Parse(r.Body)!["action"]));
    }

    [Fact]
    public async Task States_stand_in_the_query_when_asked_for()
    {
        Write(Interaction("a", "/a", states: "s"));
        await using var provider = await TestServer.StartAsync(200);
        await using var states = await TestServer.StartAsync(200, "{}");

        await VerifyAsync(SourceOf(provider).WithProviderStateUrl(states.Address, options => options.WithStyle(ProviderStateStyle.Query)));

        var target = Assert.Single(states.Requests).Target;
        Assert.Contains("state=s", target, StringComparison.Ordinal);
        Assert.Contains("customerId=M1", target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_takes_the_place_of_the_pacts()
    {
        Write(Interaction("a", "/a"));
        await using var provider = await TestServer.StartAsync(200);

        await VerifyAsync(SourceOf(provider).WithCustomHeader("X-Pact", "mine").WithCustomHeader("Authorization", "Basic dTpw"));

        var headers = Assert.Single(provider.Requests).Headers;
        Assert.Equal(("mine", "Basic dTpw"), (headers["X-Pact"], headers["Authorization"]));
    }

    [Fact]
    public async Task The_endpoints_path_comes_before_the_pacts()
    {
        Write(Interaction("a", "/a"));
        await using var provider = await TestServer.StartAsync(200);
        using var verifier = new PactVerifier(Provider, VerifierConfig());

        await VerifyAsync(verifier.WithHttpEndpoint(new Uri(provider.Address, "base/")).WithDirectorySource(Pacts));

        Assert.Equal("/base/a", Assert.Single(provider.Requests).Target);
    }

    [Fact]
    public async Task A_certificate_is_checked_unless_told_otherwise()
    {
        Write(Interaction("a", "/a"));
        using var certificate = SelfSigned.Create();
        await using var provider = await TestServer.StartAsync((_, response) => TestServer.JsonAsync(response, 200, null), certificate);

        var strict = await RunAsync(SourceOf(provider));
        var lax = await RunAsync(SourceOf(provider).WithSslVerificationDisabled());

        Assert.Equal(InteractionStatus.TechnicalError, Assert.Single(strict.Interactions).Status);
        Assert.True(lax.Succeeded, lax.ToString());
    }

    [Fact]
    public async Task A_filter_narrows_what_is_verified_and_what_has_to_be()
    {
        Write(Interaction("a (1)", "/1", states: "x"), Interaction("a (2)", "/2", states: "y"), Interaction("b", "/3"));
        await using var provider = await TestServer.StartAsync(200);

        await VerifyAsync(SourceOf(provider).WithFilter(Regex.Escape("a (1)")));
        Assert.Equal(["/1"], provider.Requests.Select(r => r.Target));
        await VerifyAsync(SourceOf(provider).WithFilter(providerState: "^y$"));
        Assert.Equal(["/1", "/2"], provider.Requests.Select(r => r.Target));
        await VerifyAsync(SourceOf(provider).WithFilter("a", "x"));
        Assert.Equal(["/1", "/2", "/1"], provider.Requests.Select(r => r.Target));
        await VerifyAsync(SourceOf(provider).WithFilter());
        Assert.Equal(6, provider.Requests.Count);
    }

    [Fact]
    public async Task A_filter_that_matches_nothing_fails()
    {
        Write(Interaction("a", "/a"));
        await using var provider = await TestServer.StartAsync(200);

        var message = await FailureAsync<PactVerificationFailedException>(SourceOf(provider).WithFilter("b"));

        Assert.Contains("Nothing was verified", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_that_only_dotnet_understands_fails_and_says_so()
    {
        Write(Interaction("a", "/a"));
        await using var provider = await TestServer.StartAsync(200);

        var message = await FailureAsync<PactVerificationFailedException>(SourceOf(provider).WithFilter("(?#comment)a"));

        Assert.Contains("no regular expression of Rust", message, StringComparison.Ordinal);
        Assert.Contains("Declared, but not verified:\n  photo-portal: a", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consumers_narrow_what_is_verified_and_what_has_to_be()
    {
        WritePact(PactOf("one", Provider, Interaction("a", "/1")));
        WritePact(PactOf("two", Provider, Interaction("a", "/2")));
        WritePact(PactOf("three", "another provider", Interaction("a", "/3")));
        await using var provider = await TestServer.StartAsync(200);

        await VerifyAsync(Verifier(provider).WithDirectorySource(Pacts, "two"));
        Assert.Equal(["/2"], provider.Requests.Select(r => r.Target));
        var all = await RunAsync(Verifier(provider).WithDirectorySource(Pacts));
        Assert.Equal(["one", "two"], all.Interactions.Select(i => i.Interaction.Consumer).Order(StringComparer.Ordinal));
        Assert.True(all.Succeeded);
        Assert.Contains(
            "Nothing was verified", await FailureAsync<PactVerificationFailedException>(Verifier(provider).WithDirectorySource(Pacts, "four")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_sources_are_verified_together()
    {
        var one = WritePact(PactOf("one", Provider, Interaction("a", "/1")));
        var two = WritePact(PactOf("two", "another provider", Interaction("a", "/2")));
        await using var provider = await TestServer.StartAsync(200);
        var verifier = Verifier(provider);

        verifier.WithFileSource(one);
        var result = await RunAsync(verifier.WithFileSource(two));

        Assert.True(result.Succeeded, result.ToString());
        Assert.Equal(["/1", "/2"], provider.Requests.Select(r => r.Target));
    }

    [Fact]
    public async Task An_empty_folder_fails()
    {
        Pacts.Create();
        await using var provider = await TestServer.StartAsync(200);

        Assert.Contains("Nothing was verified", await FailureAsync<PactVerificationFailedException>(SourceOf(provider)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pact_without_interactions_fails()
    {
        Write();
        await using var provider = await TestServer.StartAsync(200);

        Assert.Contains("Nothing was verified", await FailureAsync<PactVerificationFailedException>(SourceOf(provider)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_and_folders_that_are_missing_or_no_pacts_are_errors()
    {
        await using var provider = await TestServer.StartAsync(200);
        var missingFile = await RunAsync(Verifier(provider).WithFileSource(PactFile));
        var missingFolder = await RunAsync(SourceOf(provider));
        Write(Interaction("a", "/a"));
        await File.WriteAllTextAsync(Path.Combine(Pacts.FullName, "README.md"), "no pact", TestContext.Current.CancellationToken);
        var noPact = await RunAsync(SourceOf(provider));

        Assert.Contains(PactFile.FullName, Assert.Single(missingFile.Errors), StringComparison.Ordinal);
        Assert.Contains(Pacts.FullName, Assert.Single(missingFolder.Errors), StringComparison.Ordinal);
        Assert.Contains("Failed to load pact", Assert.Single(noPact.Errors), StringComparison.Ordinal);
        Assert.Equal(InteractionStatus.Verified, Assert.Single(noPact.Interactions).Status);
        Assert.DoesNotContain(true, new[] { missingFile.Succeeded, missingFolder.Succeeded, noPact.Succeeded });
    }

    [Fact]
    public async Task A_pact_that_the_core_can_not_read_is_an_error_and_leaves_its_interactions_unverified()
    {
        var unknown = Interaction("b", "/b");
        unknown["type"] = "Unknown/Kind";
        Write(Interaction("a", "/a"), unknown);
        await using var provider = await TestServer.StartAsync(200);

        var result = await RunAsync(SourceOf(provider));

        Assert.Contains("incorrect type attribute", Assert.Single(result.Errors), StringComparison.Ordinal);
        Assert.Equal(["photo-portal: a", "photo-portal: b"], result.NotVerified.Select(i => i.ToString()));
        Assert.Contains("Declared, but not verified:\n  photo-portal: a\n  photo-portal: b", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declared_interaction_that_the_core_leaves_out_fails_although_the_core_calls_it_a_success()
    {
        // For .NET, $ stands before a last line break as well; for the core it does not.
        Write(Interaction("a", "/a"), Interaction("b a\n", "/b"));
        await using var provider = await TestServer.StartAsync(200);

        var result = await RunAsync(SourceOf(provider).WithFilter("a$"));

        Assert.Equal(InteractionStatus.Verified, Assert.Single(result.Interactions).Status);
        Assert.Empty(result.Errors);
        Assert.Equal("b a\n", Assert.Single(result.NotVerified).Description);
        Assert.False(result.Succeeded);
    }

    [Fact]
    public async Task A_file_is_verified_and_counted_whatever_provider_it_names()
    {
        var file = WritePact(PactOf(Consumer, "another provider", Interaction("a", "/a"), Interaction("b a\n", "/b")));
        await using var provider = await TestServer.StartAsync(200);

        var result = await RunAsync(Verifier(provider).WithFileSource(file).WithFilter("a$"));

        Assert.Equal("another provider", Assert.Single(result.Interactions).Interaction.Provider);
        Assert.Equal("another provider", Assert.Single(result.NotVerified).Provider);
    }

    [Fact]
    public async Task What_is_pending_does_not_fail()
    {
        var pending = Interaction("later", "/b", 404);
        pending["pending"] = true;
        Write(Interaction("now", "/a"), pending);
        await using var provider = await TestServer.StartAsync(200);

        var result = await RunAsync(SourceOf(provider));

        Assert.True(result.Succeeded, result.ToString());
        var later = Assert.Single(result.Interactions, i => i.Pending);
        Assert.Equal(("later", InteractionStatus.ContractFailure), (later.Interaction.Description, later.Status));
    }

    [Fact]
    public async Task A_provider_that_sends_a_regular_expression_astray_fails_and_the_process_lives()
    {
        var interaction = Interaction("a", "/a", json: """{"a":"aaa"}""");
        interaction["response"]!["matchingRules"] = JsonNode.Parse("""{"body":{"$.a":{"combine":"AND","matchers":[{"match":"regex","regex":"(a+)+$"}]}}}""");
        Write(interaction);
        await using var provider = await TestServer.StartAsync(200, $$"""{"a":"{{new string('a', 40)}}b"}""");

        var result = await RunAsync(SourceOf(provider));

        Assert.False(result.Succeeded);
        Assert.Equal("photo-portal: a", Assert.Single(result.NotVerified).ToString());
    }

    [Fact]
    public async Task Verifiers_run_at_the_same_time()
    {
        Write([.. Enumerable.Range(0, 10).Select(i => Interaction($"{i}", $"/{i}"))]);
        await using var good = await TestServer.StartAsync(200);
        await using var bad = await TestServer.StartAsync(500);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => RunAsync(SourceOf(i % 2 == 0 ? good : bad))));

        Assert.All(results, (result, i) => Assert.Equal((i % 2 == 0, 10), (result.Succeeded, result.Interactions.Count)));
    }

    [Fact]
    public async Task A_pact_of_an_older_specification_is_counted_too()
    {
        Pacts.Create();
        await File.WriteAllTextAsync(
            PactFile.FullName,
            """
            {"consumer":{"name":"photo-portal"},"provider":{"name":"Vitec Connect"},
             "interactions":[{"description":"old","providerState":"s","request":{"method":"GET","path":"/a"},"response":{"status":200}}],
             "metadata":{"pactSpecification":{"version":"2.0.0"}}}
            """,
            TestContext.Current.CancellationToken);
        await using var provider = await TestServer.StartAsync(200);

        var result = await RunAsync(SourceOf(provider));

        Assert.True(result.Succeeded, result.ToString());
        Assert.Equal("photo-portal: old (s)", Assert.Single(result.Interactions).Interaction.ToString());
    }

    [Fact]
    public async Task Steps_that_are_missing_or_wrong_are_refused()
    {
        await using var provider = await TestServer.StartAsync(200);
        var verifier = new PactVerifier(Provider);
        Assert.Contains("WithHttpEndpoint", Assert.Throws<InvalidOperationException>(() => verifier.WithFileSource(PactFile)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => verifier.WithDirectorySource(Pacts));
        Assert.Throws<InvalidOperationException>(() => verifier.WithUriSource(provider.Address));
        Assert.Throws<InvalidOperationException>(() => verifier.WithPactBrokerSource(provider.Address));
        verifier.WithHttpEndpoint(provider.Address);
        Assert.Throws<InvalidOperationException>(() => verifier.WithHttpEndpoint(provider.Address));
        var source = verifier.WithDirectorySource(Pacts);
        verifier.Dispose();
        Assert.Throws<ObjectDisposedException>(source.Verify);
        Assert.Throws<ObjectDisposedException>(() => source.Run());
    }

    [Fact]
    public async Task What_the_core_would_misread_is_refused()
    {
        await using var provider = await TestServer.StartAsync(200);
        var verifier = Verifier(provider);
        var source = verifier.WithDirectorySource(Pacts);
        Action[] calls =
        [
            () => _ = new PactVerifier(""),
            () => _ = new PactVerifier("a\0"),
            () => _ = new PactVerifier(null!),
            () => _ = new PactVerifier("a", null!),
            () => new PactVerifier("a").WithHttpEndpoint(new Uri("ftp://x.se")),
            () => new PactVerifier("a").WithHttpEndpoint(new Uri("a", UriKind.Relative)),
            () => new PactVerifier("a").WithHttpEndpoint(null!),
            () => verifier.WithFileSource(null!),
            () => verifier.WithDirectorySource(null!),
            () => verifier.WithDirectorySource(Pacts, null!),
            () => verifier.WithDirectorySource(Pacts, "a\0"),
            () => verifier.WithDirectorySource(Pacts, ""),
            () => verifier.WithUriSource(new Uri("file:///a")),
            () => verifier.WithPactBrokerSource(new Uri("file:///a")),
            () => verifier.WithUriSource(provider.Address, o => o.BasicAuthentication("", "p")),
            () => verifier.WithUriSource(provider.Address, o => o.TokenAuthentication("\0")),
            () => verifier.WithUriSource(provider.Address, o => o.PublishResults("")),
            () => verifier.WithPactBrokerSource(provider.Address, o => o.BasicAuthentication("u", "")),
            () => verifier.WithPactBrokerSource(provider.Address, o => o.TokenAuthentication("")),
            () => verifier.WithPactBrokerSource(provider.Address, o => o.ProviderBranch("")),
            () => verifier.WithPactBrokerSource(provider.Address, o => o.ProviderTags("a", "")),
            () => verifier.WithPactBrokerSource(provider.Address, o => o.ConsumerTags("\0")),
            () => verifier.WithPactBrokerSource(provider.Address, o => o.PublishResults("1", p => p.BuildUri(new Uri("a", UriKind.Relative)))),
            () => source.WithProviderStateUrl(new Uri("a", UriKind.Relative)),
            () => source.WithProviderStateUrl(provider.Address, o => o.WithStyle((ProviderStateStyle)7)),
            () => source.WithFilter("("),
            () => source.WithFilter("(?=a)"),
            () => source.WithFilter("(a)\\1"),
            () => source.WithFilter(providerState: "a\0"),
            () => source.WithRequestTimeout(TimeSpan.Zero),
            () => source.WithRequestTimeout(TimeSpan.FromDays(60)),
            () => source.WithCustomHeader("a b", "c"),
            () => source.WithCustomHeader("a", "b\r\nc"),
            () => source.WithCustomHeader("a", "å"),
            () => source.WithCustomHeader("a", null!),
            () => ((IPactVerifierSource)null!).Run(),
            () => new OtherSource().WithoutRedirects(),
        ];

        Assert.All(calls, call => Assert.ThrowsAny<ArgumentException>(call));
        Assert.DoesNotContain("secret", Assert.Throws<ArgumentException>(() => source.WithCustomHeader("Authorization", "secret\n")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_of_something_else_can_not_be_run()
    {
        Assert.Throws<ArgumentException>("source", () => new OtherSource().Run());
    }

    [Fact]
    public void A_configuration_writes_to_each_of_its_outputters()
    {
        var config = VerifierConfig();

        config.WriteLine("å");

        Assert.Equal("å", Written.ToString());
        Assert.Equal(PactLogLevel.Information, config.LogLevel);
        Assert.IsType<PactNet.Infrastructure.Outputters.ConsoleOutput>(Assert.Single(new PactVerifierConfig().Outputters));
    }

    [Fact]
    public async Task Interactions_are_equal_when_all_that_tells_them_apart_is()
    {
        Write(Interaction("a", "/1", states: "s"), Interaction("b", "/2", states: "s"), Interaction("c", "/3", states: "t"));
        await using var provider = await TestServer.StartAsync(200);

        var first = (await RunAsync(SourceOf(provider))).Interactions.Select(i => i.Interaction).ToList();
        var second = (await RunAsync(SourceOf(provider))).Interactions.Select(i => i.Interaction).ToList();

        Assert.Equal(first, second);
        Assert.Equal(3, first.Concat(second).Distinct().Count());
        Assert.False(first[0].Equals((object?)"a"));
        Assert.False(first[0].Equals(null));
    }

    [Fact]
    public void Exceptions_have_the_message_and_the_cause_that_they_are_given()
    {
        var cause = new InvalidDataException();

        Assert.Equal("The pact failed verification", new PactVerificationFailedException().Message);
        Assert.Equal("a", new PactVerificationFailedException("a").Message);
        Assert.Same(cause, new PactVerificationFailedException("a", cause).InnerException);
        Assert.Equal("a", new PactFailureException("a").Message);
        Assert.Same(cause, new PactFailureException("a", cause).InnerException);
    }

    private sealed class OtherSource : IPactVerifierSource
    {
        public IPactVerifierSource WithProviderStateUrl(Uri providerStateUri) => this;

        public IPactVerifierSource WithProviderStateUrl(Uri providerStateUri, Action<IProviderStateOptions> configure) => this;

        public IPactVerifierSource WithFilter(string? description = null, string? providerState = null) => this;

        public IPactVerifierSource WithRequestTimeout(TimeSpan timeout) => this;

        public IPactVerifierSource WithSslVerificationDisabled() => this;

        public IPactVerifierSource WithCustomHeader(string name, string value) => this;

        public void Verify()
        {
        }
    }
}
