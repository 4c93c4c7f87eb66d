using System;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

public class ReceivedTests : StubTest
{
    [Fact]
    public async Task What_was_received_as_often_as_expected_is_returned()
    {
        await PutJsonAsync(Json);
        await PutJsonAsync("{}", Route + "kund%20%C3%A5");
        await PutJsonAsync(Json);

        Assert.Equal(Stub.Requests, Stub.Received(3));
        Assert.Equal([Stub.Requests[0], Stub.Requests[2]], Stub.Received(2, "M123"));
        Assert.Same(Stub.Requests[1], Stub.ReceivedOnce("kund å"));
        Assert.Empty(Stub.Received(0, "m123"));
        Assert.Equal(2, Stub.ReceivedMatching(2, received => received.Request?.Id == "4711").Count);
        Stub.ReceivedNoViolations();
    }

    [Fact]
    public async Task Another_number_is_told_with_what_was_received_instead()
    {
        await PutJsonAsync(Json, authorization: Basic("partner", "hemligt"));
        await PutXmlAsync(Xml.Replace("https://x.se/order/4711", "order/1"), Route + "M7?token=hemligt");
        await SendAsync("POST", Route, authorization: null);

        Assert.Equal(
            string.Join(
                Environment.NewLine,
                "Expected 2 requests about customer \"M123\", but received 1. The stub has received 3 requests:",
                "  PUT /Service/Order/UserInteraction/M123 (application/json), answered with 200",
                $"    {Json}",
                "  PUT /Service/Order/UserInteraction/M7 (application/xml), answered with 400",
                $"    {Xml[..200].Replace("https://x.se/order/4711", "order/1")}…",
                $"    {Stub.Requests[1].Violations.Single()}",
                "  POST /Service/Order/UserInteraction/ (no Content-Type), answered with 404",
                $"    {Stub.Requests[2].Violations.Single()}"),
            Failure(() => Stub.Received(2, "M123")));
        Assert.StartsWith("Expected 1 request, but received 3. ", Failure(() => Stub.ReceivedOnce()));
        Assert.StartsWith("Expected 0 requests, but received 3. ", Failure(Stub.ReceivedNothing));
        Assert.StartsWith("Expected requests that keep the contract. The stub has received 3 requests:", Failure(Stub.ReceivedNoViolations));
        Assert.StartsWith(
            "Expected 1 request that match received => received.CustomerId is null && received.Method == \"PUT\", but received none. ",
            Failure(() => Stub.ReceivedMatching(1, received => received.CustomerId is null && received.Method == "PUT")));
    }

    [Fact]
    public void Nothing_received_is_told_and_is_no_proof_of_a_kept_contract()
    {
        Stub.ReceivedNothing();
        Assert.Equal("Expected 1 request, but received none. The stub has received no request at all.", Failure(() => Stub.ReceivedOnce()));
        Assert.Equal("Expected requests that keep the contract. The stub has received no request at all.", Failure(Stub.ReceivedNoViolations));
    }

    [Fact]
    public async Task A_failure_holds_no_credentials_wherever_they_were_sent()
    {
        await PutJsonAsync("""{"url":"https://user:hemligt@x.se/?token=hemligt&a=hemligt"}""", authorization: Basic("partner", "hemligt"));
        await PutJsonAsync("""{"url":"https:\/\/user:hemligt@x.se\/a?token=hemligt"}""", Path + "?password=hemligt");
        await SendRawAsync($"PUT http://user:hemligt@x.se/{Path} HTTP/1.1\r\nHost: x.se\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");

        var message = Failure(Stub.ReceivedNothing);
        Assert.Contains("""{"url":"https://***@x.se/?…"}""", message);
        Assert.Contains($"PUT http://***@x.se/{Path} ", message);
        Assert.DoesNotContain("hemligt", message);
        Assert.DoesNotContain(Basic("partner", "hemligt")["basic ".Length..], message);
    }

    [Fact]
    public async Task A_failure_is_short_whatever_was_received()
    {
        for (var i = 0; i < 12; i++)
        {
            await PutJsonAsync($$"""{"comment":"\u0007 {{new string('c', 100_000)}}"{{string.Concat(Enumerable.Range(0, 1000).Select(n => $",\"m{n}\":1"))}}}""");
        }

        var message = Failure(Stub.ReceivedNothing);
        Assert.EndsWith($"{Environment.NewLine}  … and 2 more.", message);
        Assert.InRange(message.Length, 1, 100_000);
        Assert.Equal(20, Stub.Requests[0].Violations.Count);
    }

    [Fact]
    public async Task When_not_all_requests_are_kept_nothing_is_asserted_of_them()
    {
        for (var i = 0; i < 1001; i++)
        {
            await PutJsonAsync("{}");
        }

        foreach (var assertion in (Action[])[() => Stub.Received(1001), () => Stub.Received(0, "other"), Stub.ReceivedNoViolations])
        {
            Assert.StartsWith("The stub has received 1001 requests and keeps the latest 1000 only", Failure(assertion));
        }

        Stub.ClearRequests();
        Stub.ReceivedNothing();
        await PutJsonAsync("{}");
        Stub.ReceivedOnce();
    }

    [Fact]
    public void A_negative_number_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Stub.Received(-1));

    private static string Failure(Action assertion) => Assert.Throws<StubAssertionException>(assertion).Message;
}
