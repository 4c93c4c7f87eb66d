using System.Text;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

/// <summary>What ASP.NET Web API 5.2.7 answers for the documented action and class: status, media type and body.</summary>
public class MeasuredBehaviourTests : StubTest
{
    private const string JsonType = "application/json; charset=utf-8";
    private const string XmlType = "application/xml; charset=utf-8";

    [Theory]
    [InlineData(Json)]
    [InlineData("""{"Id":"4711","Url":"https://x.se/","Comment":"c"}""")]
    [InlineData("""{"ID":"4711","uRL":"https://x.se/"}""")]
    [InlineData("""{"id":"4711","url":"https://x.se/","unknown":{"a":[1,{}]}}""")]
    [InlineData("""{"id":null,"url":null,"comment":null}""")]
    [InlineData("{}")]
    public async Task Json_as_documented_in_any_case_and_with_unknown_members_is_true(string body) =>
        Assert.Equal(new Reply(200, JsonType, JsonTrue, null, null), await PutJsonAsync(body));

    [Fact]
    public async Task Xml_as_documented_is_answered_in_xml() =>
        Assert.Equal(new Reply(200, XmlType, XmlTrue, null, null), await PutXmlAsync(Xml));

    [Theory]
    [InlineData("application/xml", XmlType, XmlTrue)]
    [InlineData("text/xml", "text/xml; charset=utf-8", XmlTrue)]
    [InlineData("text/html", JsonType, JsonTrue)]
    public async Task Json_is_answered_as_accept_says(string accept, string contentType, string body) =>
        Assert.Equal(new Reply(200, contentType, body, null, null), await PutJsonAsync(Json, accept: accept));

    [Fact]
    public async Task Xml_with_its_members_out_of_order_is_true_and_loses_one()
    {
        var reply = await PutXmlAsync(
            $"<OrderUserInteractionRequest {Namespaces}><Id>1</Id><Url>https://x.se/</Url><Comment>lost</Comment></OrderUserInteractionRequest>");

        Assert.Equal(new Reply(200, XmlType, XmlTrue, null, null), reply);
        var received = Assert.Single(Stub.Requests);
        Assert.Equal(("1", "https://x.se/", null), (received.Request!.Id, received.Request.Url, received.Request.Comment));
        Assert.Equal(["Comment"], received.DroppedMembers);
    }

    [Theory]
    [InlineData("<OrderUserInteractionRequest><Comment>c</Comment><Id>1</Id><Url>https://x.se/</Url></OrderUserInteractionRequest>", "VITEC010")]
    [InlineData("<OrderUserInteractionRequest", "can't be read")]
    public async Task Xml_without_the_namespace_or_malformed_is_400(string body, string reason)
    {
        var reply = await PutXmlAsync(body);

        Assert.Equal((400, XmlType), (reply.Status, reply.ContentType));
        Assert.StartsWith("<Error><Message>The request is invalid.</Message><ModelState><request>An error has occurred. ", reply.Body);
        Assert.EndsWith("</request></ModelState></Error>", reply.Body);
        Assert.Contains(reason, reply.Body);
    }

