using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PactNet;
using PactNet.Exceptions;
using PactNet.Infrastructure.Outputters;
using PactNet.Matchers;
using Vitec.Connect.Contracts.Tests;
using IPAddress = PactNet.Models.IPAddress;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>Consumer tests as users write them, over real mock servers.</summary>
public sealed class ConsumerTests : PactTest
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Every_member_of_a_request_and_a_response_reaches_the_mock_server_and_the_pact()
    {
        var pact = NewPact();
        pact.UponReceiving("a full request")
            .Given("the customer exists", new Dictionary<string, string> { ["customerId"] = "007", ["name"] = "Åsa" })
            .Given("it is Monday")
            .WithRequest(HttpMethod.Put, "/orders/1")
            .WithQuery("q", "a b")
            .WithQuery("q", "å")
            .WithQuery("page", Match.Regex("1", "[0-9]+"))
            .WithHeader("X-Plain", "one")
            .WithHeader("X-Matched", Match.Regex("abc", "[a-z]+"))
            .WithJsonBody(new { Id = 1, Name = Match.Type("Åsa") }, CamelCase, "application/vnd.x+json")
            .WillRespond()
            .WithStatus(HttpStatusCode.Created)
            .WithHeader("X-Answer", "yes")
            .WithHeader("X-Matched-Answer", Match.Include("part"))
            .WithJsonBody(new { Done = Match.Equality(true) }, CamelCase);

        await pact.VerifyAsync(async context => Assert.Equal(
            """201 {"done":true}""",
            await SendAsync(context, "PUT", "/orders/1?q=a%20b&q=%C3%A5&page=22", """{"id":1,"name":"Öl"}""", "application/vnd.x+json", ("X-Plain", "one"), ("X-Matched", "xyz"))));

        var interaction = JsonNode.Parse(await File.ReadAllTextAsync(PactFile.FullName, TestContext.Current.CancellationToken))!["interactions"]![0]!;
        Assert.Equal("a full request", (string?)interaction["description"]);
        Assert.Equal(
            """[{"name":"the customer exists","params":{"customerId":"007","name":"Åsa"}},{"name":"it is Monday"}]""",
            interaction["providerStates"]!.ToJsonString(Readable));
        Assert.Equal(["a b", "å"], interaction["request"]!["query"]!["q"]!.AsArray().Select(v => (string?)v));
        Assert.Equal("application/vnd.x+json", (string?)interaction["request"]!["body"]!["contentType"]);
        Assert.Equal("""{"match":"regex","regex":"[a-z]+"}""", interaction["request"]!["matchingRules"]!["header"]!["X-Matched"]!["matchers"]![0]!.ToJsonString(Readable));
        Assert.Equal("""{"match":"regex","regex":"[0-9]+"}""", interaction["request"]!["matchingRules"]!["query"]!["page"]!["matchers"]![0]!.ToJsonString(Readable));
        Assert.Equal("""{"match":"type"}""", interaction["request"]!["matchingRules"]!["body"]!["$.name"]!["matchers"]![0]!.ToJsonString(Readable));
        Assert.Equal("""{"match":"include","value":"part"}""", interaction["response"]!["matchingRules"]!["header"]!["X-Matched-Answer"]!["matchers"]![0]!.ToJsonString(Readable));
        Assert.Equal(201, (int?)interaction["response"]!["status"]);
    }

    [Fact]
    public async Task Bodies_take_the_default_settings_another_content_type_or_are_sent_as_they_are()
    {
        var config = Config();
        config.DefaultJsonSettings = CamelCase;
        var pact = Pact.V4(Consumer, Provider, config).WithHttpInteractions();
        pact.UponReceiving("default settings").WithRequest("POST", "/1").WithJsonBody(new { MyId = 1 }).WillRespond().WithJsonBody(new { MyId = 1 });
        pact.UponReceiving("content type").WithRequest("POST", "/2").WithJsonBody(new { MyId = 1 }, "text/json").WillRespond();
        pact.UponReceiving("settings").WithRequest("POST", "/3").WithJsonBody(new { MyId = 1 }, new JsonSerializerOptions()).WillRespond();
        pact.UponReceiving("xml").WithRequest("POST", "/4").WithBody("<a>å</a>", "application/xml").WillRespond().WithStatus((ushort)202).WithBody("<b/>", "text/xml");

        await pact.VerifyAsync(async context =>
        {
            Assert.Equal("""200 {"myId":1}""", await SendAsync(context, "POST", "/1", """{"myId":1}"""));
            Assert.Equal("200 ", await SendAsync(context, "POST", "/2", """{"myId":1}""", "text/json"));
            Assert.Equal("200 ", await SendAsync(context, "POST", "/3", """{"MyId":1}"""));
            Assert.Equal("202 <b/>", await SendAsync(context, "POST", "/4", "<a>å</a>", "application/xml"));
        });
    }

    [Fact]
    public async Task A_path_may_be_the_cores_json_with_matcher_and_generator()
    {
        var pact = NewPact();
        pact.UponReceiving("any customer")
            .WithRequest("PUT", """{"value":"/c/M1","pact:matcher:type":"regex","regex":"^/c/[^/]+$","pact:generator:type":"ProviderState","expression":"/c/${customerId}"}""")
            .WillRespond().WithStatus(HttpStatusCode.NoContent);

        await pact.VerifyAsync(async context => Assert.Equal("204 ", await SendAsync(context, "PUT", "/c/%C3%A5-9")));

        var request = JsonNode.Parse(await File.ReadAllTextAsync(PactFile.FullName, TestContext.Current.CancellationToken))!["interactions"]![0]!["request"]!;
        Assert.Equal("/c/M1", (string?)request["path"]);
        Assert.Equal("/c/${customerId}", (string?)request["generators"]!["path"]!["expression"]);
    }

    [Fact]
    public void The_mock_server_listens_on_the_port_and_the_addresses_that_are_asked_for()
    {
        var port = LoopbackPort.Free();
        var pact = Pact.V4(Consumer, Provider, Config()).WithHttpInteractions(port, IPAddress.Any);
        pact.UponReceiving("x").WithRequest("GET", "/a").WillRespond();

        pact.Verify(context =>
        {
            Assert.Equal($"http://127.0.0.1:{port}/", context.MockServerUri.AbsoluteUri);

            // Another address of the machine's own; macOS has but one on loopback.
            var address = OperatingSystem.IsMacOS() ? "127.0.0.1" : "127.0.0.2";
            using var response = Http.Send(new HttpRequestMessage(HttpMethod.Get, $"http://{address}:{port}/a"), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        });
    }

    [Fact]
    public void A_port_that_is_taken_is_named()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var pact = Pact.V4(Consumer, Provider, Config()).WithHttpInteractions(port);
        pact.UponReceiving("x").WithRequest("GET", "/a").WillRespond();

        var e = Assert.Throws<InvalidOperationException>(() => pact.Verify(_ => Assert.Fail("There is no mock server.")));

        Assert.Contains($"127.0.0.1:{port}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_differs_fails_with_a_line_for_each_difference()
    {
        var pact = NewPact();
        pact.UponReceiving("x")
            .WithRequest("PUT", "/a").WithQuery("q", "1").WithHeader("X-B", "b").WithHeader("X-A", "a")
            .WithJsonBody(new { id = 1, url = Match.Regex("https://x.se", "https?://.+") })
            .WillRespond();

        var e = await Assert.ThrowsAsync<PactFailureException>(() => pact.VerifyAsync(context => SendAsync(context, "PUT", "/a?q=2", """{"id":2,"url":"/x"}""")));

        Assert.Equal(
            """
            photo-portal did not do what its pact with Vitec Connect expects.
            PUT /a was sent, but not as expected:
              body $.id: Expected 2 (Integer) to be equal to 1 (Integer)
              body $.url: Expected '/x' to match 'https?://.+'
              header X-A: Expected a header 'X-A' but was missing
              header X-B: Expected a header 'X-B' but was missing
              query q: Expected query parameter 'q' with value '1' but was '2'
            """.ReplaceLineEndings("\n"),
            e.Message);
        Assert.False(PactFile.Exists);
        Assert.Contains("body $.url: Expected '/x'", Written.ToString(), StringComparison.Ordinal);
        Assert.Contains("Received request PUT /a", Written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_nothing_expects_and_one_that_was_not_sent_are_told()
    {
        var pact = Get("/a");

        var e = await Assert.ThrowsAsync<PactFailureException>(() => pact.VerifyAsync(context => SendAsync(context, "POST", "/b", """{"å":1}""")));

        Assert.Contains("POST /b was sent, which no interaction expects: {\"å\":1}\n", e.Message, StringComparison.Ordinal);
        Assert.Contains("GET /a was expected, but not sent.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_consumer_that_sends_nothing_fails()
    {
        var e = Assert.Throws<PactFailureException>(() => Get("/a").Verify(_ => { }));

        Assert.EndsWith("GET /a was expected, but not sent.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xml_that_is_none_is_told_without_a_stack_of_addresses()
    {
        var pact = NewPact();
        pact.UponReceiving("x").WithRequest("PUT", "/a").WithBody("<a/>", "application/xml").WillRespond();

        var e = await Assert.ThrowsAsync<PactFailureException>(() => pact.VerifyAsync(context => SendAsync(context, "PUT", "/a", "<a><b>", "application/xml")));

        Assert.Contains("body $: Failed to parse the actual body", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("backtrace", e.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_the_test_throws_is_thrown_on_and_the_mismatch_written()
    {
        var mine = new InvalidDataException("the consumer's own");

        var sync = Assert.Throws<InvalidDataException>(() => Get("/a").Verify(_ => throw mine));
        var async = await Assert.ThrowsAsync<InvalidDataException>(() => Get("/b").VerifyAsync(_ => Task.FromException(mine)));

        Assert.Same(mine, sync);
        Assert.Same(mine, async);
        Assert.Contains("GET /a was expected, but not sent.", Written.ToString(), StringComparison.Ordinal);
        Assert.Contains("GET /b was expected, but not sent.", Written.ToString(), StringComparison.Ordinal);
        Assert.False(PactFile.Exists);
    }

    [Fact]
    public async Task A_consumer_whose_regular_expression_goes_astray_fails_and_the_process_lives()
    {
        var pact = NewPact();
        pact.UponReceiving("x").WithRequest("PUT", "/a").WithJsonBody(new { a = Match.Regex("aaa", "(a+)+$") }).WillRespond();

        await Assert.ThrowsAsync<HttpRequestException>(() => pact.VerifyAsync(context => SendAsync(context, "PUT", "/a", $$"""{"a":"{{new string('a', 40)}}b"}""")));

        Assert.Contains("PUT /a was expected, but not sent.", Written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_tests_run_at_the_same_time()
    {
        await Parallel.ForAsync(0, 64, TestContext.Current.CancellationToken, async (i, _) =>
        {
            var description = $"request {i:00}";
            await Get($"/{i}", description).VerifyAsync(context => SendGetAsync(context, $"/{i}"));
        });

        var interactions = JsonNode.Parse(await File.ReadAllTextAsync(PactFile.FullName, TestContext.Current.CancellationToken))!["interactions"]!.AsArray();
        Assert.Equal(Enumerable.Range(0, 64).Select(i => $"request {i:00}"), interactions.Select(i => (string?)i!["description"]));
    }

    [Fact]
    public async Task One_builder_serves_several_interactions_and_can_be_verified_again()
    {
        var pact = NewPact();
        pact.UponReceiving("one").WithRequest("GET", "/1").WillRespond();
        pact.UponReceiving("two").WithRequest("GET", "/2").WillRespond();

        for (var i = 0; i < 2; i++)
        {
            await pact.VerifyAsync(async context =>
            {
                await SendGetAsync(context, "/1");
                await SendGetAsync(context, "/2");
            });
        }

        Assert.Equal(2, JsonNode.Parse(await File.ReadAllTextAsync(PactFile.FullName, TestContext.Current.CancellationToken))!["interactions"]!.AsArray().Count);
    }

    [Fact]
    public void A_pact_knows_its_names_and_its_configuration()
    {
        var config = Config();
        var pact = Pact.V4("c", "p", config);
        var defaults = Pact.V4("c", "p").Config;

        Assert.Equal(("c", "p", config), (pact.Consumer, pact.Provider, pact.Config));
        Assert.EndsWith(Path.DirectorySeparatorChar.ToString(), config.PactDir, StringComparison.Ordinal);
        Assert.Equal(Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../pacts")) + Path.DirectorySeparatorChar, defaults.PactDir);
        Assert.Equal(PactLogLevel.Information, defaults.LogLevel);
        Assert.IsType<ConsoleOutput>(Assert.Single(defaults.Outputters));
        Assert.Equal("Id", JsonNode.Parse(JsonSerializer.Serialize(new { Id = 1 }, defaults.DefaultJsonSettings))!.AsObject().Single().Key);
    }

    [Fact]
    public void A_configuration_writes_to_each_of_its_outputters()
    {
        var other = new Lines();
        var config = new PactConfig { Outputters = [Written, other] };

        config.WriteLine("å");

        Assert.Equal("å", Written.ToString());
        Assert.Equal("å", other.ToString());
    }
}
