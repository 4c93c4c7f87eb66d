using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>What of the contract the pacts of all consumers exercise.</summary>
public sealed class PactCoverageTests : ConsumerPactTest
{
    [Fact]
    public void Without_interactions_of_the_contract_nothing_is_exercised()
    {
        var coverage = PactCoverage.Of([]);

        Assert.Equal(12, coverage.Rows.Count);
        Assert.Equal((0, 0, 72), (coverage.CoveredRows, coverage.CoveredCells, coverage.Cells));
        Assert.All(coverage.Rows, row => Assert.Equal((0, RequestMembers.None, RequestMembers.None), (row.Interactions.Count, row.With, row.Without)));
    }

    [Fact]
    public async Task What_consumer_tests_write_is_found_again()
    {
        var (id, url, comment) = (RequestMembers.Id, RequestMembers.Url, RequestMembers.Comment);
        await NewPact().Expect(UserInteraction.Accepted).VerifyAsync(address => PutJsonAsync(address, """{"id":"1","url":"https://a.example","comment":"c"}"""));
        await NewPact().Expect(UserInteraction.Accepted with { Members = id | url }).VerifyAsync(address => PutJsonAsync(address, """{"id":"1","url":"https://a.example"}"""));
        await NewPact().Expect(UserInteraction.NotAccepted with { Format = ConnectFormat.Xml, Members = url })
            .VerifyAsync(address => PutXmlAsync(address, """<Comment i:nil="true" /><Url>https://a.example</Url>"""));
        await NewPact().Expect(UserInteraction.ServerError with { Members = comment }).VerifyAsync(address => PutJsonAsync(address, """{"id":null,"comment":"c"}"""));

        var coverage = PactCoverage.Of([PactFile.Read(PactPath)]);

        Assert.Equal(
            [
                (DocumentedAnswer.Accepted, ConnectFormat.Json, 2, RequestMembers.All, comment),
                (DocumentedAnswer.NotAccepted, ConnectFormat.Xml, 1, url, id | comment),
                (DocumentedAnswer.ServerError, ConnectFormat.Json, 1, comment, id | url),
            ],
            coverage.Rows.Where(row => row.Interactions.Count > 0).Select(row => (row.Answer, row.Format, row.Interactions.Count, row.With, row.Without)));
        Assert.Equal((3, 4 + 3 + 3), (coverage.CoveredRows, coverage.CoveredCells));
        Assert.Empty(coverage.Others);
    }

    [Fact]
    public void Every_documented_answer_has_its_row()
    {
        var pacts = Pacts(
            PactText.Interaction("a"),
            PactText.Interaction("b", body: "false"),
            PactText.Interaction("c", status: 400, body: "{}"),
            PactText.Interaction("d", status: 401, body: null),
            PactText.Interaction("e", status: 403, body: null),
            PactText.Interaction("f", status: 500, body: null));

        Assert.Equal(
            ["Accepted a", "NotAccepted b", "Invalid c", "Unauthorized d", "Forbidden e", "ServerError f"],
            PactCoverage.Of(pacts).Rows.SelectMany(row => row.Interactions.Select(interaction => $"{row.Answer} {interaction.Description}")));
    }

    [Fact]
    public void What_is_none_of_the_documented_is_listed()
    {
        var xml = PactText.Interaction("a body of another namespace");
        xml["request"]!["body"] = new JsonObject { ["content"] = "<OrderUserInteractionRequest xmlns='urn:x'/>", ["contentType"] = "text/xml", ["encoded"] = false };
        var pacts = Pacts(
            Changed("another method", "method", "POST"),
            Changed("another path", "path", "/Service/Order"),
            Changed("another path", "path", "/Service/Order/UserInteraction/M1/more"),
            Changed("no body", "body", null),
            PactText.Interaction("another status", status: 201),
            PactText.Interaction("a boolean that is not told", body: null),
            PactText.Interaction("a boolean that is a text", body: "\"true\""),
            xml);

        var coverage = PactCoverage.Of(pacts);

        Assert.Equal(0, coverage.CoveredRows);
        Assert.Equal(pacts.Single().Interactions, coverage.Others);
    }

    private static JsonObject Changed(string description, string member, string? value)
    {
        var interaction = PactText.Interaction(description);
        interaction["request"]!.AsObject().Remove("generators");
        interaction["request"]!.AsObject().With(member, value);
        return interaction;
    }
}
