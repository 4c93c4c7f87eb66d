using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>
/// A server that takes requests byte by byte and answers with whatever a test gives it, HTTP or not: what no provider is
/// documented to answer.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Reply[] _replies;
    private readonly Task _running;

    /// <param name="replies">What is answered, in order; the last one again and again.</param>
    public LoopbackServer(params Reply[] replies)
    {
        _replies = replies;
        _listener.Start();
        BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _running = RunAsync();
    }

    public Uri BaseAddress { get; }

    /// <summary>Every request, head and body as they came.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Ends when the first request is there.</summary>
    public Task Received => _received.Task;

    /// <summary>Ends when the first reply has been sent.</summary>
    public Task Answered => _answered.Task;

    public async ValueTask DisposeAsync()
    {
        // The listener stops last: accepting fails on a stopped one, and the loop may be anywhere.
        await _stop.CancelAsync();
        await _running;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var request = await ReadRequestAsync(stream);
                _requests.Enqueue(request);
                _received.TrySetResult();
                var reply = _replies[Math.Min(_requests.Count, _replies.Length) - 1];
                await stream.WriteAsync(reply.Bytes, _stop.Token);
                _answered.TrySetResult();
                if (reply.HoldsOpen)
                {
                    await stream.CopyToAsync(Stream.Null, _stop.Token);
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The client went away, or the test is over.
        }
    }

    private async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[4096];
        while (true)
        {
            var text = Encoding.Latin1.GetString([.. bytes]);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && bytes.Count >= end + 4 + ContentLength(text[..end]))
            {
                return Encoding.UTF8.GetString([.. bytes]);
            }

            var count = await stream.ReadAsync(buffer, _stop.Token);
            if (count == 0)
            {
                throw new EndOfStreamException();
            }

            bytes.AddRange(buffer[..count]);
        }
    }

    private static int ContentLength(string head)
    {
        var line = head.Split("\r\n").SingleOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line["Content-Length:".Length..], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }
}
