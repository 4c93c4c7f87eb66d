using System.Text;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

public class BodyTests : StubTest
{
    [Theory]
    [InlineData("""{"id":5}""", "request.id")]
    [InlineData("""{"id":true}""", "request.id")]
    [InlineData("""{"ID":[]}""", "request.ID")]
    [InlineData("""{"id":"1",}""", "request")]
    [InlineData("{'id':'1'}", "request")]
    [InlineData("""{id:"1"}""", "request")]
    [InlineData("""{/**/"id":"1"}""", "request")]
    [InlineData("""{"id":"1"} x""", "request")]
    [InlineData("""{"id":"\ud800"}""", "request.id")]
    [InlineData("{\"id\":\"a\nb\"}", "request.id")]
    [InlineData("   ", "request")]
    [InlineData("\"x\"", "request")]
    [InlineData("1", "request")]
    public async Task What_json_net_takes_beyond_json_and_the_documented_types_is_400(string body, string key)
    {
        var reply = await PutJsonAsync(body);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith($$"""{"message":"The request is invalid.","modelState":{"{{key}}""", reply.Body);
        Assert.Null(Assert.Single(Stub.Requests).Request);
    }

    [Fact]
    public async Task The_last_of_two_equal_names_counts()
    {
        Assert.Equal(200, (await PutJsonAsync("""{"id":"1","ID":"2"}""")).Status);
        Assert.Equal("2", Assert.Single(Stub.Requests).Request!.Id);
    }

    [Theory]
    [InlineData("application/json", "")]
    [InlineData("application/json", "null")]
    [InlineData("application/xml", "")]
    [InlineData("application/xml", $"""<OrderUserInteractionRequest i:nil="true" {Namespaces}/>""")]
    [InlineData("text/plain", "")]
    [InlineData(null, "")]
    public async Task A_call_without_a_body_is_400(string? contentType, string body)
    {
        var reply = await SendAsync("PUT", Path, Encoding.UTF8.GetBytes(body), contentType);

        Assert.Equal(400, reply.Status);
        Assert.Contains("There is no OrderUserInteractionRequest in the request", reply.Body);
    }

    [Theory]
    [InlineData("<Id>1</Id><Unknown><a/></Unknown><Url>https://x.se/</Url>", "1", "https://x.se/", null, "")]
    [InlineData("", null, null, null, "")]
    [InlineData("""<Comment i:nil="true"/><Id/><Url>https://x.se/</Url>""", "", "https://x.se/", null, "")]
    [InlineData("<Url>https://x.se/</Url><Comment>c</Comment><Id>1</Id>", null, "https://x.se/", null, "Comment,Id")]
    [InlineData("<Id>1</Id><Id>2</Id>", "1", null, null, "Id")]
    [InlineData("<Id>1<!-- c -->2</Id>", "12", null, null, "")]
    [InlineData("<Comment>&lt;å&amp;&#x20AC;</Comment>", null, null, "<å&€", "")]
    public async Task Xml_is_read_as_the_provider_reads_it(string members, string? id, string? url, string? comment, string dropped)
    {
        var reply = await PutXmlAsync($"<OrderUserInteractionRequest {Namespaces}>{members}</OrderUserInteractionRequest>");

        Assert.Equal((200, XmlTrue), (reply.Status, reply.Body));
        var received = Assert.Single(Stub.Requests);
        Assert.Equal((id, url, comment), (received.Request!.Id, received.Request.Url, received.Request.Comment));
        Assert.Equal(dropped, string.Join(',', received.DroppedMembers));
    }

    [Theory]
    [InlineData("<Other {0}/>")]
    [InlineData("<orderUserInteractionRequest {0}/>")]
    [InlineData("<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models\"/>")]
    [InlineData("<OrderUserInteractionRequest {0}><Id><a/></Id></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest {0}>text<Id>1</Id></OrderUserInteractionRequest>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]><OrderUserInteractionRequest {0}/>")]
    [InlineData("<OrderUserInteractionRequest {0}><Id>1</Id>text</OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest {0}><Id>&#1;</Id><Url xmlns=\"\">lost</Url></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest {0}><Id i:nil=\"yes\"/></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest {0}/><b/>")]
    [InlineData("<OrderUserInteractionRequest {0}/>x")]
    [InlineData(" <?xml version=\"1.0\"?><OrderUserInteractionRequest {0}/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-16\"?><OrderUserInteractionRequest {0}/>")]
    public async Task Xml_that_the_provider_cannot_read_or_that_is_none_is_400(string body)
    {
        var reply = await PutXmlAsync(body.Replace("{0}", Namespaces));

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("<Error><Message>The request is invalid.</Message><ModelState><request>An error has occurred. ", reply.Body);
    }

