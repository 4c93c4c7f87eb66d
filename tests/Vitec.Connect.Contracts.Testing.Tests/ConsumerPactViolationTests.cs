using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>Consumers with one defect each: the exception says what was sent, what is wrong with it, and the rule.</summary>
public sealed class ConsumerPactViolationTests : ConsumerPactTest
{
    private const string Good = """{"id":"1","url":"https://photos.example/1","comment":"å"}""";
    private const string Pages = "https://github.com/vitec-connect-contracts/vitec-connect-contracts/blob/main/docs/rules/";

    [Theory]
    [InlineData("PUT", "M1", """{"id":"1","url":"/orders/1","comment":"å"}""", "Url: \"/orders/1\" is a relative URL", "VITEC002")]
    [InlineData("PUT", "M1", """{"id":"1","url":"www.photos.example/1","comment":"å"}""", "Url: \"www.photos.example/1\"", "VITEC003")]
    [InlineData("PUT", "M1", """{"id":"1","url":"ftp://photos.example/1","comment":"å"}""", "Url: \"ftp://photos.example/1\"", "VITEC004")]
    [InlineData("POST", "M1", Good, "method: The endpoint is called with POST. Call it with PUT.", "VITEC005")]
    [InlineData("PUT", "M1", """{"id":"1","url":"https://photos.example/1","comment":"StringValue"}""", "Comment: ", "VITEC007")]
    [InlineData("PUT", "M1", """{"id":"1","Url":"https://photos.example/1","comment":"å"}""", "Url: The contract says \"url\".", "VITEC009")]
    [InlineData("PUT", "M1", """{"id":1,"url":"https://photos.example/1","comment":"å"}""", "request: The JSON value could not be converted", "VITEC009")]
    [InlineData("PUT", "M1", """{"id":"1","url":"https://photos.example/1","comment":"å",}""", "request: ", "VITEC009")]
    [InlineData("PUT", "", Good, "customerId: The path ends without the customer id.", "VITEC001")]
    [InlineData("PUT", "%20", Good, "customerId", "VITEC001")]
    [InlineData("PUT", "{customerId}", Good, "customerId: \"{customerId}\" is the route's placeholder", "VITEC001")]
    public async Task A_request_that_breaks_the_contract_fails_the_test_by_its_rule(string method, string customerId, string body, string problem, string rule)
    {
        var e = await FailsAsync(UserInteraction.Accepted, address => SendAsync(address, method, Route + customerId, body, "application/json"));

        var violation = Assert.Single(e.Violations);
        Assert.Equal((rule, $"{Pages}{rule}.md"), (violation.RuleId, violation.HelpLink));
        Assert.StartsWith(problem, violation.ToString(), StringComparison.Ordinal);
        Assert.Contains("photo-portal breaks the contract with Vitec Connect.", e.Message, StringComparison.Ordinal);
        Assert.Contains($"{method} {Assert.Single(e.Requests).Path} was sent:\n  Content-Type: application/json; charset=utf-8\n  {body}\n", e.Message, StringComparison.Ordinal);
        Assert.Contains($"- {violation}", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Id>1</Id><Url>https://photos.example/1</Url><Comment>å</Comment>", "Comment: The element comes after a later one, or a second time: the provider drops it without a word. Send Comment, Id, Url in this order, each once.")]
    [InlineData("<Url>https://photos.example/1</Url><Comment>å</Comment><Id>1</Id>", "Comment: The element comes after a later one", "Id: The element comes after a later one")]
    [InlineData("""<Comment xmlns="urn:other">å</Comment><Id>1</Id><Url>https://photos.example/1</Url>""", "request: The element {urn:other}Comment is no member of the contract.")]
    public async Task XML_that_the_provider_reads_otherwise_fails_the_test(string members, params string[] problems)
    {
        var e = await FailsAsync(UserInteraction.Accepted with { Format = ConnectFormat.Xml }, address => PutXmlAsync(address, members));

        Assert.Equal(problems.Length, e.Violations.Count);
        Assert.All(problems, problem => Assert.Contains("- " + problem, e.Message, StringComparison.Ordinal));
        Assert.All(e.Violations, violation => Assert.Equal(("VITEC010", $"{Pages}VITEC010.md"), (violation.RuleId, violation.HelpLink)));
    }

    [Theory]
    [InlineData("""<OrderUserInteractionRequest xmlns="urn:other"><Comment>å</Comment><Id>1</Id><Url>https://photos.example/1</Url></OrderUserInteractionRequest>""")]
    [InlineData("<OrderUserInteractionRequest>")]
    public async Task XML_that_the_provider_can_not_read_fails_the_test(string body)
    {
        var e = await FailsAsync(UserInteraction.Accepted with { Format = ConnectFormat.Xml }, address => SendAsync(address, "PUT", Route + "M1", body, "application/xml"));

        Assert.Equal("VITEC010", Assert.Single(e.Violations).RuleId);
    }

    [Theory]
    [InlineData("application/json", false, "Authorization: There is no Authorization header. The contract says Basic authentication")]
    [InlineData("text/plain", true, "Content-Type: The request entity's media type 'text/plain' is not supported for this resource. The contract says application/json or application/xml.")]
    public async Task What_no_rule_is_about_is_said_all_the_same(string contentType, bool withCredentials, string problem)
    {
        var e = await FailsAsync(
            UserInteraction.Accepted, address => SendAsync(address, "PUT", Route + "M1", Good, contentType, withCredentials: withCredentials));

        Assert.Empty(e.Violations);
        Assert.Contains("It breaks the contract:\n- " + problem, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("service/order/userinteraction/M1", "path: /service/order/userinteraction/M1 is written otherwise than documented")]
    [InlineData("api/Service/Order/UserInteraction/M1", "path: /api/Service/Order/UserInteraction/M1 is not in the contract, which has PUT /Service/Order/UserInteraction/{customerId} alone.")]
    public async Task Another_path_is_told_from_the_contracts(string path, string problem)
    {
        var e = await FailsAsync(UserInteraction.Accepted, address => SendAsync(address, "PUT", path, Good, "application/json"));

        Assert.Empty(e.Violations);
        Assert.Contains("It breaks the contract:\n- " + problem, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ConnectFormat.Json, """{"id":"1","url":"https://photos.example/1","comment":"å"}""")]
    [InlineData(ConnectFormat.Xml, "<Comment>å</Comment><Id>1</Id><Url>https://photos.example/1</Url>")]
    public async Task A_member_that_is_not_expected_is_no_violation_but_fails_the_test(ConnectFormat format, string body)
    {
        var expected = UserInteraction.Accepted with { Format = format, Members = RequestMembers.Id | RequestMembers.Url };
        var e = await FailsAsync(expected, address => format == ConnectFormat.Json ? PutJsonAsync(address, body) : PutXmlAsync(address, body));

        Assert.Empty(e.Violations);
        Assert.StartsWith("photo-portal did not do what its pact with Vitec Connect expects.", e.Message, StringComparison.Ordinal);
        Assert.Contains($"Expected: a request that is accepted, in {(format == ConnectFormat.Json ? "JSON" : "XML")} with id and url.\n", e.Message, StringComparison.Ordinal);
        Assert.EndsWith("\nThe body has id, url and comment.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_request_counts()
    {
        var e = await FailsAsync(UserInteraction.Accepted, async address =>
        {
            using var good = await PutJsonAsync(address, Good);
            return await PutXmlAsync(address, "<Id>1</Id><Comment>å</Comment><Url>https://photos.example/1</Url>");
        });

        Assert.Equal(2, e.Requests.Count);
        Assert.Equal("Comment", Assert.Single(e.Violations).Member);
    }

    [Fact]
    public async Task What_the_consumer_made_of_the_failure_is_the_inner_exception()
    {
        var e = await FailsAsync(UserInteraction.Accepted, async address =>
        {
            var response = await PutJsonAsync(address, """{"url":"/a"}""");
            return response.EnsureSuccessStatusCode();
        });

        Assert.IsType<HttpRequestException>(e.InnerException);
        Assert.Equal("VITEC002", Assert.Single(e.Violations).RuleId);
    }

    [Fact]
    public async Task Credentials_are_not_in_the_message()
    {
        var e = await FailsAsync(UserInteraction.Accepted, address => PutJsonAsync(address, """{"url":"/a"}"""));

        Assert.DoesNotContain(Secret, e.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"partner:{Secret}")), e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_body_is_shown_in_part()
    {
        var e = await FailsAsync(UserInteraction.Accepted, address => PutJsonAsync(address, $$"""{"url":"/a","comment":"{{new string('x', 5000)}}"}"""));

        Assert.Contains("xx… (5025 characters)", e.Message, StringComparison.Ordinal);
    }

    /// <summary>The test fails, and no pact is written.</summary>
    private async Task<ConsumerPactException> FailsAsync(UserInteraction expected, Func<Uri, Task<HttpResponseMessage>> call)
    {
        var e = await Assert.ThrowsAsync<ConsumerPactException>(() => NewPact().Expect(expected).VerifyAsync(async address =>
        {
            using var response = await call(address);
        }));
        Assert.False(File.Exists(PactPath));
        return e;
    }
}
