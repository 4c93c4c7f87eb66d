using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>Answers that are not documented, each a clear message.</summary>
public class UndocumentedAnswerTests : ClientTest
{
    private const string Json = "application/json";
    private const string Xml = "application/xml";
    private const string SerializationNamespace = "http://schemas.microsoft.com/2003/10/Serialization/";
    private const string NoBoolean =
        "200: the documented answer is a boolean, and this is none. Check that VitecConnectOptions.BaseAddress is the API's; if it is, contact Vitec.";

    [Theory]
    [InlineData(Json, "\"true\"")]
    [InlineData(Json, "1")]
    [InlineData(Json, "null")]
    [InlineData(Json, "True")]
    [InlineData(Json, "true false")]
    [InlineData(Json, "{\"result\":true}")]
    [InlineData(Json, "<boolean xmlns=\"" + SerializationNamespace + "\">true</boolean>")]
    [InlineData(Xml, "true")]
    [InlineData(Xml, "<boolean>true</boolean>")]
    [InlineData(Xml, "<bool xmlns=\"" + SerializationNamespace + "\">true</bool>")]
    [InlineData(Xml, "<boolean xmlns=\"" + SerializationNamespace + "\">yes</boolean>")]
    [InlineData(Xml, "<boolean xmlns=\"" + SerializationNamespace + "\"><a/></boolean>")]
    [InlineData(Xml, "<boolean xmlns=\"" + SerializationNamespace + "\">true</boolean> <a/>")]
    [InlineData(Xml, "<boolean xmlns=\"" + SerializationNamespace + "\">true")]
    [InlineData(Xml, "<!DOCTYPE boolean [<!ENTITY t \"true\">]><boolean xmlns=\"" + SerializationNamespace + "\">&t;</boolean>")]
    [InlineData("text/plain", "true")]
    [InlineData("text/html", "true")]
    public async Task A_200_that_is_no_boolean(string contentType, string body)
    {
        var exception = await FailAsync(Reply.Of("200 OK", contentType, body));

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(body, exception.Body);
        Assert.Contains($" was answered with {NoBoolean}", exception.Message);
        Assert.EndsWith($" The body: {body}", exception.Message);
    }

    [Theory]
    [InlineData("200 OK", NoBoolean)]
    [InlineData("204 No Content", "204: not documented. Check that VitecConnectOptions.BaseAddress is the API's; if it is, contact Vitec.")]
    public async Task An_empty_body(string status, string text)
    {
        var exception = await FailAsync(Reply.Of(status, null, ""));

        Assert.Equal("", exception.Body);
        Assert.Null(exception.BodyAsJson);
        Assert.EndsWith($"{text} The body is empty.", exception.Message);
    }

    [Theory]
    [InlineData(Json, " true\r\n", VitecConnectFormat.Json)]
    [InlineData("text/json", "true", VitecConnectFormat.Json)]
    [InlineData("Application/JSON;charset=UTF-8", "\uFEFFtrue", VitecConnectFormat.Json)]
    [InlineData("application/json; charset=\"unknown\"", "true", VitecConnectFormat.Json)]
    [InlineData(null, "true", VitecConnectFormat.Json)]
    [InlineData(null, "<boolean xmlns=\"" + SerializationNamespace + "\">true</boolean>", VitecConnectFormat.Xml)]
    [InlineData("text/xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<boolean xmlns=\"" + SerializationNamespace + "\"> true </boolean>\n", VitecConnectFormat.Xml)]
    [InlineData(Json, "true", VitecConnectFormat.Xml)] // the answer's own type counts, not what was asked for
    public async Task Other_spellings_of_the_documented_boolean_are_one(string? contentType, string body, VitecConnectFormat format)
    {
        await using var server = new LoopbackServer(Reply.Of("200 OK", contentType, body));

        Assert.True(await Client(server.BaseAddress, format).RequestUserInteractionAsync(CustomerId, Request, Cancellation));
    }

