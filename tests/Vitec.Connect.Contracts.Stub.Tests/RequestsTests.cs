using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

public class RequestsTests : StubTest
{
    [Fact]
    public async Task A_request_is_recorded_as_sent_and_as_understood()
    {
        await PutJsonAsync(Json, Route + "M%20123?x=1");

        var received = Assert.Single(Stub.Requests);
        Assert.Equal(
            ("PUT", "/Service/Order/UserInteraction/M%20123?x=1", "M 123", "application/json", Json, 200),
            (received.Method, received.Path, received.CustomerId, received.ContentType, received.Body, received.StatusCode));
        Assert.Equal(("4711", "https://x.se/order/4711", "Välj bilder"), (received.Request!.Id, received.Request.Url, received.Request.Comment));
        Assert.Empty(received.Violations);
        Assert.Empty(received.DroppedMembers);
    }

    [Fact]
    public async Task What_was_refused_is_recorded_with_its_status_in_the_order_of_arrival()
    {
        await PutJsonAsync(Json, "elsewhere");
        await SendAsync("POST", Path);
        await PutJsonAsync(Json, authorization: null);
        await SendAsync("PUT", Path, [0xE5], "text/plain");

        Assert.Equal([404, 405, 401, 415], Stub.Requests.Select(received => received.StatusCode));
        Assert.Equal([null, "M123", "M123", "M123"], Stub.Requests.Select(received => received.CustomerId));
        Assert.Equal([Json, "", Json, "\uFFFD"], Stub.Requests.Select(received => received.Body));
        Assert.All(Stub.Requests, received => Assert.Null(received.Request));
    }

    [Fact]
    public async Task Credentials_are_kept_nowhere()
    {
        await PutJsonAsync(Json, authorization: Basic("hemlig", "hemlighet"));

        var recorded = System.Text.Json.JsonSerializer.Serialize(Assert.Single(Stub.Requests));
        Assert.DoesNotContain(Basic("hemlig", "hemlighet")["basic ".Length..], recorded);
        Assert.DoesNotContain("hemlig", recorded);
    }

    [Fact]
    public async Task The_latest_thousand_are_kept()
    {
        for (var i = 0; i < 1003; i++)
        {
            await PutJsonAsync("{}", Route + i);
        }

        Assert.Equal(Enumerable.Range(3, 1000).Select(i => $"{i}"), Stub.Requests.Select(received => received.CustomerId));
    }

    [Fact]
    public async Task Large_bodies_push_out_older_ones_sooner()
    {
        var body = $$"""{"comment":"{{new string('c', 1000 * 1000)}}"}""";
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(200, (await PutJsonAsync(body, Route + i)).Status);
        }

        Assert.Equal(Enumerable.Range(12, 8).Select(i => $"{i}"), Stub.Requests.Select(received => received.CustomerId));
    }

    [Fact]
    public async Task A_snapshot_does_not_change()
    {
        var before = Stub.Requests;
        await PutJsonAsync(Json);

        Assert.Empty(before);
        Assert.Single(Stub.Requests);
    }
}
