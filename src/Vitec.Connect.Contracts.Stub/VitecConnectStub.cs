using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
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
/// stub.AnswerNext(StubAnswer.Status(503));
/// using var http = new HttpClient { BaseAddress = stub.BaseAddress };
/// // … your code calls it …
/// stub.Received(2, "M123");
/// stub.ReceivedNoViolations();
/// </code>
/// </example>
public sealed class VitecConnectStub : IAsyncDisposable
{
    // Requests on the way get this long to be answered when the stub stops; a client that hangs is cut off.
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(1);

    // A client gets this long to send its headers, and the first bytes of a body that then has to keep coming.
    private static readonly TimeSpan SlowClientTimeout = TimeSpan.FromSeconds(5);

    private const double MinBytesPerSecond = 240;

    // More than a load test needs; each may hold a body of the largest size.
    private const long MaxConnections = 1000;

    private readonly KestrelServer _server;
    private readonly ProviderStates _states;
    private readonly ForcedAnswers _forcedAnswers;
    private readonly RequestLog _log;
    private readonly ReceivedCheck _received;
    private int _disposed;

    private VitecConnectStub(KestrelServer server, ProviderStates states, ForcedAnswers forcedAnswers, RequestLog log, ChangeSignal changes)
    {
        _server = server;
        _states = states;
        _forcedAnswers = forcedAnswers;
        _log = log;
        Changes = changes;
        _received = new ReceivedCheck(log);
        BaseAddress = AddressOf(server);
    }

    /// <summary>
    /// Where the stub is called: <c>http://127.0.0.1:50123/</c>. When it listens on all addresses, the one on loopback.
    /// </summary>
    public Uri BaseAddress { get; }

    /// <summary>
    /// The provider-state endpoint, the state-change URL of a Pact verifier: takes
    /// <c>POST {"action": "setup" or "teardown", "state": "…", "params": {"customerId": "…"}}</c> and answers with the
    /// customer id, escaped for a path, as <c>{"customerId": "…"}</c>.
    /// </summary>
    public Uri ProviderStatesAddress => new(BaseAddress, ProviderStatesEndpoint.Path);

    /// <summary>
    /// The latest requests, oldest first: at most 1,000 and at most 32 MiB of texts, what was understood of them included. Calls of the provider-state endpoint
    /// are not among them. A snapshot: what arrives later is not added to it.
    /// </summary>
    public IReadOnlyList<ReceivedRequest> Requests => _log.Snapshot();

    /// <summary>Of the requests and the answers.</summary>
    internal ChangeSignal Changes { get; }

    internal RequestLog Log => _log;

    internal ForcedAnswers ForcedAnswers => _forcedAnswers;

