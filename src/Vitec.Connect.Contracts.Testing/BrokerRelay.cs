using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Stands between the Pact core and the broker: adds the credentials, which the core never sees, keeps the time (the core
/// has none), knows what went wrong (the core does not say when a result was not taken), and lets a result through only when
/// there is one.
/// </summary>
internal sealed class BrokerRelay : IAsyncDisposable
{
    private readonly HttpMessageInvoker _http = new(Forwarder.CreateHandler());
    private readonly Forwarder _forwarder;
    private readonly Func<bool> _mayPublish;
    private readonly Func<byte[], byte[]> _redact;

    // The last answer each: the core asks again after a server's error. Null for a good one, else what is wrong with it.
    private readonly ConcurrentDictionary<string, string?> _read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _published = new(StringComparer.Ordinal);
    private LoopbackServer _server = null!;

    private BrokerRelay(BrokerOptions options, Func<bool> mayPublish, Func<byte[], byte[]> redact)
    {
        _forwarder = new Forwarder(_http, new Uri(options.Address.GetLeftPart(UriPartial.Authority)), options.RequestTimeout, options.Credentials, "The broker");
        _mayPublish = mayPublish;
        _redact = redact;
    }

    /// <summary>The relay's root, which stands for the root of the broker's host.</summary>
    public Uri Address => _server.Address;

    /// <summary>What went wrong while reading from the broker.</summary>
    public IReadOnlyList<string> Problems => [.. _read.Values.OfType<string>().Distinct()];

    /// <param name="options">The broker.</param>
    /// <param name="mayPublish">Whether the pact that the core has come to was verified as a whole.</param>
    /// <param name="redact">Blanks the provider's credentials in what is published: a result tells what the provider answered.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public static async Task<BrokerRelay> StartAsync(
        BrokerOptions options, Func<bool> mayPublish, Func<byte[], byte[]> redact, CancellationToken cancellationToken)
    {
        var relay = new BrokerRelay(options, mayPublish, redact);
        try
        {
            relay._server = await LoopbackServer.StartAsync(relay.AnswerAsync, cancellationToken).ConfigureAwait(false);
            return relay;
        }
        catch
        {
            relay._http.Dispose();
            throw;
        }
    }

    /// <summary>Whether the broker took the result that was posted there.</summary>
    public bool IsPublished(string path) => _published.TryGetValue(path, out var problem) && problem is null;

    /// <summary>What went wrong while publishing, there or on the way to it; null when nothing did.</summary>
    public string? PublishingProblem(string path) => _published.GetValueOrDefault(path) ?? _published.Values.OfType<string>().FirstOrDefault();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync().ConfigureAwait(false);
        _http.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var isPublishing = !HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.Value!.EndsWith("/for-verification", StringComparison.Ordinal);
        if (isPublishing && !_mayPublish())
        {
            // Of the 4xx that the core does not try again after.
            context.Response.StatusCode = StatusCodes.Status424FailedDependency;
            return;
        }

        if (isPublishing)
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
            context.Request.Body = new MemoryStream(_redact(body.ToArray()));
        }

        var forwarded = await _forwarder.SendAsync(context, withCredentials: true).ConfigureAwait(false);
        var problem = forwarded.Failure
            ?? (forwarded.Status >= 300 ? $"The broker answers {forwarded.Status} to {forwarded.Method} {SourceClient.Shown(forwarded.Address)}." : null);
        (isPublishing ? _published : _read)[target] = problem;

        // Redirects are not for the core, which would follow them without the credentials.
        if (forwarded.Failure is not null || forwarded.Status is >= 300 and < 400)
        {
            context.Response.StatusCode = StatusCodes.Status424FailedDependency;
            return;
        }

        await Forwarder.AnswerAsync(context, forwarded).ConfigureAwait(false);
    }
}
