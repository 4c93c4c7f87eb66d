using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>
/// The suite's own provider-state endpoint: it establishes states at whatever provider, answers the customer id for the path,
/// and knows which interactions have really been tried.
/// </summary>
internal sealed class StateEndpoint : IAsyncDisposable
{
    private readonly IProviderUnderTest _provider;
    private readonly ConcurrentQueue<string> _setUp = new();
    private LoopbackServer _server = null!;

    private StateEndpoint(IProviderUnderTest provider) => _provider = provider;

    public Uri Address => _server.Address;

    /// <summary>The states that have been set up, in order.</summary>
    public IReadOnlyList<string> SetUp => [.. _setUp];

    public static async Task<StateEndpoint> StartAsync(IProviderUnderTest provider)
    {
        var endpoint = new StateEndpoint(provider);
        endpoint._server = await LoopbackServer.StartAsync(endpoint.AnswerAsync);
        return endpoint;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var change = await JsonDocument.ParseAsync(context.Request.Body);
        var state = change.RootElement.GetProperty("state").GetString()!;
        var customerId = change.RootElement.TryGetProperty("params", out var parameters) && parameters.TryGetProperty("customerId", out var id)
            ? id.ToString()
            : VitecConnectStates.DefaultCustomerId;

        // The core announces an interaction without provider states by an empty one.
        var effective = state.Length == 0 ? VitecConnectStates.CustomerExists : state;
        try
        {
            if (change.RootElement.GetProperty("action").GetString() == "teardown")
            {
                _provider.TearDown(effective, customerId);
            }
            else
            {
                customerId = _provider.SetUp(effective, customerId);
                _setUp.Enqueue(state);
            }

            // Escaped: the core puts it into the path as it is.
            await context.Response.WriteAsJsonAsync(new Dictionary<string, string> { ["customerId"] = Uri.EscapeDataString(customerId) });
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync(e.Message);
        }
    }
}
