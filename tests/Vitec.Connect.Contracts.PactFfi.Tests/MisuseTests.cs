using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using PactNet;
using PactNet.Matchers;
using PactNet.Models;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>
/// What the Pact core takes without a word and misreads, or ends the process at, is refused before it gets there, with a
/// message that says what is wrong. (That this process goes on after each is half of the test.)
/// </summary>
public sealed class MisuseTests : PactTest
{
    public static TheoryData<string, Action<IRequestBuilderV4>, string> Requests => new()
    {
        { "NUL in a state", r => r.Given("a\0b"), "U+0000 at position 1" },
        { "blank state", r => r.Given(" "), "provider state is empty" },
        { "NUL in a parameter's name", r => r.Given("s", new Dictionary<string, string> { ["a\0"] = "b" }), "U+0000" },
        { "NUL in a parameter", r => r.Given("s", new Dictionary<string, string> { ["a"] = "b\0" }), "\"a\" of the provider state \"s\"" },
        { "half a surrogate pair", r => r.Given("a\ud800"), "half a surrogate pair at position 1" },
        { "NUL in the path", r => r.WithRequest("GET", "/a\0"), "The path holds U+0000" },
        { "no path", r => r.WithRequest("GET", "a"), "'a' is no path" },
        { "empty path", r => r.WithRequest("GET", ""), "'' is no path" },
        { "query in the path", r => r.WithRequest("GET", "/a?b=c"), "WithQuery" },
        { "fragment in the path", r => r.WithRequest("GET", "/a#b"), "fragment" },
        { "unescaped blank in the path", r => r.WithRequest("GET", "/a b"), "' ', which goes over the wire escaped" },
        { "unescaped letter in the path", r => r.WithRequest("GET", "/å"), "Uri.EscapeDataString" },
        { "JSON path without value", r => r.WithRequest("GET", """{"pact:matcher:type":"regex","regex":"/a"}"""), "no \"value\"" },
        { "JSON path with a broken expression", r => r.WithRequest("GET", """{"value":"/a","pact:matcher:type":"regex","regex":"("}"""), "'(' is no regular expression" },
        { "JSON path with an unknown matcher", r => r.WithRequest("GET", """{"value":"/a","pact:matcher:type":"bogus"}"""), "\"bogus\" is unknown" },
        { "JSON path with an unknown generator", r => r.WithRequest("GET", """{"value":"/a","pact:generator:type":"Bogus"}"""), "generator \"Bogus\" is unknown" },
        { "generator without its expression", r => r.WithRequest("GET", """{"value":"/a","pact:generator:type":"ProviderState"}"""), "needs \"expression\"" },
        { "JSON path of no path", r => r.WithRequest("GET", """{"value":"a","pact:matcher:type":"type"}"""), "'a' is no path" },
        { "method", r => r.WithRequest("G ET", "/a"), "'G ET' is no HTTP method" },
        { "NUL in the method", r => r.WithRequest("GET\0", "/a"), "no HTTP method" },
        { "NUL in a query", r => r.WithQuery("a", "\0"), "query parameter a holds U+0000" },
        { "blank query", r => r.WithQuery("", "a"), "key of the query parameter is empty" },
        { "header's name", r => r.WithHeader("a b", "c"), "'a b' is no name of a header" },
        { "header's NUL", r => r.WithHeader("a", "\0"), "header a holds U+0000" },
        { "header's line break", r => r.WithHeader("a", "b\r\nc: d"), "line break" },
        { "header's line break in JSON", r => r.WithHeader("a", """{"value":"b\nc"}"""), "line break" },
        { "header of JSON that is meant as text", r => r.WithHeader("a", """{"b":1}"""), "no \"value\"" },
        { "header's broken expression", r => r.WithHeader("a", Match.Regex("b", "[b")), "'[b' is no regular expression" },
        { "example that its expression refuses", r => r.WithHeader("a", Match.Regex("https://x.se", "^https?://")), "The example 'https://x.se' does not match" },
        { "expression that goes astray in its example", r => r.WithHeader("a", Match.Regex(new string('a', 50) + "b", "(a+)+$")), "does not come to an end" },
        { "NUL in an expression", r => r.WithHeader("a", Match.Regex("b", "b\0")), "U+0000" },
        { "expression that is null", r => r.WithHeader("a", Match.Regex("b", null!)), "\"regex\" is null" },
        { "NUL in a body", r => r.WithBody("a\0", "text/plain"), "The body holds U+0000" },
        { "content type", r => r.WithBody("a", "nonsense"), "'nonsense' is no content type" },
        { "blank content type", r => r.WithBody("a", ""), "content type is empty" },
        { "XML in the core's JSON, which ends the process", r => r.WithBody("""{"root":{"nam":"x"}}""", "application/xml"), "does not start with '<'" },
        { "no XML at all", r => r.WithBody("123", "application/soap+xml; charset=utf-8"), "does not start with '<'" },
        { "form in JSON that is none, which ends the process", r => r.WithBody("{\"a", "application/x-www-form-urlencoded"), "take this form for JSON" },
        { "form that starts as JSON does, which ends the process", r => r.WithBody("1=2", "application/x-www-form-urlencoded"), "take this form for JSON" },
        { "unknown matcher in a body", r => r.WithBody("""{"a":[{"pact:matcher:type":"bogus","value":1}]}""", "application/json"), "At $.a[0]: the matcher \"bogus\" is unknown" },
        { "matcher that is no name", r => r.WithBody("""{"pact:matcher:type":1}""", "application/json"), "the matcher 1 is unknown" },
        { "regex without an expression", r => r.WithBody("""{"a":{"pact:matcher:type":"regex","value":"b"}}""", "application/json"), "At $.a: the matcher \"regex\" needs \"regex\"" },
        { "broken expression deep in a body", r => r.WithJsonBody(new { a = new { b = Match.Type(new { c = Match.Regex("x", "*") }) } }), "At $.a.b.value.c: '*' is no regular expression" },
        { "broken expression among several matchers", r => r.WithBody("""{"a":{"value":"x","pact:matcher:type":[{"pact:matcher:type":"type"},{"pact:matcher:type":"regex","regex":"("}]}}""", "application/json"), "'(' is no regular expression" },
        { "array of no possible length", r => r.WithBody("""{"a":{"pact:matcher:type":"type","min":3,"max":2,"value":[1]}}""", "application/json"), "At $.a: no array has at least 3 and at most 2" },
        { "negative length", r => r.WithBody("""{"a":{"pact:matcher:type":"type","min":-1,"value":[1]}}""", "application/json"), "\"min\" is -1" },
        { "no number in a range", r => r.WithBody("""{"a":{"pact:matcher:type":"integer","pact:generator:type":"RandomInt","min":5,"max":1,"value":3}}""", "application/json"), "no number from 5 to 1" },
        { "malformed JSON", r => r.WithBody("""{"a":1""", "application/json"), "said to be JSON, but is none" },
        { "matchers deeper than the core reads", r => r.WithBody(new string('[', 130) + """{"pact:matcher:type":"type","value":1}""" + new string(']', 130), "application/json"), "at most 127 levels" },
    };