    [Theory]
    [InlineData("<Id xmlns=\"\">1</Id><Url>https://x.se/</Url>", "request.id")]
    [InlineData("<Comment xmlns=\"urn:x\">c</Comment>", "request.comment")]
    public async Task A_member_outside_the_namespace_is_400_and_not_lost_in_silence(string members, string key)
    {
        var reply = await PutXmlAsync($"<OrderUserInteractionRequest {Namespaces}>{members}</OrderUserInteractionRequest>");

        Assert.Equal(400, reply.Status);
        Assert.Contains($"<{key}>An error has occurred. The element is ", reply.Body);
        Assert.Contains("/docs/rules/VITEC010.md", reply.Body);
    }

    [Fact]
    public async Task A_namespace_by_prefix_is_the_same_namespace()
    {
        var reply = await PutXmlAsync($"<v:OrderUserInteractionRequest xmlns:v=\"{OrderUserInteractionRequest.XmlNamespace}\"><v:Id>1</v:Id></v:OrderUserInteractionRequest>");

        Assert.Equal(200, reply.Status);
        Assert.Equal("1", Assert.Single(Stub.Requests).Request!.Id);
    }

    public static TheoryData<string, byte[], string, int> Encodings => new()
    {
        { "application/json; charset=utf-16", Encoding.Unicode.GetBytes("""{"id":"å"}"""), "utf-16", 200 },
        { "application/json", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("""{"id":"å"}""")], "utf-16 by its mark", 200 },
        { "application/json", [.. Encoding.UTF8.GetPreamble(), .. """{"id":"å"}"""u8], "utf-8 with a mark", 200 },
        { "application/json; charset=nonsense", """{"id":"å"}"""u8.ToArray(), "an unknown charset is passed over", 200 },
        { "application/json", Encoding.Latin1.GetBytes("""{"id":"å"}"""), "no utf-8", 400 },
        { "application/json; charset=iso-8859-1", Encoding.Latin1.GetBytes("""{"id":"å"}"""), "latin-1 is not read", 400 },
        { "application/json; charset=utf-16", [.. Encoding.Unicode.GetBytes("""{"id":"å"}"""), 0x00, 0xD8], "half a surrogate pair", 400 },
        { "application/json; charset=utf-16", [.. Encoding.Unicode.GetBytes("{}"), 0x20], "half a character", 400 },
        { "application/xml; charset=utf-16", Encoding.Unicode.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-16\"?><OrderUserInteractionRequest {Namespaces}><Id>å</Id></OrderUserInteractionRequest>"), "utf-16", 200 },
        { "application/xml", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes($"<OrderUserInteractionRequest {Namespaces}><Id>å</Id></OrderUserInteractionRequest>")], "utf-8 with a mark", 200 },
        { "application/xml", Encoding.Latin1.GetBytes($"<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><OrderUserInteractionRequest {Namespaces}><Id>å</Id></OrderUserInteractionRequest>"), "latin-1 is not read", 400 },
        { "application/xml", Encoding.Latin1.GetBytes($"<OrderUserInteractionRequest {Namespaces}><Id>å</Id></OrderUserInteractionRequest>"), "no utf-8", 400 },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Bodies_are_utf_8_or_declared_utf_16_as_web_api_reads_them(string contentType, byte[] body, string what, int status)
    {
        var reply = await SendAsync("PUT", Path, body, contentType);

        Assert.True(reply.Status == status, $"{what}: {reply}");
        Assert.EndsWith("; charset=utf-8", reply.ContentType);
        Assert.Equal(status == 200 ? "å" : null, Assert.Single(Stub.Requests).Request?.Id);
    }

    [Fact]
    public async Task Swedish_letters_and_emoji_survive_in_both_formats()
    {
        const string Text = "Åsa & Örjan: \"räksmörgås\" <€> 🏠";
        var request = new OrderUserInteractionRequest { Id = Text, Url = "https://räksmörgås.se/å?ä=ö", Comment = Text };

        Assert.Equal(200, (await PutJsonAsync(System.Text.Json.JsonSerializer.Serialize(request, ConnectJsonContext.Default.OrderUserInteractionRequest), Route + "%C3%A5%C3%A4%C3%B6")).Status);
        Assert.Equal(200, (await PutXmlAsync(ConnectXml.Serialize(request), Route + "%C3%A5%C3%A4%C3%B6")).Status);

        Assert.Equal(2, Stub.Requests.Count);
        Assert.All(Stub.Requests, received => Assert.Equal(
            ("åäö", Text, request.Url, Text), (received.CustomerId, received.Request!.Id, received.Request.Url, received.Request.Comment)));
    }
}
