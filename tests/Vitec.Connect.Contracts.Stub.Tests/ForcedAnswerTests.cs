using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

public class ForcedAnswerTests : StubTest
{
    [Fact]
    public async Task The_next_requests_are_answered_as_told_and_then_as_usual()
    {
        Stub.AnswerNext(StubAnswer.Status(503), times: 2);
        Stub.AnswerNext(StubAnswer.False);

        Assert.Equal(503, (await PutJsonAsync(Json)).Status);
        Assert.Equal(503, (await PutJsonAsync(Json)).Status);
        Assert.Equal("false", (await PutJsonAsync(Json)).Body);
        Assert.Equal("true", (await PutJsonAsync(Json)).Body);
        Assert.Equal([503, 503, 200, 200], Stub.Requests.Select(received => received.StatusCode));
        Assert.All(Stub.Requests, received => Assert.Equal("4711", received.Request!.Id));
    }

    [Fact]
    public async Task All_requests_are_answered_as_told_until_told_otherwise()
    {
        Stub.AnswerNext(StubAnswer.Status(429), times: 9);
        Stub.AnswerAlways(StubAnswer.Status(500));
        Assert.Equal((500, 500), ((await PutJsonAsync(Json)).Status, (await PutJsonAsync(Json)).Status));

        Stub.AnswerNext(StubAnswer.Status(404));
        Assert.Equal((404, 500), ((await PutJsonAsync(Json)).Status, (await PutJsonAsync(Json)).Status));

        Stub.AnswerAlways(StubAnswer.AsUsual);
        Assert.Equal("true", (await PutJsonAsync(Json)).Body);
    }

    [Fact]
    public async Task A_status_comes_with_an_error_in_the_format_of_the_answer()
    {
        Stub.AnswerAlways(StubAnswer.Status(401));

        Assert.Equal(
            new Reply(401, "application/json; charset=utf-8", """{"message":"The answer is 401.","messageDetail":"The stub was told to answer so."}""", null, "Basic realm=\"Vitec Connect\", charset=\"UTF-8\""),
            await PutJsonAsync(Json));
        Assert.Equal(
            ("application/xml; charset=utf-8", "<Error><Message>The answer is 401.</Message><MessageDetail>The stub was told to answer so.</MessageDetail></Error>"),
            (await PutXmlAsync(Xml)) is var reply ? (reply.ContentType, reply.Body) : default);
    }

    [Theory]
    [InlineData(200, "true")]
    [InlineData(204, "")]
    [InlineData(205, "")]
    [InlineData(304, "")]
    public async Task A_status_without_a_body_has_none_and_200_is_true(int status, string body)
    {
        Stub.AnswerNext(StubAnswer.Status(status));

        var reply = await PutJsonAsync(Json);

        Assert.Equal((status, body), (reply.Status, reply.Body));
        Assert.Equal(body.Length == 0, reply.ContentType is null);
        Assert.Equal(200, (await PutJsonAsync(Json)).Status);
    }

    [Fact]
    public async Task An_answer_of_ones_own_is_sent_as_it_is()
    {
        Stub.AnswerNext(StubAnswer.Custom(502, "text/html; charset=utf-8", "<h1>Åtkomst nekad"));

        Assert.Equal(new Reply(502, "text/html; charset=utf-8", "<h1>Åtkomst nekad", null, null), await PutXmlAsync(Xml));
        var received = Assert.Single(Stub.Requests);
        Assert.Equal((502, "text/html; charset=utf-8", "<h1>Åtkomst nekad"), (received.StatusCode, received.AnswerContentType, received.AnswerBody));
    }

    [Fact]
    public async Task A_dropped_connection_has_no_answer_and_the_request_is_recorded()
    {
        Stub.AnswerNext(StubAnswer.Dropped);

        await Assert.ThrowsAsync<HttpRequestException>(() => PutJsonAsync(Json));

        var received = Assert.Single(Stub.Requests);
        Assert.Equal((0, null, "", "4711"), (received.StatusCode, received.AnswerContentType, received.AnswerBody, received.Request!.Id));
        Assert.Equal(200, (await PutJsonAsync(Json)).Status);
    }

    [Fact]
    public async Task A_late_answer_leaves_a_client_waiting_that_the_stub_has_heard()
    {
        Stub.AnswerNext(StubAnswer.AsUsual.After(TimeSpan.FromDays(1)));
        using var timeout = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Put, Stub.BaseAddress + Path);
        request.Headers.TryAddWithoutValidation("Authorization", Basic("u", "p"));
        request.Content = new StringContent(Json, System.Text.Encoding.UTF8, "application/json");

        var answer = Http.SendAsync(request, timeout.Token);
        while (Stub.Requests.Count == 0)
        {
            Assert.False(answer.IsCompleted);
            await Task.Yield();
        }

        Assert.False(answer.IsCompleted);
        timeout.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        Assert.Equal(200, (await PutJsonAsync(Json)).Status);
    }

    [Fact]
    public async Task A_short_latency_changes_nothing_else()
    {
        Stub.AnswerAlways(StubAnswer.False.After(TimeSpan.FromMilliseconds(1)));

        Assert.Equal((200, "false"), (await PutJsonAsync(Json)) is var reply ? (reply.Status, reply.Body) : default);
    }

    [Fact]
    public async Task Answers_are_for_calls_of_the_endpoint_only()
    {
        Stub.AnswerNext(StubAnswer.Status(418));

        Assert.Equal(404, (await PutJsonAsync(Json, "elsewhere")).Status);
        Assert.Equal(404, (await PutJsonAsync(Json, Route)).Status);
        Assert.Equal(200, (await PostStateAsync("{}")).Status);
        Assert.Equal(418, (await PutJsonAsync("no json")).Status);
        Assert.Equal(400, (await PutJsonAsync("no json")).Status);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    [InlineData(199)]
    [InlineData(600)]
    public void A_number_that_is_no_status_is_refused(int status)
    {
        Assert.Contains($"{status} is no status to answer with", Assert.Throws<ArgumentOutOfRangeException>(() => StubAnswer.Status(status)).Message);
        Assert.Contains($"{status} is no status to answer with", Assert.Throws<ArgumentOutOfRangeException>(() => StubAnswer.Custom(status, "text/plain", "")).Message);
    }

    [Fact]
    public void What_cannot_be_sent_is_refused()
    {
        Assert.Contains("StubAnswer.Status(204)", Assert.Throws<ArgumentOutOfRangeException>(() => StubAnswer.Custom(204, "text/plain", "")).Message);
        Assert.Contains("\"a\r\nb: c\" is no media type", Assert.Throws<ArgumentException>(() => StubAnswer.Custom(200, "a\r\nb: c", "")).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => StubAnswer.True.After(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StubAnswer.True.After(TimeSpan.FromHours(25)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Stub.AnswerNext(StubAnswer.True, times: 0));
    }
}
