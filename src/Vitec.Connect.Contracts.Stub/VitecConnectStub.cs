using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// A stub of the Vitec Connect API: a real HTTP server on a loopback port that answers
/// <c>PUT Service/Order/UserInteraction/{customerId}</c> as the documentation says and ASP.NET Web API does.
/// </summary>
/// <remarks>
/// Any number of stubs run side by side; each knows nothing of the others, of the environment and of configuration files.
/// Safe for use by several threads.
/// </remarks>
/// <example>
/// <code>
/// await using var stub = await VitecConnectStub.StartAsync();
/// stub.SetUp(VitecConnectStates.InteractionNotAccepted, "M123");
/// using var http = new HttpClient { BaseAddress = stub.BaseAddress };
/// </code>
/// </example>
public sealed class VitecConnectStub : IAsyncDisposable
{
    // Requests on the way get this long to be answered when the stub stops; a client that hangs is cut off.
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(1);

    private readonly KestrelServer _server;
    private readonly ProviderStates _states;
    private readonly RequestLog _log;
    private int _disposed;

    private VitecConnectStub(KestrelServer server, ProviderStates states, RequestLog log)
    {
        _server = server;
        _states = states;
        _log = log;
        BaseAddress = new Uri(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single() + "/");
    }

    /// <summary>Where the stub listens: <c>http://127.0.0.1:50123/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>
    /// The provider-state endpoint, the state-change URL of a Pact verifier: takes
    /// <c>POST {"action": "setup" or "teardown", "state": "…", "params": {"customerId": "…"}}</c> and answers with the
    /// customer id, escaped for a path, as <c>{"customerId": "…"}</c>.
    /// </summary>
    public Uri ProviderStatesAddress => new(BaseAddress, ProviderStatesEndpoint.Path);

    /// <summary>
    /// The latest requests, oldest first: at most 1,000 and at most 32 MiB of bodies. Calls of the provider-state endpoint
    /// are not among them. A snapshot: what arrives later is not added to it.
    /// </summary>
    public IReadOnlyList<ReceivedRequest> Requests => _log.Snapshot();

    /// <summary>Starts a stub. It listens on loopback only.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The stub, listening. Dispose it to stop it and to free its port.</returns>
    /// <exception cref="ArgumentException">
    /// The options hold a port outside 0 to 65535, or a user name that Basic authentication can't carry (empty, or with a colon).
    /// </exception>
    /// <exception cref="IOException">The port is taken, or may not be listened on.</exception>
    public static async Task<VitecConnectStub> StartAsync(
        VitecConnectStubOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new VitecConnectStubOptions();
        if (options.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            throw new ArgumentException($"{options.Port} is no port: give 1 to 65535, or 0 for a free one.", nameof(options));
        }

        var states = new ProviderStates();
        var log = new RequestLog();
        var application = new StubApplication(
            new UserInteractionEndpoint(new BasicAuthentication(options.Credentials), states, options.StrictUrls),
            new ProviderStatesEndpoint(states),
            log);

        // Kestrel alone, without a host: a host would read the environment and take over Ctrl+C of the process it is in.
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        kestrel.Limits.MaxRequestBodySize = StubApplication.MaxBodySize;
        kestrel.Listen(IPAddress.Loopback, options.Port);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(kestrel), transport, NullLoggerFactory.Instance);
        try
        {
            await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
            return new VitecConnectStub(server, states, log);
        }
        catch (Exception e)
        {
            server.Dispose();
            if (e is IOException or SocketException)
            {
                throw new IOException(
                    $"The stub provider can't listen on 127.0.0.1:{options.Port}: {e.Message} Choose another port, or 0 for a free one.", e);
            }

            throw;
        }
    }

    /// <summary>
    /// Sets a provider state for a customer, as the provider-state endpoint does. The state that was set last holds.
    /// </summary>
    /// <param name="state">One of <see cref="VitecConnectStates"/>.</param>
    /// <param name="customerId">The customer that the state is about, as it is (not escaped).</param>
    /// <exception cref="ArgumentException">
    /// The state is unknown (the message lists those that are known), or the customer id can't be sent in a path: it is
    /// empty, white space or dots, or holds a slash.
    /// </exception>
    public void SetUp(string state, string customerId = VitecConnectStates.DefaultCustomerId) => _states.SetUp(state, customerId);

    /// <summary>
    /// Removes a provider state of a customer; without effect when another has been set since, or none is set.
    /// </summary>
    /// <param name="state">One of <see cref="VitecConnectStates"/>.</param>
    /// <param name="customerId">The customer that the state is about, as it is (not escaped).</param>
    /// <exception cref="ArgumentException">As for <see cref="SetUp"/>.</exception>
    public void TearDown(string state, string customerId = VitecConnectStates.DefaultCustomerId) => _states.TearDown(state, customerId);

    /// <summary>Stops the stub and frees its port. A second call does nothing.</summary>
    /// <returns>A task that ends when the port is free.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        using var timeout = new CancellationTokenSource(StopTimeout);
        await _server.StopAsync(timeout.Token).ConfigureAwait(false);
        _server.Dispose();
    }
}