    /// <summary>Starts a stub. It listens on loopback only, unless the options say otherwise.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The stub, listening. Dispose it to stop it and to free its port.</returns>
    /// <exception cref="ArgumentException">
    /// The options hold a port outside 0 to 65535, an address beyond loopback without
    /// <see cref="VitecConnectStubOptions.AllowRemoteClients"/>, a user name that Basic authentication can't carry (empty, or
    /// with a colon), or a customer id that no path can carry.
    /// </exception>
    /// <exception cref="IOException">The port is taken, or may not be listened on; or this machine does not have the address.</exception>
    public static async Task<VitecConnectStub> StartAsync(
        VitecConnectStubOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new VitecConnectStubOptions();
        if (options.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            throw new ArgumentException($"{options.Port} is no port: give 1 to 65535, or 0 for a free one.", nameof(options));
        }

        if (!IPAddress.IsLoopback(options.ListenAddress) && !options.AllowRemoteClients)
        {
            throw new ArgumentException(
                $"{options.ListenAddress} can be reached from other machines, and whoever reaches the stub can call it and set its states. If that is meant, set AllowRemoteClients as well; else listen on {IPAddress.Loopback}.",
                nameof(options));
        }

        var states = new ProviderStates();
        var changes = new ChangeSignal();
        var forcedAnswers = new ForcedAnswers(options.Answer, changes);
        var log = new RequestLog(changes);
        var application = new StubApplication(
            new UserInteractionEndpoint(new BasicAuthentication(options.Credentials), new KnownCustomers(options.Customers), states, options.StrictUrls),
            new ProviderStatesEndpoint(states),
            forcedAnswers,
            log,
            options.Before);

        // Kestrel alone, without a host: a host would read the environment and take over Ctrl+C of the process it is in.
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        kestrel.Limits.MaxRequestBodySize = StubApplication.MaxBodySize;
        kestrel.Limits.MaxConcurrentConnections = MaxConnections;
        kestrel.Limits.RequestHeadersTimeout = SlowClientTimeout;
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(MinBytesPerSecond, SlowClientTimeout);
        kestrel.Listen(options.ListenAddress, options.Port);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(kestrel), transport, NullLoggerFactory.Instance);
        try
        {
            await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
            return new VitecConnectStub(server, states, forcedAnswers, log, changes);
        }
        catch (Exception e)
        {
            server.Dispose();
            if (e is IOException or SocketException)
            {
                throw new IOException(
                    $"The stub provider can't listen on {new IPEndPoint(options.ListenAddress, options.Port)}: {e.Message} Choose another port, or 0 for a free one.", e);
            }

            throw;
        }
    }

    /// <summary>Makes the next requests to the endpoint be answered so, once earlier calls of this method are used up.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="times">How many requests: 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    /// <remarks>
    /// The request is recorded all the same, with what was understood of it. Requests to other paths and bodies that can't
    /// be read keep the answers that they have (404, 413), and use up nothing. Which of several requests at the same time
    /// is the next one is not determined: tests that share a stub set provider states of different customers instead.
    /// </remarks>
    public void AnswerNext(StubAnswer answer, int times = 1) => _forcedAnswers.Next(answer, times);

    /// <summary>Makes all requests to the endpoint be answered so from now on, and forgets what <see cref="AnswerNext"/> was told.</summary>
    /// <param name="answer">The answer; <see cref="StubAnswer.AsUsual"/> takes everything back.</param>
    public void AnswerAlways(StubAnswer answer) => _forcedAnswers.Always(answer);

    /// <summary>Asserts that exactly so many requests were received.</summary>
    /// <param name="times">How many: 0 or more.</param>
    /// <param name="customerId">The customer that they are about, as it is (not escaped); null for all requests, to other paths too.</param>
    /// <returns>The requests, oldest first.</returns>
    /// <exception cref="StubAssertionException">
    /// There are more or fewer; or so many were received that not all are kept (see <see cref="Requests"/>), and it can't be told.
    /// </exception>
    public IReadOnlyList<ReceivedRequest> Received(int times, string? customerId = null) => customerId is null
        ? _received.Exactly(times, _ => true, "")
        : _received.Exactly(times, request => request.CustomerId == customerId, $" about customer \"{customerId}\"");

    /// <summary>Asserts that exactly so many requests were received that match a condition.</summary>
    /// <param name="times">How many: 0 or more.</param>
    /// <param name="matches">The condition.</param>
    /// <param name="condition">The condition in words, for the message; the compiler gives its code.</param>
    /// <returns>The requests that match, oldest first.</returns>
    /// <exception cref="StubAssertionException">As for <see cref="Received"/>.</exception>
    public IReadOnlyList<ReceivedRequest> ReceivedMatching(
        int times, Func<ReceivedRequest, bool> matches, [CallerArgumentExpression(nameof(matches))] string? condition = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return _received.Exactly(times, matches, $" that match {condition}");
    }

    /// <summary>Asserts that exactly one request was received.</summary>
    /// <param name="customerId">The customer that it is about, as it is (not escaped); null for any request, to another path too.</param>
    /// <returns>The request.</returns>
    /// <exception cref="StubAssertionException">As for <see cref="Received"/>.</exception>
    public ReceivedRequest ReceivedOnce(string? customerId = null) => Received(1, customerId)[0];

    /// <summary>Asserts that nothing was received.</summary>
    /// <exception cref="StubAssertionException">As for <see cref="Received"/>.</exception>
    public void ReceivedNothing() => Received(0);

    /// <summary>Asserts that something was received, and that no request breaks the contract: none has violations.</summary>
    /// <exception cref="StubAssertionException">
    /// Nothing was received, or a request has violations; or not all are kept, and it can't be told.
    /// </exception>
    public void ReceivedNoViolations() => _received.NoViolations();

    /// <summary>Forgets all requests so far, for tests that share a stub one after the other. Answers and states stay.</summary>
    public void ClearRequests() => _log.Clear();

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

    /// <summary>Where a client on this machine calls the server: an address that stands for all can't be called.</summary>
    private static Uri AddressOf(KestrelServer server)
    {
        var address = new UriBuilder(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
        if (IPAddress.TryParse(address.Host, out var ip))
        {
            address.Host = ip.Equals(IPAddress.Any) ? $"{IPAddress.Loopback}" : ip.Equals(IPAddress.IPv6Any) ? $"[{IPAddress.IPv6Loopback}]" : address.Host;
        }

        return address.Uri;
    }
}
