using System;
using System.IO;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Tool.Sandbox;

/// <summary>
/// The page of a stub and what it calls: <c>GET /</c> and paths below <c>/sandbox/</c>, none of them a path of the API.
/// Everything else is left to the stub.
/// </summary>
internal sealed class SandboxServer : IAsyncDisposable
{
    private const int MaxPages = 50;
    private const int MaxCommandSize = 1024;

    private readonly CancellationTokenSource _stopping = new();
    private VitecConnectStub? _stub;
    private SandboxFeed? _feed;
    private Replay? _replay;
    private int _pages;

    /// <summary>The stub that it is about. It is started with <see cref="TryAnswerAsync"/>, and so known only then.</summary>
    public void Show(VitecConnectStub stub)
    {
        _feed = new SandboxFeed(stub);
        _replay = new Replay(stub.BaseAddress);
        Volatile.Write(ref _stub, stub);
    }

    /// <summary>Answers a request that is for the page; false for all others.</summary>
    public async Task<bool> TryAnswerAsync(HttpContext context)
    {
        if (Find(context.Request) is not { } answerAsync)
        {
            return false;
        }

        if (WhyNot(context.Request) is var (status, reason))
        {
            await RefuseAsync(context, status, reason).ConfigureAwait(false);
            return true;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        try
        {
            await answerAsync(context, ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The page was closed, or the stub is.
        }

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        if (_stub is not null)
        {
            await _stub.DisposeAsync().ConfigureAwait(false);
        }

        _replay?.Dispose();
        _stopping.Dispose();
    }

    private Func<HttpContext, CancellationToken, Task>? Find(HttpRequest request) => (request.Method, request.Path.Value) switch
    {
        ("GET" or "HEAD", "/") => (context, _) => SandboxPage.WriteAsync(context),
        ("GET", "/sandbox/events") => FeedAsync,
        ("POST", "/sandbox/answer") => ChooseAsync,
        ("POST", "/sandbox/replay") => ReplayAsync,
        ("POST", "/sandbox/clear") => ClearAsync,
        _ => null,
    };

    /// <summary>
    /// Why a request is not answered: pages of other sites, open in the same browser, must neither read what arrived nor
    /// change anything. They can name this server by a host of their own (DNS rebinding), and send what a form can.
    /// </summary>
    private (int Status, string Reason)? WhyNot(HttpRequest request)
    {
        if (_stub is null)
        {
            return (503, "The stub is starting.");
        }

        var host = request.Host.Host;
        if (!IPAddress.TryParse(host, out _)
            && !host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            && !host.Equals(Environment.MachineName, StringComparison.OrdinalIgnoreCase))
        {
            return (421, $"The page is not shown under the host name \"{Printable.Line(host)}\": use an IP address, localhost or the name of the machine.");
        }

        return request.Method == "POST" && !request.HasJsonContentType()
            ? (415, "Send application/json.")
            : null;
    }

    private async Task FeedAsync(HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref _pages) > MaxPages)
            {
                await RefuseAsync(context, 503, $"{MaxPages} pages are open already.").ConfigureAwait(false);
                return;
            }

            await _feed!.WriteAsync(context, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _pages);
        }
    }

    private async Task ChooseAsync(HttpContext context, CancellationToken cancellationToken)
    {
        using var command = await ReadAsync(context, cancellationToken).ConfigureAwait(false);
        if (command is null
            || !command.RootElement.TryGetProperty("answer", out var key)
            || AnswerChoice.Find(key.ToString()) is not { } choice
            || !command.RootElement.TryGetProperty("isForNext", out var isForNext)
            || isForNext.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            await RefuseAsync(context, 400, "Send {\"answer\": \"401\", \"isForNext\": true}.").ConfigureAwait(false);
            return;
        }

        if (isForNext.GetBoolean() && choice != AnswerChoice.Usual)
        {
            _stub!.AnswerAlways(StubAnswer.AsUsual);
            _stub.AnswerNext(choice.Answer);
        }
        else
        {
            _stub!.AnswerAlways(choice.Answer);
        }

        context.Response.StatusCode = 204;
    }

    private async Task ReplayAsync(HttpContext context, CancellationToken cancellationToken)
    {
        using var command = await ReadAsync(context, cancellationToken).ConfigureAwait(false);
        if (command is null || !command.RootElement.TryGetProperty("number", out var value) || value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number))
        {
            await RefuseAsync(context, 400, "Send {\"number\": 1}.").ConfigureAwait(false);
            return;
        }

        foreach (var request in _stub!.Requests)
        {
            if (request.Number == number && Replay.CanSend(request))
            {
                await _replay!.SendAsync(request, cancellationToken).ConfigureAwait(false);
                context.Response.StatusCode = 204;
                return;
            }
        }

        await RefuseAsync(context, 404, $"The request {number} is no longer kept, or can't be sent again.").ConfigureAwait(false);
    }

    private Task ClearAsync(HttpContext context, CancellationToken cancellationToken)
    {
        _stub!.ClearRequests();
        context.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    /// <summary>The JSON object that was sent; null when there is none, or a large one.</summary>
    private static async Task<JsonDocument?> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Request.ContentLength is null or > MaxCommandSize)
        {
            return null;
        }

        try
        {
            var document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            // It is none, or breaks off.
        }

        return null;
    }

    private static async Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(reason), context.RequestAborted).ConfigureAwait(false);
    }
}
