using System;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Where the Pact core sets provider states: lets a handler in process do it, and keeps what that has to say against it.</summary>
internal sealed class ProviderStateServer : IAsyncDisposable
{
    private readonly Func<ProviderStateChange, InteractionTrace, CancellationToken, Task<string>> _handler;
    private LoopbackServer _server = null!;

    private ProviderStateServer(Func<ProviderStateChange, InteractionTrace, CancellationToken, Task<string>> handler) => _handler = handler;

    public Uri Address => _server.Address;

    /// <summary>The interactions that the core goes through.</summary>
    public InteractionTracker Tracker { get; set; } = new([]);

    /// <param name="handler">
    /// Sets a state up or tears it down, and returns the customer that the interaction is about, not escaped. The message of
    /// an exception is kept as the interaction's error.
    /// </param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public static async Task<ProviderStateServer> StartAsync(
        Func<ProviderStateChange, InteractionTrace, CancellationToken, Task<string>> handler, CancellationToken cancellationToken)
    {
        var states = new ProviderStateServer(handler);
        states._server = await LoopbackServer.StartAsync(states.AnswerAsync, cancellationToken).ConfigureAwait(false);
        return states;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        InteractionTrace? trace = null;
        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            var change = ProviderStateChange.Read(document.RootElement);
            trace = change.IsTeardown ? Tracker.Last : Tracker.SetUp(change.State);
            if (trace is not null && trace.Errors.Count == 0)
            {
                var customerId = await _handler(change, trace, context.RequestAborted).ConfigureAwait(false);

                // The core puts it into a path as it is, save for blanks and letters like å: it has to be escaped here.
                await context.Response.WriteAsJsonAsync(new { customerId = Uri.EscapeDataString(customerId) }, context.RequestAborted).ConfigureAwait(false);
                return;
            }
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            // Whatever a handler throws is told of its interaction, and fails no other.
            trace?.Add(e.Message);
        }

        // Not of the 5xx, after which the core would try again.
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
