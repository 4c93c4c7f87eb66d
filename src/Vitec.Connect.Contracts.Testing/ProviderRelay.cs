using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Stands between the Pact core and the provider: adds the credentials, which the core never sees, keeps what went over the
/// wire, and knows why there was no answer (the core does not say).
/// </summary>
internal sealed class ProviderRelay : IAsyncDisposable
{
    private const int MaxBodyLength = 65_536;
    private static readonly string[] Secret = ["Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"];

    private readonly HttpMessageInvoker _http;
    private readonly Forwarder _forwarder;
    private readonly Credentials? _credentials;
    private LoopbackServer _server = null!;

    private ProviderRelay(Uri target, TimeSpan timeout, Credentials? credentials, HttpMessageHandler? handler)
    {
        _http = new HttpMessageInvoker(handler ?? Forwarder.CreateHandler(), disposeHandler: handler is null);
        _forwarder = new Forwarder(_http, target, timeout, credentials, "The provider");
        _credentials = credentials;
    }

    public Uri Address => _server.Address;

    /// <summary>The interactions that the core goes through.</summary>
    public InteractionTracker Tracker { get; set; } = new([]);

    /// <param name="target">The provider's base address.</param>
    /// <param name="timeout">How long it has for each answer.</param>
    /// <param name="credentials">What it takes to call it; null for those of the pacts.</param>
    /// <param name="handler">Sends to it; null for the network. It is not disposed.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public static async Task<ProviderRelay> StartAsync(
        Uri target, TimeSpan timeout, Credentials? credentials, HttpMessageHandler? handler, CancellationToken cancellationToken)
    {
        var relay = new ProviderRelay(target, timeout, credentials, handler);
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

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync().ConfigureAwait(false);
        _http.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (Tracker.Call() is not { } trace)
        {
            // Of no interaction. Nothing is verified by it.
            context.Abort();
            return;
        }

        // In this state the wrong ones of the pact have to be sent.
        var withCredentials = !trace.Interaction.ProviderStates.Contains(VitecConnectStates.CredentialsAreWrong);
        var forwarded = await _forwarder.SendAsync(context, withCredentials).ConfigureAwait(false);
        trace.Exchange = Record(forwarded);
        if (forwarded.Failure is not null)
        {
            context.Abort();
            return;
        }

        await Forwarder.AnswerAsync(context, forwarded).ConfigureAwait(false);
    }

    private ProviderExchange Record(Forwarded forwarded) => new(
        forwarded.Method,
        forwarded.Address,
        Blank(forwarded.RequestHeaders),
        Redact(Encoding.UTF8.GetString(forwarded.RequestBody)),
        forwarded.Failure is null ? new ProviderAnswer(forwarded.Status, Blank(forwarded.Headers), Cut(Encoding.UTF8.GetString(forwarded.Body))) : null,
        forwarded.Failure);

    private List<KeyValuePair<string, string>> Blank(IEnumerable<KeyValuePair<string, string>> headers) =>
        [.. headers.Select(header => KeyValuePair.Create(header.Key, Secret.Contains(header.Key, StringComparer.OrdinalIgnoreCase) ? Credentials.Blanked(header.Value) : Redact(header.Value)))];

    private string Redact(string text) => _credentials?.Redact(text) ?? text;

    private static string Cut(string text) => text.Length <= MaxBodyLength ? text : string.Concat(text.AsSpan(0, MaxBodyLength), "…");
}
