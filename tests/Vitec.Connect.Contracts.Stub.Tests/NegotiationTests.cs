using System.Text;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

/// <summary>The format of the answer, measured with ASP.NET Web API's DefaultContentNegotiator.</summary>
public class NegotiationTests : StubTest
{
    [Theory]
    [InlineData(null, "application/json", "application/xml")]
    [InlineData("application/json", "application/json", "application/json")]
    [InlineData("application/xml", "application/xml", "application/xml")]
    [InlineData("text/xml", "text/xml", "text/xml")]
    [InlineData("text/json", "text/json", "text/json")]
    [InlineData("text/html", "application/json", "application/xml")]
    [InlineData("image/png", "application/json", "application/xml")]
    [InlineData("application/vnd.x+json", "application/json", "application/xml")]
    [InlineData("junk junk", "application/json", "application/xml")]
    [InlineData("*/*", "application/json", "application/json")]
    [InlineData("text/*", "text/json", "text/json")]
    [InlineData("application/*", "application/json", "application/json")]
    [InlineData("application/json;q=0.5, application/xml", "application/xml", "application/xml")]
    [InlineData("application/json;q=0", "application/json", "application/xml")]
    [InlineData("application/xml;q=0.2, text/json", "text/json", "text/json")]
    [InlineData("application/xml;q=0.9,*/*;q=1.0", "application/json", "application/json")]
    [InlineData("application/xml, */*", "application/xml", "application/xml")]
    [InlineData("application/json, application/xml", "application/json", "application/json")]
    [InlineData("application/xml, application/json", "application/json", "application/json")]
    [InlineData("text/html, application/xml;q=0.9, */*;q=0.8", "application/xml", "application/xml")]
    [InlineData("APPLICATION/XML;version=1", "application/xml", "application/xml")]
    public async Task The_answer_has_the_format_that_accept_or_else_the_request_says(string? accept, string forJson, string forXml)
    {
        foreach (var (reply, expected) in new[] { (await PutJsonAsync(Json, accept: accept), forJson), (await PutXmlAsync(Xml, accept: accept), forXml) })
        {
            Assert.Equal(
                (200, expected + "; charset=utf-8", expected.EndsWith("xml", System.StringComparison.Ordinal) ? XmlTrue : JsonTrue),
                (reply.Status, reply.ContentType, reply.Body));
        }
    }

    [Theory]
    [InlineData("text/json", Json, "text/json", JsonTrue)]
    [InlineData("APPLICATION/JSON", Json, "application/json", JsonTrue)]
    [InlineData("application/json; odata=verbose", Json, "application/json", JsonTrue)]
    [InlineData("text/xml", Xml, "text/xml", XmlTrue)]
    [InlineData("text/xml; charset=\"utf-8\"", Xml, "text/xml", XmlTrue)]
    public async Task The_media_type_of_the_request_is_that_of_the_answer(string contentType, string body, string expected, string answer)
    {
        var reply = await SendAsync("PUT", Path, Encoding.UTF8.GetBytes(body), contentType);

        Assert.Equal((200, expected + "; charset=utf-8", answer), (reply.Status, reply.ContentType, reply.Body));
    }

    [Theory]
    [InlineData("POST", "application/json", 405, "<Error><Message>The requested resource does not support http method 'POST'.</Message></Error>")]
    [InlineData("PUT", "text/plain", 415, "<Error><Message>The request entity's media type 'text/plain' is not supported for this resource.</Message></Error>")]
    public async Task Errors_are_negotiated_too(string method, string contentType, int status, string body)
    {
        var reply = await SendAsync(method, Path, Encoding.UTF8.GetBytes(Json), contentType, accept: "application/xml");

        Assert.Equal((status, "application/xml; charset=utf-8", body), (reply.Status, reply.ContentType, reply.Body));
    }

    [Fact]
    public async Task What_xml_cannot_carry_is_replaced_in_an_xml_error()
    {
        Stub.SetUp(VitecConnectStates.CustomerNotGranted, "a\u0001b");

        var reply = await PutXmlAsync(Xml, Route + "a%01b");

        Assert.Equal((403, "application/xml; charset=utf-8"), (reply.Status, reply.ContentType));
        Assert.StartsWith("<Error><Message>The caller has no access to customer \"a\uFFFDb\".</Message>", reply.Body);
    }
}
