using System;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>What goes over the wire.</summary>
public class RequestTests : ClientTest
{
    private static readonly Reply True = Reply.Of("200 OK", "application/json; charset=utf-8", "true");
    private static readonly Reply XmlTrue =
        Reply.Of("200 OK", "application/xml", """<boolean xmlns="http://schemas.microsoft.com/2003/10/Serialization/">true</boolean>""");

    [Fact]
    public async Task Json_as_documented_with_basic_credentials_in_utf8()
    {
        await using var server = new LoopbackServer(True);

        Assert.True(await Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        // åsa:lösen:ord-4711
        Assert.Equal(
            $"""
            PUT /Service/Order/UserInteraction/M123 HTTP/1.1
            Host: {server.BaseAddress.Authority}
            Accept: application/json
            Authorization: Basic w6VzYTpsw7ZzZW46b3JkLTQ3MTE=
            Content-Type: application/json
            Content-Length: 81

            {"{"}"id":"4711","url":"https://supplier.se/order/4711","comment":"V\u00E4lj bilder"{"}"}
            """.ReplaceLineEndings("\r\n"),
            Assert.Single(server.Requests));
    }

    [Fact]
    public async Task Xml_as_documented_when_asked_for()
    {
        await using var server = new LoopbackServer(XmlTrue);

        Assert.True(await Client(server.BaseAddress, VitecConnectFormat.Xml).RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        var request = Assert.Single(server.Requests);
        Assert.Contains("\r\nAccept: application/xml\r\n", request);
        Assert.Contains("\r\nContent-Type: application/xml\r\n", request);
        Assert.EndsWith(
            """<OrderUserInteractionRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order"><Comment>Välj bilder</Comment><Id>4711</Id><Url>https://supplier.se/order/4711</Url></OrderUserInteractionRequest>""",
            request);
    }

    [Theory]
    [InlineData(VitecConnectFormat.Json, """{"id":null,"url":null,"comment":null}""")]
    [InlineData(VitecConnectFormat.Xml, """<Comment i:nil="true" /><Id i:nil="true" /><Url i:nil="true" /></OrderUserInteractionRequest>""")]
    public async Task No_member_is_required(VitecConnectFormat format, string end)
    {
        await using var server = new LoopbackServer(format == VitecConnectFormat.Xml ? XmlTrue : True);

        Assert.True(await Client(server.BaseAddress, format).RequestUserInteractionAsync(CustomerId, new OrderUserInteractionRequest(), Cancellation));

        Assert.EndsWith(end, Assert.Single(server.Requests));
    }

    [Theory]
    [InlineData("M 123", "M%20123")]
    [InlineData("kund å/ä", "kund%20%C3%A5%2F%C3%A4")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("100%", "100%25")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("../M123", "..%2FM123")]
    [InlineData("...", "...")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("😀", "%F0%9F%98%80")]
    public async Task The_customer_id_is_one_escaped_segment(string customerId, string segment)
    {
        await using var server = new LoopbackServer(True);

        await Client(server.BaseAddress).RequestUserInteractionAsync(customerId, Request, Cancellation);

        Assert.StartsWith($"PUT /Service/Order/UserInteraction/{segment} HTTP/1.1\r\n", Assert.Single(server.Requests));
    }

    [Theory]
    [InlineData("", "/Service")]
    [InlineData("gateway", "/gateway/Service")]
    [InlineData("gateway/", "/gateway/Service")]
    [InlineData("a/b%20c", "/a/b%20c/Service")]
    public async Task A_base_address_may_have_a_path_with_or_without_a_slash(string path, string expected)
    {
        await using var server = new LoopbackServer(True);

        await Client(new Uri(server.BaseAddress, path)).RequestUserInteractionAsync(CustomerId, Request, Cancellation);

        Assert.StartsWith($"PUT {expected}/Order/UserInteraction/M123 HTTP/1.1\r\n", Assert.Single(server.Requests));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Dots_do_not_lead_elsewhere(string customerId)
    {
        await using var server = new LoopbackServer(True);

        var exception = await Assert.ThrowsAsync<ContractViolationException>(
            () => Client(server.BaseAddress).RequestUserInteractionAsync(customerId, Request, Cancellation));

        Assert.Equal("VITEC001", Assert.Single(exception.Violations).RuleId);
        Assert.Empty(server.Requests);
    }

    // As numbers: half a surrogate pair survives neither in an attribute nor in a test's name.
    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public async Task Half_a_character_is_not_sent_as_another(int half)
    {
        await using var server = new LoopbackServer(True);

        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => Client(server.BaseAddress).RequestUserInteractionAsync("M" + (char)half, Request, Cancellation));

        Assert.Equal("customerId", exception.ParamName);
        Assert.StartsWith("The customer id can't be sent: it holds half of a surrogate pair", exception.Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Every_violation_is_reported_and_nothing_is_sent()
    {
        await using var server = new LoopbackServer(True);
        var request = new OrderUserInteractionRequest { Id = "StringValue", Url = "/order/1" };

        var exception = await Assert.ThrowsAsync<ContractViolationException>(
            () => Client(server.BaseAddress).RequestUserInteractionAsync(" ", request, Cancellation));

        Assert.Equal(["VITEC001", "VITEC007", "VITEC002"], exception.Violations.Select(violation => violation.RuleId));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task No_request_is_an_argument_error()
    {
        await using var server = new LoopbackServer(True);

        await Assert.ThrowsAsync<ArgumentNullException>(
            "request", () => Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, null!, Cancellation));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_text_that_xml_cannot_carry_is_an_argument_error()
    {
        await using var server = new LoopbackServer(XmlTrue);
        var request = new OrderUserInteractionRequest { Comment = "bell \a" };

        await Assert.ThrowsAnyAsync<ArgumentException>(
            () => Client(server.BaseAddress, VitecConnectFormat.Xml).RequestUserInteractionAsync(CustomerId, request, Cancellation));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_authorization_of_the_http_client_itself_does_not_win()
    {
        await using var server = new LoopbackServer(True);
        Http.DefaultRequestHeaders.Authorization = new("Bearer", "other");
        Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        await Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, Cancellation);

        var request = Assert.Single(server.Requests);
        Assert.Contains("\r\nAuthorization: Basic w6VzYTpsw7ZzZW46b3JkLTQ3MTE=\r\n", request);
        Assert.Contains("\r\nAccept: application/json\r\n", request);
        Assert.DoesNotContain("Bearer", request);
    }
}
