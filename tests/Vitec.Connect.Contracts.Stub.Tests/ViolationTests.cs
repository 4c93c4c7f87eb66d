using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

/// <summary>What is recorded of a request beside what the contract says of its values.</summary>
public class ViolationTests : StubTest
{
    [Theory]
    [InlineData("POST", Path, "VITEC005", "method", "The endpoint is called with POST.")]
    [InlineData("PUT", Route, "VITEC001", "customerId", "The path ends without the customer id.")]
    [InlineData("PUT", "service/order/userinteraction", "VITEC001", "customerId", "The path ends without the customer id.")]
    public async Task Another_method_and_a_missing_customer_id_are_violations(string method, string path, string rule, string member, string problem)
    {
        await SendAsync(method, path, "{}"u8.ToArray(), "application/json");

        var violation = Assert.Single(Assert.Single(Stub.Requests).Violations);
        Assert.Equal((rule, member, problem), (violation.RuleId, violation.Member, violation.Problem));
        Assert.EndsWith($"/docs/rules/{rule}.md", violation.HelpLink);
    }

    [Theory]
    [InlineData("""{"Id":"1","url":"https://x.se/"}""", "Id: The contract says \"id\".")]
    [InlineData("""{"callback":"https://x.se/"}""", "callback: The contract has no such member; the provider ignores it.")]
    [InlineData("""{"id":}""", "request: '}' is an invalid start of a value.")]
    [InlineData("""{"id":5}""", "request: The JSON value could not be converted to System.String.")]
    public async Task Json_in_another_form_than_the_contracts_is_a_violation(string body, string problem)
    {
        await PutJsonAsync(body);

        var violation = Assert.Single(Assert.Single(Stub.Requests).Violations);
        Assert.StartsWith(problem, violation.ToString());
        Assert.Equal("VITEC009", violation.RuleId);
    }

    [Theory]
    [InlineData("<Id>1</Id><Comment>c</Comment>", "Comment: The element comes after a later one")]
    [InlineData("<Id>1</Id><Order>c</Order>", "request: The element {http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order}Order is no member")]
    [InlineData("<Id xmlns=\"\">1</Id>", "request: The element {}Id is no member")]
    [InlineData("<Id>1", "request: ")]
    public async Task Xml_in_another_form_than_the_contracts_is_a_violation(string members, string problem)
    {
        await PutXmlAsync($"<OrderUserInteractionRequest {Namespaces}>{members}</OrderUserInteractionRequest>");

        var violation = Assert.Single(Assert.Single(Stub.Requests).Violations);
        Assert.StartsWith(problem, violation.ToString());
        Assert.Equal("VITEC010", violation.RuleId);
    }

    [Theory]
    [InlineData("PUT", "elsewhere")]
    [InlineData("PUT", Path + "/more")]
    [InlineData("GET", "")]
    public async Task A_request_to_another_path_breaks_nothing(string method, string path)
    {
        Assert.Equal(404, (await SendAsync(method, path)).Status);
        Assert.Empty(Assert.Single(Stub.Requests).Violations);
    }

    [Fact]
    public async Task A_request_is_recorded_with_its_time_and_its_answer()
    {
        var before = System.DateTimeOffset.UtcNow;
        await PutJsonAsync(Json, accept: "text/xml, */*;q=0.1");
        await PutJsonAsync(Json);

        Assert.InRange(Stub.Requests[0].ReceivedAt, before, System.DateTimeOffset.UtcNow);
        Assert.Equal(
            [("text/xml, */*;q=0.1", "text/xml; charset=utf-8", XmlTrue), (null, "application/json; charset=utf-8", "true")],
            Stub.Requests.Select(received => (received.Accept, received.AnswerContentType, received.AnswerBody)));
    }
}
