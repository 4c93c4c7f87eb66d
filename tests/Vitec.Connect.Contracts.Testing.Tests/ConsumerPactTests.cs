using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using PactNet.Exceptions;
using PactNet.Matchers;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>What the consumer's pact gets, and when a test passes.</summary>
public sealed class ConsumerPactTests : ConsumerPactTest
{
    private const string Json = """{"id":"1","url":"https://photos.example/1","comment":"å"}""";

    private static readonly RequestMembers[] EveryMembers = [.. Enumerable.Range(0, 8).Select(i => (RequestMembers)i)];

    [Theory]
    [InlineData(ConnectFormat.Json)]
    [InlineData(ConnectFormat.Xml)]
    public async Task Every_documented_interaction_is_answered_written_and_kept_by_the_provider(ConnectFormat format)
    {
        foreach (var answer in UserInteraction.All)
        {
            foreach (var members in EveryMembers)
            {
                await NewPact().Expect(answer with { Format = format, Members = members }).VerifyAsync(async address =>
                {
                    using var response = format == ConnectFormat.Json
                        ? await PutJsonAsync(address, JsonOf(members))
                        : await PutXmlAsync(address, XmlOf(members));
                    Assert.Equal(ExpectedOf(answer.Answer, format), ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation)));
                });
            }
        }

        var report = await VerifyWrittenAsync();
        Assert.Equal(6 * 8, report.Verified);
    }

    [Fact]
    public async Task The_pact_has_what_was_used_and_nothing_else()
    {
        await NewPact().Expect(UserInteraction.Forbidden with { Description = "a request to choose photos", Members = RequestMembers.Url })
            .VerifyAsync(address => PutJsonAsync(address, """{"url":"https://photos.example/1"}"""));

        var written = Written();
        Assert.Equal("a request to choose photos", (string?)written["description"]);
        Assert.Equal("the customer is not granted to the caller", (string?)written["providerStates"]![0]!["name"]);
        Assert.Equal(403, (int)written["response"]!["status"]!);
        Assert.Equal("""{"url":"https://supplier.example/orders/4711"}""", written["request"]!["body"]!["content"]!.ToJsonString());
        Assert.Equal("/Service/Order/UserInteraction/${customerId}", (string?)written["request"]!["generators"]!["path"]!["expression"]);

        // Not the credentials, which were sent: the pact has made-up ones.
        var text = await File.ReadAllTextAsync(PactPath, Cancellation);
        Assert.StartsWith("Basic ", (string?)written["request"]!["headers"]!["Authorization"]![0], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"partner:{Secret}")), text, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"1","url":"https://photos.example/1","comment":null}""", """["comment","id","url"]""")]
    [InlineData("""{"id":"1","url":"https://photos.example/1"}""", """["id","url"]""")]
    public async Task A_member_without_a_value_is_null_or_left_out_as_the_consumer_has_it(string body, string expected)
    {
        await NewPact().Expect(UserInteraction.Accepted with { Members = RequestMembers.Id | RequestMembers.Url }).VerifyAsync(address => PutJsonAsync(address, body));

        var written = Written()["request"]!["body"]!["content"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal);
        Assert.Equal(expected, System.Text.Json.JsonSerializer.Serialize(written));
    }

    [Theory]
    [InlineData("""<Comment i:nil="true" />""", true)]
    [InlineData("""<Comment i:nil="1"></Comment>""", true)]
    [InlineData("""<Comment xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true" />""", true)]
    [InlineData("", false)]
    public async Task An_XML_member_without_a_value_is_nil_or_left_out_as_the_consumer_has_it(string comment, bool isNil)
    {
        await NewPact().Expect(UserInteraction.Accepted with { Format = ConnectFormat.Xml, Members = RequestMembers.Id | RequestMembers.Url })
            .VerifyAsync(address => PutXmlAsync(address, comment + "<Id>1</Id><Url>https://photos.example/1</Url>"));

        Assert.Equal(isNil, ((string?)Written()["request"]!["body"]!["content"])!.Contains("""<Comment i:nil="true" />""", StringComparison.Ordinal));
        await VerifyWrittenAsync();
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("text/xml")]
    public async Task Any_spelling_of_the_same_XML_will_do(string mediaType)
    {
        const string Body = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <v:OrderUserInteractionRequest xmlns:v="{OrderUserInteractionRequest.XmlNamespace}" xmlns:unused="urn:x">
              <v:Comment><![CDATA[å & ä]]></v:Comment>
              <v:Id>1</v:Id>
              <v:Url>http://photos.example/1?a=b&amp;c=d</v:Url>
            </v:OrderUserInteractionRequest>
            """;
        await NewPact().Expect(UserInteraction.Accepted with { Format = ConnectFormat.Xml })
            .VerifyAsync(address => SendAsync(address, "PUT", Route + "M1", Body, mediaType));

        Assert.Equal(mediaType, (string?)Written()["request"]!["body"]!["contentType"]);
        await VerifyWrittenAsync();
    }

    [Theory]
    [InlineData(ConnectFormat.Json, null, null, "application/json")]
    [InlineData(ConnectFormat.Json, "*/*", "*/*", "application/json")]
    [InlineData(ConnectFormat.Json, "application/xml", "application/xml", "application/xml")]
    [InlineData(ConnectFormat.Xml, null, "application/xml", "application/xml")]
    [InlineData(ConnectFormat.Xml, "*/*", "*/*", "application/json")]
    [InlineData(ConnectFormat.Xml, "text/html, text/xml;q=0.9", "text/html, text/xml;q=0.9", "text/xml")]
    public async Task The_answer_has_the_format_that_the_provider_would_choose(ConnectFormat format, string? accept, string? written, string answered)
    {
        await NewPact().Expect(UserInteraction.NotAccepted with { Format = format }).VerifyAsync(async address =>
        {
            using var response = format == ConnectFormat.Json
                ? await PutJsonAsync(address, Json, accept: accept)
                : await PutXmlAsync(address, XmlOf(RequestMembers.All), accept: accept);
            Assert.Equal(answered, response.Content.Headers.ContentType!.MediaType);
        });

        var headers = Written()["request"]!["headers"]!.AsObject();
        Assert.Equal(written, headers["Accept"] is { } values ? string.Join(", ", values.AsArray()) : null);
        await VerifyWrittenAsync();
    }

    [Fact]
    public async Task A_named_customer_has_to_be_the_one_that_is_sent()
    {
        const string CustomerId = "kund?1#å";
        await NewPact().Expect(UserInteraction.Accepted with { CustomerId = CustomerId })
            .VerifyAsync(address => PutJsonAsync(address, Json, Uri.EscapeDataString(CustomerId)));
        await VerifyWrittenAsync();

        var e = await Assert.ThrowsAsync<ConsumerPactException>(() => NewPact().Expect(UserInteraction.Accepted with { CustomerId = CustomerId })
            .VerifyAsync(address => PutJsonAsync(address, Json, "M2")));
        Assert.Contains("PUT /Service/Order/UserInteraction/M2 was sent, which no interaction expects", e.Message, StringComparison.Ordinal);
        Assert.Empty(e.Violations);
    }

    [Fact]
    public async Task Each_of_several_interactions_is_written_as_it_was_sent()
    {
        await NewPact()
            .Expect(UserInteraction.Accepted with { Members = RequestMembers.Url })
            .Expect(UserInteraction.Accepted with { Format = ConnectFormat.Xml, Members = RequestMembers.Url })
            .VerifyAsync(async address =>
            {
                using var xml = await SendAsync(address, "PUT", Route + "M1", Xml("<Url>https://photos.example/1</Url>"), "text/xml", "text/xml");
                using var json = await PutJsonAsync(address, """{"url":"https://photos.example/1"}""", accept: "*/*");
            });

        var report = await VerifyWrittenAsync();
        Assert.Equal(2, report.Verified);
        var requests = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(PactPath, Cancellation))!["interactions"]!.AsArray().Select(i => i!["request"]!);
        Assert.Equal(["*/*", "text/xml"], requests.Select(request => (string?)request["headers"]!["Accept"]![0]));
    }

    [Fact]
    public async Task Several_interactions_are_one_test_when_they_can_be_told_apart()
    {
        await NewPact()
            .Expect(UserInteraction.Accepted with { CustomerId = "M1" })
            .Expect(UserInteraction.Forbidden with { CustomerId = "M2" })
            .VerifyAsync(async address =>
            {
                using var first = await PutJsonAsync(address, Json, "M2");
                using var second = await PutJsonAsync(address, Json, "M1");
                Assert.Equal((403, 200), ((int)first.StatusCode, (int)second.StatusCode));
            });

        Assert.Equal(2, PactFile.Read(PactPath).Interactions.Count);
    }

    [Fact]
    public async Task Interactions_of_the_consumers_own_stand_in_the_same_pact()
    {
        var pact = NewPact().Expect(UserInteraction.Accepted);
        pact.UponReceiving("a request for the version").WithRequest(HttpMethod.Get, "/version").WithQuery("full", "yes")
            .WillRespond().WithStatus(200).WithHeader("X-Version", "7").WithJsonBody(new { version = Match.Type("7") });
        await pact.VerifyAsync(async address =>
        {
            using var http = new HttpClient { BaseAddress = address };
            using var version = await http.GetAsync(new Uri("version?full=yes", UriKind.Relative), Cancellation);
            Assert.Equal("""{"version":"7"}""", await version.Content.ReadAsStringAsync(Cancellation));
            Assert.Equal(["7"], version.Headers.GetValues("X-Version"));
            using var accepted = await PutJsonAsync(address, Json);
            Assert.Equal(200, (int)accepted.StatusCode);
        });

        Assert.Equal(["a request for the version", "a request that is accepted, in JSON with id, url and comment"], PactFile.Read(PactPath).Interactions.Select(i => i.Description));
    }

    [Fact]
    public async Task The_values_of_the_pact_can_be_the_consumers_own()
    {
        var example = new OrderUserInteractionRequest { Id = "A-17", Url = "https://photos.example/A-17" };
        await NewPact().Expect(UserInteraction.Accepted with { Members = RequestMembers.Id | RequestMembers.Url, Example = example })
            .VerifyAsync(address => PutJsonAsync(address, """{"id":"other","url":"https://other.example"}"""));

        Assert.Equal("""{"id":"A-17","url":"https://photos.example/A-17"}""", Written()["request"]!["body"]!["content"]!.ToJsonString());
    }

    [Fact]
    public void A_synchronous_consumer_is_verified_likewise()
    {
        NewPact().Expect(UserInteraction.Accepted).Verify(address =>
        {
            using var http = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(address, Route + "M1")) { Content = new StringContent(Json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")) };
            request.Headers.TryAddWithoutValidation("Authorization", "Basic dTpw");
            using var response = http.Send(request, Cancellation);
            Assert.Equal(200, (int)response.StatusCode);
        });
        Assert.Equal(200, (int)Written()["response"]!["status"]!);

        var e = Assert.Throws<ConsumerPactException>(() => NewPact().Expect(UserInteraction.Accepted).Verify(_ => { }));
        Assert.Contains("Nothing was sent to http://127.0.0.1:", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tests_of_one_consumer_at_once_write_one_file()
    {
        await Task.WhenAll(UserInteraction.All.SelectMany(answer => EveryMembers.Select(members => NewPact().Expect(answer with { Members = members })
            .VerifyAsync(address => PutJsonAsync(address, JsonOf(members))))));

        Assert.Equal(48, PactFile.Read(PactPath).Interactions.Count);
    }

    [Fact]
    public async Task What_the_test_itself_throws_is_thrown_on_and_nothing_is_written()
    {
        var e = await Assert.ThrowsAsync<InvalidDataException>(() => NewPact().Expect(UserInteraction.Accepted).VerifyAsync(async address =>
        {
            using var response = await PutJsonAsync(address, Json);
            throw new InvalidDataException("the consumer's own");
        }));
        Assert.Equal("the consumer's own", e.Message);
        Assert.False(File.Exists(PactPath));
    }

    [Fact]
    public async Task A_test_that_ends_too_early_fails_by_its_own_reason()
    {
        var pact = NewPact().Expect(UserInteraction.Accepted).Expect(UserInteraction.Accepted with { Format = ConnectFormat.Xml });
        pact.UponReceiving("more").WithRequest("GET", "/more").WillRespond();
        await Assert.ThrowsAsync<InvalidDataException>(() => pact.VerifyAsync(async address =>
        {
            using var response = await PutJsonAsync(address, Json);
            throw new InvalidDataException();
        }));
    }

    [Fact]
    public async Task What_was_expected_and_not_sent_fails_the_test()
    {
        var pact = NewPact().Expect(UserInteraction.Accepted).Expect(UserInteraction.Accepted with { Format = ConnectFormat.Xml });
        pact.UponReceiving("more").WithRequest("GET", "/more").WillRespond();
        var e = await Assert.ThrowsAsync<ConsumerPactException>(() => pact.VerifyAsync(address => PutJsonAsync(address, Json)));

        Assert.Contains("Expected: a request that is accepted, in XML with id, url and comment.\nIt was not sent.", e.Message, StringComparison.Ordinal);
        Assert.Contains("Expected: your own interactions.\nGET /more was expected, but not sent.", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("in JSON", e.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(PactPath));
    }

    [Fact]
    public void What_can_not_be_verified_is_refused_where_it_is_written()
    {
        Assert.Contains("are answers to the same request", Refused(() => NewPact().Expect(UserInteraction.Accepted).Expect(UserInteraction.Forbidden with { CustomerId = "M1" })), StringComparison.Ordinal);
        Assert.Contains("holds a slash", Refused(() => NewPact().Expect(UserInteraction.Accepted with { CustomerId = "a/b" })), StringComparison.Ordinal);
        Assert.Contains("VITEC001", Refused(() => NewPact().Expect(UserInteraction.Accepted with { CustomerId = " " })), StringComparison.Ordinal);
        Assert.Contains("The description is empty", Refused(() => NewPact().Expect(UserInteraction.Accepted with { Description = " " })), StringComparison.Ordinal);
        Assert.Contains("The example has no Comment", Refused(() => NewPact().Expect(UserInteraction.Accepted with { Example = new() { Id = "1", Url = "https://a.example" } })), StringComparison.Ordinal);
        Assert.Contains("VITEC002", Refused(() => NewPact().Expect(UserInteraction.Accepted with { Example = new() { Id = "1", Url = "/a", Comment = "c" } })), StringComparison.Ordinal);

        static string Refused(Action action) => Assert.ThrowsAny<ArgumentException>(action).Message;
    }

    [Fact]
    public async Task A_pact_is_for_one_test_with_at_least_one_whole_interaction()
    {
        var empty = await Assert.ThrowsAsync<InvalidOperationException>(() => NewPact().VerifyAsync(_ => Task.CompletedTask));
        Assert.Contains("There is no interaction to verify", empty.Message, StringComparison.Ordinal);

        var incomplete = NewPact();
        incomplete.UponReceiving("half").WithRequest("GET", "/");
        await Assert.ThrowsAsync<InvalidOperationException>(() => incomplete.VerifyAsync(_ => throw new InvalidDataException("was called")));

        var used = NewPact().Expect(UserInteraction.Accepted);
        await used.VerifyAsync(address => PutJsonAsync(address, Json));
        Assert.Throws<InvalidOperationException>(() => used.Expect(UserInteraction.Forbidden));
        Assert.Throws<InvalidOperationException>(() => used.UponReceiving("more"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => used.VerifyAsync(address => PutJsonAsync(address, Json)));
    }

    [Fact]
    public async Task A_pact_file_that_can_not_be_written_is_an_error_of_its_own()
    {
        Directory.CreateDirectory(PactPath);
        var e = await Assert.ThrowsAnyAsync<PactFailureException>(() => NewPact().Expect(UserInteraction.Accepted).VerifyAsync(address => PutJsonAsync(address, Json)));
        Assert.IsNotType<ConsumerPactException>(e);
        Assert.Contains("can't be written", e.Message, StringComparison.Ordinal);
    }

    private static string JsonOf(RequestMembers members)
    {
        var values = new Dictionary<string, string?>
        {
            ["id"] = members.HasFlag(RequestMembers.Id) ? "1" : null,
            ["url"] = members.HasFlag(RequestMembers.Url) ? "https://photos.example/1" : null,
            ["comment"] = members.HasFlag(RequestMembers.Comment) ? "å" : null,
        };
        return System.Text.Json.JsonSerializer.Serialize(values);
    }

    private static string XmlOf(RequestMembers members) => string.Concat(
        Element("Comment", members.HasFlag(RequestMembers.Comment), "å"),
        Element("Id", members.HasFlag(RequestMembers.Id), "1"),
        Element("Url", members.HasFlag(RequestMembers.Url), "https://photos.example/1"));

    private static string Element(string name, bool hasValue, string value) => hasValue ? $"<{name}>{value}</{name}>" : $"""<{name} i:nil="true" />""";

    private static (int Status, string Body) ExpectedOf(DocumentedAnswer answer, ConnectFormat format)
    {
        var boolean = (string value) => format == ConnectFormat.Json ? value : $"""<boolean xmlns="http://schemas.microsoft.com/2003/10/Serialization/">{value}</boolean>""";
        return answer switch
        {
            DocumentedAnswer.Accepted => (200, boolean("true")),
            DocumentedAnswer.NotAccepted => (200, boolean("false")),
            DocumentedAnswer.Invalid => (400, format == ConnectFormat.Json ? "{}" : ""),
            DocumentedAnswer.Unauthorized => (401, ""),
            DocumentedAnswer.Forbidden => (403, ""),
            _ => (500, ""),
        };
    }
}
