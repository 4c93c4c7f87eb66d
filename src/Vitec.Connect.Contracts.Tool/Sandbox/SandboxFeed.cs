using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Tool.Sandbox;

/// <summary>
/// What arrives, as server-sent events. Nothing is queued for a page: each looks at the log of the stub, which is bounded,
/// whenever something has changed, and a page that is slow misses what the log no longer has.
/// </summary>
/// <remarks>
/// The events: <c>requests</c> (a list, oldest first, its id the number of the last), <c>cleared</c> (the number up to which
/// all are gone) and <c>answer</c> (what the next request is answered with).
/// </remarks>
internal sealed class SandboxFeed(VitecConnectStub stub)
{
    // As many as the page shows.
    private const int MaxRequests = 200;

    // A page is told of many requests at once rather than of each.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // So that a page which is gone is noticed.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    // The page reads it as JSON; it is never part of a document.
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A stub that was started again counts from 1 again: a page that knew the one before must not go on from its number.
    private readonly string _run = Guid.NewGuid().ToString("N");

    public async Task WriteAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["X-Accel-Buffering"] = "no";

        var last = LastNumber(context.Request);
        if (last is null)
        {
            // The page may show what another run of the stub received.
            await WriteEventAsync(response.Body, "cleared", id: null, writer => writer.WriteNumberValue(long.MaxValue), cancellationToken).ConfigureAwait(false);
        }

        long sent = last ?? 0;
        long cleared = 0;
        (string Key, bool IsForNext)? answer = null;
        while (true)
        {
            var change = stub.Changes.Next();
            if (stub.Log.Cleared is var upTo && upTo != cleared)
            {
                cleared = upTo;
                await WriteEventAsync(response.Body, "cleared", id: null, writer => writer.WriteNumberValue(upTo), cancellationToken).ConfigureAwait(false);
            }

            var requests = stub.Requests.Where(request => request.Number > sent).TakeLast(MaxRequests).ToList();
            if (requests.Count > 0)
            {
                sent = requests[^1].Number;
                await WriteEventAsync(response.Body, "requests", $"{_run}-{sent}", writer => WriteList(writer, requests), cancellationToken).ConfigureAwait(false);
            }

            var (forced, isForNext) = stub.ForcedAnswers.Peek();
            if ((AnswerChoice.Of(forced).Key, isForNext) is var current && current != answer)
            {
                answer = current;
                await WriteEventAsync(response.Body, "answer", id: null, writer => WriteAnswer(writer, current), cancellationToken).ConfigureAwait(false);
            }

            try
            {
                await change.WaitAsync(Heartbeat, cancellationToken).ConfigureAwait(false);
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                await response.Body.WriteAsync(":\n\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static void WriteList(Utf8JsonWriter writer, List<ReceivedRequest> requests)
    {
        writer.WriteStartArray();
        foreach (var request in requests)
        {
            RequestJson.Write(writer, request);
        }

        writer.WriteEndArray();
    }

    private static void WriteAnswer(Utf8JsonWriter writer, (string Key, bool IsForNext) answer)
    {
        writer.WriteStartObject();
        writer.WriteString("answer", answer.Key);
        writer.WriteBoolean("isForNext", answer.IsForNext);
        writer.WriteEndObject();
    }

    private static async Task WriteEventAsync(Stream body, string name, string? id, Action<Utf8JsonWriter> writeData, CancellationToken cancellationToken)
    {
        // JSON without line breaks: one line of data.
        var text = new ArrayBufferWriter<byte>();
        text.Write(Encoding.UTF8.GetBytes($"event: {name}\n{(id is null ? "" : $"id: {id}\n")}data: "));
        using (var writer = new Utf8JsonWriter(text, JsonOptions))
        {
            writeData(writer);
        }

        text.Write("\n\n"u8);
        await body.WriteAsync(text.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The number of the last request that the page has got before it lost the connection; null when it has none of this run.</summary>
    private long? LastNumber(HttpRequest request) =>
        request.Headers["Last-Event-ID"].ToString().Split('-') is [var run, var number]
        && run == _run
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? last
            : null;
}