    public static TheoryData<string, Action<IResponseBuilderV4>, string> Responses => new()
    {
        { "status 0", r => r.WithStatus((ushort)0), "100 to 999" },
        { "status 1000", r => r.WithStatus(1000), "100 to 999" },
        { "header's name", r => r.WithHeader("a:", "c"), "'a:' is no name of a header" },
        { "header's matcher", r => r.WithHeader("a", Match.Regex("b", "(")), "'(' is no regular expression" },
        { "XML in the core's JSON", r => r.WithBody("{}", "text/xml"), "does not start with '<'" },
        { "broken expression", r => r.WithJsonBody(new { a = Match.Regex("b", "(") }), "At $.a: '(' is no regular expression" },
        { "content type", r => r.WithBody("a", "a b"), "is no content type" },
    };

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public void A_request_that_the_core_would_misread_is_refused(string what, Action<IRequestBuilderV4> call, string message)
    {
        ArgumentNullException.ThrowIfNull(call);
        var e = Assert.ThrowsAny<ArgumentException>(() => call(NewPact().UponReceiving(what)));

        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Responses), DisableDiscoveryEnumeration = true)]
    public void A_response_that_the_core_would_misread_is_refused(string what, Action<IResponseBuilderV4> call, string message)
    {
        ArgumentNullException.ThrowIfNull(call);
        var e = Assert.ThrowsAny<ArgumentException>(() => call(NewPact().UponReceiving(what).WithRequest("GET", "/a").WillRespond()));

        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_looks_like_misuse_is_taken()
    {
        var pact = NewPact();
        pact.UponReceiving("malformed JSON, not said to be any").WithRequest("PUT", "/1").WithBody("{\"a\":", "text/plain").WillRespond();
        pact.UponReceiving("form").WithRequest("PUT", "/2").WithBody("a=1&b=%C3%A5", "application/x-www-form-urlencoded").WillRespond();
        pact.UponReceiving("JSON text in a header").WithRequest("PUT", "/3").WithHeader("X-Json", """{"value":"{\"b\":1}"}""").WillRespond();
        pact.UponReceiving("empty body").WithRequest("PUT", "/5").WithBody("", "application/json").WillRespond();
        pact.UponReceiving("null body").WithRequest("PUT", "/4").WithJsonBody(null!).WillRespond();

        await pact.VerifyAsync(async context =>
        {
            Assert.Equal("200 ", await SendAsync(context, "PUT", "/1", "{\"a\":", "text/plain"));
            Assert.Equal("200 ", await SendAsync(context, "PUT", "/2", "a=1&b=%C3%A5", "application/x-www-form-urlencoded"));
            Assert.Equal("200 ", await SendAsync(context, "PUT", "/3", headers: ("X-Json", """{"b":1}""")));
            Assert.Equal("200 ", await SendAsync(context, "PUT", "/4", "null"));
            Assert.Equal("200 ", await SendAsync(context, "PUT", "/5", ""));
        });
    }

    [Fact]
    public void Nulls_are_refused()
    {
        var builder = NewPact();
        var request = builder.UponReceiving("x");
        string[] thrown =
        [
            Name(() => builder.UponReceiving(null!)),
            Name(() => request.Given(null!)),
            Name(() => request.Given("s", null!)),
            Name(() => request.WithRequest((HttpMethod)null!, "/a")),
            Name(() => request.WithRequest("GET", null!)),
            Name(() => request.WithQuery("a", (string)null!)),
            Name(() => request.WithQuery("a", (IMatcher)null!)),
            Name(() => request.WithHeader(null!, "a")),
            Name(() => request.WithHeader("a", (string)null!)),
            Name(() => request.WithBody(null!, "text/plain")),
            Name(() => request.WithBody("a", null!)),
            Name(() => builder.Verify(null!)),
            Name(() => Pact.V4("a", "b", null!)),
            Name(() => ((IPactV4)null!).WithHttpInteractions()),
        ];

        Assert.Equal(
            ["description", "providerState", "parameters", "method", "path", "value", "matcher", "key", "value", "body", "contentType", "interact", "config", "pact"],
            thrown);

        static string Name(Action call) => Assert.Throws<ArgumentNullException>(call).ParamName!;
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" ", "is empty")]
    [InlineData("a\0b", "U+0000")]
    [InlineData("a/b", "holds '/'")]
    [InlineData("..\\b", "holds '\\'")]
    [InlineData("a\nb", "which the name of the pact file can't hold")]
    public void Names_that_no_file_can_have_are_refused(string name, string message)
    {
        Assert.Contains(message, Assert.Throws<ArgumentException>("consumer", () => Pact.V4(name, "p")).Message, StringComparison.Ordinal);
        Assert.Contains(message, Assert.Throws<ArgumentException>("provider", () => Pact.V4("c", name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PactConfig { PactDir = "" });
        Assert.Throws<ArgumentNullException>(() => new PactConfig { PactDir = null! });
        Assert.Throws<ArgumentOutOfRangeException>("port", () => Pact.V4("c", "p").WithHttpInteractions(70000));
        Assert.Throws<ArgumentOutOfRangeException>("port", () => Pact.V4("c", "p").WithHttpInteractions(-1));
        Assert.Throws<ArgumentOutOfRangeException>("host", () => Pact.V4("c", "p").WithHttpInteractions(host: (IPAddress)7));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => Pact.V4("c", "p", new PactConfig { LogLevel = (PactLogLevel)9 }).WithHttpInteractions());
    }

    [Fact]
    public void Steps_in_a_wrong_order_are_refused()
    {
        var empty = NewPact();
        Assert.Contains("no interaction", Assert.Throws<InvalidOperationException>(() => empty.Verify(_ => { })).Message, StringComparison.Ordinal);

        var noRequest = NewPact();
        var request = noRequest.UponReceiving("x");
        Assert.Contains("WithRequest before WillRespond", Assert.Throws<InvalidOperationException>(request.WillRespond).Message, StringComparison.Ordinal);

        request.WithRequest("GET", "/a");
        Assert.Contains("\"x\" is incomplete", Assert.Throws<InvalidOperationException>(() => noRequest.Verify(_ => { })).Message, StringComparison.Ordinal);

        var twice = NewPact();
        twice.UponReceiving("x");
        Assert.Contains("\"x\" in this builder already", Assert.Throws<ArgumentException>(() => twice.UponReceiving("x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_can_be_changed_once_the_mock_server_has_started()
    {
        var pact = NewPact();
        var request = pact.UponReceiving("x");
        var response = request.WithRequest("GET", "/a").WillRespond();
        Action[] changes =
        [
            () => pact.UponReceiving("y"),
            () => request.Given("s"),
            () => request.WithRequest("GET", "/b"),
            () => request.WithQuery("a", "b"),
            () => request.WithHeader("a", "b"),
            () => request.WithBody("a", "text/plain"),
            () => request.WillRespond(),
            () => response.WithStatus(201),
            () => response.WithHeader("a", "b"),
            () => response.WithBody("a", "text/plain"),
        ];
        var refused = 0;

        await pact.VerifyAsync(context =>
        {
            refused = changes.Count(change => Assert.Throws<InvalidOperationException>(change).Message.Contains("has been verified", StringComparison.Ordinal));
            return SendGetAsync(context);
        });

        Assert.Equal(changes.Length, refused);
        Assert.All(changes, change => Assert.Throws<InvalidOperationException>(change));
    }

    [Fact]
    public void A_matcher_can_be_written_but_not_read()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<IMatcher>("{}"));
    }
}