    [Fact]
    public async Task The_charset_of_the_answer_is_read()
    {
        await using var server = new LoopbackServer(Reply.Of("200 OK", "application/json; charset=utf-16", Encoding.Unicode.GetBytes("false")));

        Assert.False(await Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, Cancellation));
    }

    [Theory]
    [InlineData("201 Created", "201: not documented. Check that VitecConnectOptions.BaseAddress is the API's")]
    [InlineData("405 Method Not Allowed", "405: not documented. Check that VitecConnectOptions.BaseAddress is the API's")]
    [InlineData("429 Too Many Requests", "429: not documented. The server, or a proxy before it, does not serve the request now. Try again later.")]
    [InlineData("503 Service Unavailable", "503: not documented. The server, or a proxy before it, does not serve the request now. Try again later.")]
    [InlineData("599 Whatever", "599: not documented.")]
    public async Task Another_status_even_with_a_boolean(string status, string text)
    {
        var exception = await FailAsync(Reply.Of(status, Json, "true"));

        Assert.Equal(status[..3], ((int)exception.StatusCode).ToString());
        Assert.Contains(text, exception.Message);
    }

    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("200 OK")]
    public async Task An_html_page(string status)
    {
        var exception = await FailAsync(Reply.Of(status, "text/html; charset=utf-8", "<html>\r\n  <title>Logga in, Ålesund</title>\r\n</html>"));

        Assert.EndsWith(
            " The body is an HTML page, which the API is not known to send: it may be a proxy's, a firewall's or a login page. The body: <html> <title>Logga in, Ålesund</title> </html>",
            exception.Message);
    }

    [Theory]
    [InlineData("301 Moved Permanently")]
    [InlineData("302 Found")]
    [InlineData("307 Temporary Redirect")]
    public async Task A_redirect_is_not_followed(string status)
    {
        await using var other = new LoopbackServer(Reply.Of("200 OK", Json, "true"));

        var exception = await FailAsync(Reply.Of(status, null, "", $"Location: {other.BaseAddress}login?token=hidden"));

        Assert.Contains($"not documented. The server redirects to {other.BaseAddress}login, and the credentials are not sent there. Check that", exception.Message);
        Assert.DoesNotContain("hidden", exception.ToString());
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_redirect_that_the_http_client_followed_is_told()
    {
        using var following = new HttpClient();
        await using var other = new LoopbackServer(Reply.Of("401 Unauthorized", null, ""));
        await using var server = new LoopbackServer(Reply.Of("302 Found", null, "", $"Location: {other.BaseAddress}login"));

        var exception = await Assert.ThrowsAsync<VitecConnectException>(
            () => new VitecConnectClient(following, Options(server.BaseAddress)).RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        Assert.Contains($"It was {other.BaseAddress}login that answered: the HttpClient followed a redirect, without the credentials.", exception.Message);
        Assert.DoesNotContain("Authorization", Assert.Single(other.Requests));
    }

    [Fact]
    public async Task A_long_body_is_cut_in_the_message_and_whole_in_the_exception()
    {
        var body = string.Concat(Enumerable.Repeat("åäö ", 1000));

        var exception = await FailAsync(Reply.Of("500 Internal Server Error", "text/plain", body));

        Assert.Equal(body, exception.Body);
        Assert.EndsWith($"The body begins: {body[..500]}…", exception.Message);
    }

    [Fact]
    public async Task A_surrogate_pair_is_not_cut_in_two()
    {
        var exception = await FailAsync(Reply.Of("500 Internal Server Error", "text/plain", "x" + string.Concat(Enumerable.Repeat("😀", 300))));

        Assert.EndsWith("😀…", exception.Message);
    }

    [Fact]
    public async Task An_endless_body_is_read_in_part()
    {
        var reply = new Reply(
            Encoding.ASCII.GetBytes("HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: 9999999999\r\n\r\n[" + new string(' ', 70_000)),
            HoldsOpen: true);

        var exception = await FailAsync(reply);

        Assert.InRange(exception.Body.Length, 65_000, 65_536);
        Assert.Null(exception.BodyAsJson);
        Assert.EndsWith(" The body begins: […", exception.Message);
    }

    [Fact]
    public async Task A_boolean_with_too_much_behind_it_is_none()
    {
        var exception = await FailAsync(Reply.Of("200 OK", Json, "true" + new string(' ', 64 * 1024)));

        Assert.Contains(NoBoolean, exception.Message);
    }

    [Fact]
    public async Task The_largest_body_is_read_whole()
    {
        var body = "[" + new string(' ', (64 * 1024) - 2) + "]";

        var exception = await FailAsync(Reply.Of("400 Bad Request", Json, body));

        Assert.Equal(body, exception.Body);
        Assert.NotNull(exception.BodyAsJson);
    }

    [Fact]
    public async Task A_binary_body_does_not_get_into_the_message()
    {
        var exception = await FailAsync(Reply.Of("502 Bad Gateway", "image/png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3]));

        Assert.EndsWith(" The body is no text (8 bytes of image/png).", exception.Message);
    }

    [Fact]
    public async Task A_message_is_one_line_whatever_the_body_holds()
    {
        var exception = await FailAsync(Reply.Of("400 Bad Request", Json, "{\r\n\"a\":\u2028\u0085\"b\"\n}"));

        Assert.EndsWith("The body: { \"a\": \"b\" }", exception.Message);
    }

    [Theory]
    [InlineData("{\"errors\":[]}", true)]
    [InlineData("[\"å\"]", true)]
    [InlineData("\"text\"", false)]
    [InlineData("{\"errors\":", false)]
    [InlineData("Fel", false)]
    public async Task A_400_in_whatever_shape_is_json_or_text(string body, bool isJson)
    {
        var exception = await FailAsync(Reply.Of("400 Bad Request", "text/html", body));

        Assert.Equal(body, exception.Body);
        Assert.Equal(isJson ? body : null, exception.BodyAsJson?.GetRawText());
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_no_answer()
    {
        await using var server = new LoopbackServer(
            new Reply(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\nfals")));

        var exception = await Assert.ThrowsAsync<HttpRequestException>(
            () => Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        Assert.StartsWith("The answer 200 broke off in its body: ", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SSH-2.0-OpenSSH\r\n")]
    public async Task What_is_no_http_is_no_answer(string bytes)
    {
        await using var server = new LoopbackServer(new Reply(Encoding.ASCII.GetBytes(bytes)));

        await Assert.ThrowsAsync<HttpRequestException>(
            () => Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, Cancellation));
    }

    [Fact]
    public async Task Nobody_there_is_no_answer()
    {
        using var closed = LoopbackPort.Closed();

        await Assert.ThrowsAsync<HttpRequestException>(
            () => Client(closed.Address).RequestUserInteractionAsync(CustomerId, Request, Cancellation));
    }
}
