using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Where the Pact core, which speaks HTTP only, sets provider states: a server on a free loopback port that lets a handler
/// in process do it, and keeps what the handler had to say against it (the core reports only that something failed).
/// </summary>
internal sealed class ProviderStateServer : IHttpApplication<HttpContext>, IAsyncDisposable
{
    private readonly KestrelServer _server;
    private readonly Func<ProviderStateChange, string> _handler;
    private readonly ConcurrentQueue<string> _errors = new();

    private ProviderStateServer(Func<ProviderStateChange, string> handler)
    {
        _handler = handler;
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        kestrel.Listen(IPAddress.Loopback, 0);

        // Kestrel alone, without a host: a host would read the environment and take over Ctrl+C of the process it is in.
        _server = new KestrelServer(
            Options.Create(kestrel), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
    }

    public Uri Address => new(_server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single() + "/");

    /// <param name="handler">
    /// Sets a state up or tears it down, and returns the customer that the interaction is about, not escaped. The message of
    /// an <see cref="ArgumentException"/> is kept as the error.
    /// </param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public static async Task<ProviderStateServer> StartAsync(Func<ProviderStateChange, string> handler, CancellationToken cancellationToken)
    {
        var server = new ProviderStateServer(handler);
        try
        {
            await server._server.StartAsync(server, cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch
        {
            server._server.Dispose();
            throw;
        }
    }

    /// <summary>What the handler had to say since the last call.</summary>
    public string[] TakeErrors()
    {
        var errors = _errors.ToArray();
        _errors.Clear();
        return errors;
    }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            var customerId = _handler(Read(document.RootElement));

            // The core puts it into a path as it is, save for blanks and letters like å: it has to be escaped here.
            await context.Response.WriteAsJsonAsync(new { customerId = Uri.EscapeDataString(customerId) }, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            _errors.Enqueue(e.Message);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The core is not in the middle of anything, unless the verification was cancelled: then it is cut off.
        using var now = new CancellationTokenSource();
        await now.CancelAsync().ConfigureAwait(false);
        await _server.StopAsync(now.Token).ConfigureAwait(false);
        _server.Dispose();
    }

    private static ProviderStateChange Read(JsonElement change)
    {
        string? customerId = null;
        if (change.TryGetProperty("params", out var parameters)
            && parameters.ValueKind == JsonValueKind.Object
            && parameters.TryGetProperty("customerId", out var value))
        {
            customerId = value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : throw new ArgumentException($"The parameter customerId of a provider state is {value.GetRawText()}, and no text. Correct it in the consumer's test.");
        }

        return new ProviderStateChange(
            change.GetProperty("state").GetString() ?? "", customerId, change.TryGetProperty("action", out var action) && action.ValueEquals("teardown"));
    }
}
