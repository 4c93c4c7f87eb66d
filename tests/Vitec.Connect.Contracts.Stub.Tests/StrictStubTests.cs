using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Vitec.Connect.Contracts.Stub.Tests;

/// <summary>By default the stub refuses what breaks the contract where ASP.NET Web API is silent.</summary>
public class StrictStubTests : StubTest
{
    [Theory]
    [InlineData("/order/1", "VITEC002")]
    [InlineData("", "VITEC002")]
    [InlineData("x.se/order/1", "VITEC003")]
    [InlineData("//x.se/order/1", "VITEC003")]
    [InlineData("localhost:5000/order/1", "VITEC003")]
    [InlineData("ftp://x.se/order/1", "VITEC004")]
    [InlineData("StringValue", "VITEC007")]
    public async Task A_bad_url_is_400_with_the_rule_under_its_member(string url, string ruleId)
    {
        var reply = await PutJsonAsync($$"""{"id":"1","url":"{{url}}"}""");

        Assert.Equal((400, "application/json; charset=utf-8"), (reply.Status, reply.ContentType));
        using var body = JsonDocument.Parse(reply.Body);
        Assert.Equal("The request is invalid.", body.RootElement.GetProperty("message").GetString());
        var member = Assert.Single(body.RootElement.GetProperty("modelState").EnumerateObject());
        Assert.Equal("request.url", member.Name);
        var violation = Assert.Single(Assert.Single(Stub.Requests).Violations);
        Assert.Equal(ruleId, violation.RuleId);
        Assert.Equal(violation.ToString(), Assert.Single(member.Value.EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Every_violation_is_listed_under_its_member()
    {
        var reply = await PutJsonAsync(
            """{"id":"StringValue","url":"/Älvsjö","comment":"sample string 3"}""", Route + "StringValue");

        Assert.Equal(400, reply.Status);
        using var body = JsonDocument.Parse(reply.Body);
        Assert.Equal(
            ["customerId", "request.comment", "request.id", "request.url"],
            body.RootElement.GetProperty("modelState").EnumerateObject().Select(member => member.Name).Order());
        Assert.Contains("/Älvsjö", reply.Body);
        Assert.Equal(4, Assert.Single(Stub.Requests).Violations.Count);
    }

    [Fact]
    public async Task The_placeholder_of_the_route_is_no_customer_id()
    {
        var reply = await PutJsonAsync(Json, Route + "%7BcustomerId%7D");

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("""{"message":"The request is invalid.","modelState":{"customerId":["customerId: """, reply.Body);
        Assert.Contains("VITEC001", reply.Body);
    }

    [Fact]
    public async Task In_xml_the_violations_are_an_error_document()
    {
        var reply = await PutXmlAsync(Xml.Replace("https://x.se", "x.se"));

        Assert.Equal((400, "application/xml; charset=utf-8"), (reply.Status, reply.ContentType));
        var error = XDocument.Parse(reply.Body).Root!;
        Assert.Equal("The request is invalid.", error.Element("Message")!.Value);
        Assert.Contains("VITEC003", error.Element("ModelState")!.Element("request.url")!.Value);
    }

    [Fact]
    public async Task A_null_url_breaks_nothing_no_member_is_required() =>
        Assert.Equal(200, (await PutXmlAsync($"""<OrderUserInteractionRequest {Namespaces}><Comment i:nil="true"/><Id>1</Id><Url i:nil="true"/></OrderUserInteractionRequest>""")).Status);
}
