using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

/// <summary>With StrictUrls off the stub is as silent about the contract as ASP.NET Web API.</summary>
public class LaxStubTests : StubTest
{
    protected override VitecConnectStubOptions Options => new() { StrictUrls = false };

    [Fact]
    public async Task The_samples_of_the_help_page_are_understood_and_answered_as_it_shows()
    {
        var json = await PutJsonAsync(
            """
            {
              "id": "sample string 1",
              "url": "sample string 2",
              "comment": "sample string 3"
            }
            """);
        var xml = await PutXmlAsync(
            """<OrderUserInteractionRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order"> <Comment>sample string 3</Comment> <Id>sample string 1</Id> <Url>sample string 2</Url> </OrderUserInteractionRequest>""");

        Assert.Equal((200, "true"), (json.Status, json.Body));
        Assert.Equal((200, """<boolean xmlns="http://schemas.microsoft.com/2003/10/Serialization/">true</boolean>"""), (xml.Status, xml.Body));
        Assert.Equal(200, (await PutJsonAsync("""{"id":"StringValue","url":"StringValue","comment":"StringValue"}""", Route + "StringValue")).Status);
        Assert.All(Stub.Requests.Take(2), received => Assert.Equal(
            ("sample string 1", "sample string 2", "sample string 3"), (received.Request!.Id, received.Request.Url, received.Request.Comment)));
    }

    [Theory]
    [InlineData("/order/1", "VITEC002")]
    [InlineData("x.se/order/1", "VITEC003")]
    [InlineData("ftp://x.se/order/1", "VITEC004")]
    [InlineData("StringValue", "VITEC007")]
    public async Task A_bad_url_is_true_and_still_recorded(string url, string ruleId)
    {
        var reply = await PutJsonAsync($$"""{"url":"{{url}}"}""");

        Assert.Equal((200, "true"), (reply.Status, reply.Body));
        Assert.Equal(ruleId, Assert.Single(Assert.Single(Stub.Requests).Violations).RuleId);
    }

    [Theory]
    [InlineData("%20")]
    [InlineData("%7BcustomerId%7D")]
    public async Task A_call_without_customer_id_is_400_all_the_same(string customerId) =>
        Assert.Equal(400, (await PutJsonAsync(Json, Route + customerId)).Status);
}
