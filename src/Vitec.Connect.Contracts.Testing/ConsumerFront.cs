using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Stands in front of the Pact core's mock server: judges each request by the contract, and lets the mock server answer it.
/// The core does not show what it received, and sees neither the order of XML elements nor what the contract says of a value.
/// </summary>
internal sealed class ConsumerFront : IAsyncDisposable
{
    // Of a mock server in the same process.
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    private static readonly HttpMessageInvoker Http = CreateInvoker();

    private readonly Func<SentRequest, Uri> _mockServerFor;
    private readonly Lock _lock = new();
    private readonly List<SentRequest> _requests = [];
    private LoopbackServer _server = null!;

    private ConsumerFront(Func<SentRequest, Uri> mockServerFor) => _mockServerFor = mockServerFor;

    public Uri Address => _server.Address;

    /// <summary>What came so far, in order.</summary>
    public IReadOnlyList<SentRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    /// <param name="mockServerFor">The address of the mock server that is to answer a request; called for one at a time.</param>
    public static async Task<ConsumerFront> StartAsync(Func<SentRequest, Uri> mockServerFor)
    {
        var front = new ConsumerFront(mockServerFor);
        front._server = await LoopbackServer.StartAsync(front.AnswerAsync, CancellationToken.None).ConfigureAwait(false);
        return front;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static HttpMessageInvoker CreateInvoker()
    {
        var handler = Forwarder.CreateHandler();
        handler.UseProxy = false; // for the loopback there is none
        return new HttpMessageInvoker(handler);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        SentRequest sent;
        Uri mockServer;
        lock (_lock)
        {
            sent = ContractJudge.Judge(context.Request, body.ToArray());
            _requests.Add(sent);
            mockServer = _mockServerFor(sent);
        }

        body.Position = 0;
        context.Request.Body = body;
        if (sent.AcceptInPact is { } accept)
        {
            context.Request.Headers.Accept = accept;
        }

        var forwarded = await new Forwarder(Http, mockServer, Timeout, credentials: null, "The mock server").SendAsync(context, withCredentials: false).ConfigureAwait(false);
        if (forwarded.Failure is { } failure)
        {
            throw new IOException(failure);
        }

        await Forwarder.AnswerAsync(context, forwarded).ConfigureAwait(false);
    }
}