    [Theory]
    [InlineData("""{"id":{}}""", "request.id")]
    [InlineData("""{"url":["https://x.se/"]}""", "request.url")]
    [InlineData("""{"id":"1""", "request.id")]
    [InlineData("x", "request")]
    [InlineData("[]", "request")]
    public async Task Malformed_json_and_members_of_a_wrong_type_are_400(string body, string key)
    {
        var reply = await PutJsonAsync(body);

        Assert.Equal((400, JsonType), (reply.Status, reply.ContentType));
        Assert.StartsWith($$"""{"message":"The request is invalid.","modelState":{"{{key}}":["An error has occurred.",""", reply.Body);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    [InlineData("application/vnd.api+json")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_media_type_is_415(string contentType) => Assert.Equal(
        new Reply(415, JsonType, $$"""{"message":"The request entity's media type '{{contentType}}' is not supported for this resource."}""", null, null),
        await SendAsync("PUT", Path, "id=1"u8.ToArray(), contentType));

    [Theory]
    [InlineData(null)]
    [InlineData("junk")]
    public async Task A_body_without_a_media_type_is_415(string? contentType) => Assert.Equal(
        new Reply(
            415,
            JsonType,
            """{"message":"The request contains an entity body but no Content-Type header. The inferred media type 'application/octet-stream' is not supported for this resource."}""",
            null,
            null),
        await SendAsync("PUT", Path, Encoding.UTF8.GetBytes(Json), contentType));

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Another_method_is_405(string method) => Assert.Equal(
        new Reply(405, JsonType, $$"""{"message":"The requested resource does not support http method '{{method}}'."}""", "PUT", null),
        await SendAsync(method, Path, Encoding.UTF8.GetBytes(Json), "application/json", authorization: null));

    [Fact]
    public async Task Head_is_405_without_a_body() =>
        Assert.Equal(new Reply(405, JsonType, "", "PUT", null), await SendAsync("HEAD", Path));

    [Theory]
    [InlineData("Service/Order/UserInteraction")]
    [InlineData("Service/Order/UserInteraction/")]
    [InlineData("Service/Order/UserInteraction?customerId=M123")]
    [InlineData("Service/Order/UserInteraction/?customerId=M123")]
    [InlineData("Service/Order/UserInteraction/a%2Fb")]
    [InlineData("Service/Order/UserInteraction/M123/x")]
    [InlineData("Service/Order/UserInteraction/M123//")]
    [InlineData("Service//Order/UserInteraction/M123")]
    [InlineData("/Service/Order/UserInteraction/M123")]
    [InlineData("Order/UserInteraction/M123")]
    [InlineData("")]
    public async Task No_customer_id_or_another_path_is_404(string path) => Assert.Equal(
        new Reply(404, JsonType, $$"""{"message":"No HTTP resource was found that matches the request URI '{{Stub.BaseAddress}}{{path}}'."}""", null, null),
        await PutJsonAsync(Json, path));

    [Fact]
    public async Task A_404_for_xml_is_xml() => Assert.Equal(
        new Reply(404, XmlType, $"<Error><Message>No HTTP resource was found that matches the request URI '{Stub.BaseAddress}x'.</Message></Error>", null, null),
        await PutXmlAsync(Xml, "x"));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("%2e%2E")]
    public async Task A_customer_id_of_dots_is_404(string customerId)
    {
        var answer = await SendRawAsync(
            $"PUT /{Route}{customerId} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Basic dTpw\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{{}}");

        Assert.StartsWith("HTTP/1.1 404 ", answer);
    }

    [Theory]
    [InlineData("%20")]
    [InlineData("%09")]
    [InlineData("%C2%A0")]
    public async Task A_blank_customer_id_is_400(string customerId) => Assert.Equal(
        new Reply(
            400,
            JsonType,
            """{"message":"The request is invalid.","modelState":{"customerId.String":["A value is required but was not present in the request."]}}""",
            null,
            null),
        await PutJsonAsync("{}", Route + customerId));

    [Fact]
    public async Task A_blank_customer_id_in_xml_is_400() => Assert.Equal(
        new Reply(
            400,
            XmlType,
            "<Error><Message>The request is invalid.</Message><ModelState><customerId.String>A value is required but was not present in the request.</customerId.String></ModelState></Error>",
            null,
            null),
        await PutXmlAsync(Xml, Route + "%20"));

    [Fact]
    public async Task A_blank_customer_id_and_a_bad_body_are_reported_together()
    {
        var reply = await PutJsonAsync("""{"id":{}}""", Route + "%20");

        Assert.Equal(400, reply.Status);
        Assert.StartsWith(
            """{"message":"The request is invalid.","modelState":{"customerId.String":["A value is required but was not present in the request."],"request.id":["An error has occurred.",""",
            reply.Body);
    }

    [Theory]
    [InlineData("Service/Order/UserInteraction/%C3%A5", "å")]
    [InlineData("service/order/userinteraction/M123", "M123")]
    [InlineData("Service/Order/UserInteraction/M123/", "M123")]
    [InlineData("Service/Order/UserInteraction/M123?customerId=X", "M123")]
    [InlineData("Service/Order/UserInteraction/a%20b", "a b")]
    [InlineData("Service/Order/UserInteraction/a+b", "a+b")]
    [InlineData("Service/Order/UserInteraction/M%2520", "M%20")]
    [InlineData("Service/Order/UserInteraction/a%252Fb", "a%2Fb")]
    [InlineData("Service/Order/UserInteraction/a%3Fb%23c", "a?b#c")]
    [InlineData("Service/Order/UserInteraction/%E5", "%E5")]
    public async Task The_customer_id_is_one_unescaped_segment_and_the_route_has_no_case(string path, string customerId)
    {
        Assert.Equal(new Reply(200, JsonType, JsonTrue, null, null), await PutJsonAsync(Json, path));
        Assert.Equal(customerId, Assert.Single(Stub.Requests).CustomerId);
    }

    [Theory]
    [InlineData("http://127.0.0.1/Service/Order/UserInteraction/M123?a=b")]
    [InlineData("/Service/%4Frder/UserInteraction/M123")]
    public async Task The_whole_url_or_letters_escaped_for_no_reason_are_the_same_path(string target)
    {
        var answer = await SendRawAsync(
            $"PUT {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Basic dTpw\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{{}}");

        Assert.StartsWith("HTTP/1.1 200 ", answer);
        var received = Assert.Single(Stub.Requests);
        Assert.Equal((target, "M123"), (received.Path, received.CustomerId));
    }

    [Fact]
    public async Task A_method_in_lower_case_is_the_same_method()
    {
        var answer = await SendRawAsync(
            $"put /{Path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Basic dTpw\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{{}}");

        Assert.StartsWith("HTTP/1.1 200 ", answer);
    }
}
