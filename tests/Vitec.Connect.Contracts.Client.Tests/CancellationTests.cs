using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>The caller's cancellation and the timeout are two outcomes, before and within the answer.</summary>
public class CancellationTests : ClientTest
{
    // No expectation, only an end for a client that would wait for ever (milliseconds).
    private const int Limit = 30_000;

    private static readonly Reply NeverComplete = new(
        Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\ntr"), HoldsOpen: true);

    [Theory(Timeout = Limit)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancellation_carries_the_callers_token(bool withinTheBody)
    {
        await using var server = new LoopbackServer(withinTheBody ? NeverComplete : Reply.Never);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        var call = Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, caller.Token);
        await (withinTheBody ? server.Answered : server.Received).WaitAsync(TestContext.Current.CancellationToken);
        await caller.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(caller.Token, exception.CancellationToken);
        Assert.True(call.IsCanceled);
    }

    [Theory(Timeout = Limit)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_timeout_is_a_timeout_exception(bool withinTheBody)
    {
        await using var server = new LoopbackServer(withinTheBody ? NeverComplete : Reply.Never);
        Http.Timeout = TimeSpan.FromMilliseconds(200);

        var exception = await Assert.ThrowsAsync<TimeoutException>(
            () => Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, TestContext.Current.CancellationToken));

        Assert.Equal(
            $"PUT {server.BaseAddress}Service/Order/UserInteraction/M123 was not answered in time (HttpClient.Timeout is 00:00:00.2000000). Whether the request was carried out is unknown.",
            exception.Message);
        Assert.IsType<OperationCanceledException>(exception.InnerException, exactMatch: false);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_before_sends_nothing()
    {
        await using var server = new LoopbackServer(Reply.Never);
        var cancelled = new CancellationToken(canceled: true);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, cancelled));

        Assert.Equal(cancelled, exception.CancellationToken);
        Assert.Empty(server.Requests);
    }

    [Fact(Timeout = Limit)]
    public async Task Without_a_timeout_a_call_waits_for_its_cancellation()
    {
        await using var server = new LoopbackServer(Reply.Never);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Http.Timeout = Timeout.InfiniteTimeSpan;

        var call = Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, caller.Token);
        await server.Received.WaitAsync(TestContext.Current.CancellationToken);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact(Timeout = Limit)]
    public async Task The_end_of_the_http_client_is_neither()
    {
        await using var server = new LoopbackServer(Reply.Never);

        var call = Client(server.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, TestContext.Current.CancellationToken);
        await server.Received.WaitAsync(TestContext.Current.CancellationToken);
        Http.CancelPendingRequests();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.NotEqual(TestContext.Current.CancellationToken, exception.CancellationToken);
    }
}
