using System;
using PactNet.Models;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

/// <summary>A mock server of the core, listening until it is disposed.</summary>
internal sealed class MockServer : IDisposable
{
    private readonly int _port;

    private MockServer(int port)
    {
        _port = port;
        Uri = new Uri($"http://127.0.0.1:{port}");
    }

    public Uri Uri { get; }

    /// <summary>What the consumer did wrong so far, as the core's JSON.</summary>
    public string Mismatches => CoreCall.Read(PactCore.MockServerMismatches(_port));

    public string Logs => CoreCall.Read(PactCore.MockServerLogs(_port));

    /// <exception cref="InvalidOperationException">It can't listen.</exception>
    public static MockServer Start(PactHandle pact, ushort port, IPAddress host)
    {
        var address = host == IPAddress.Any ? "0.0.0.0" : "127.0.0.1";
        var actual = PactCore.CreateMockServer(pact, address, port, "http", configuration: null);
        return actual > 0
            ? new MockServer(actual)
            : throw new InvalidOperationException(
                port == 0
                    ? $"The mock server can't listen on {address} (the Pact core answers {actual})."
                    : $"The mock server can't listen on {address}:{port} (the Pact core answers {actual}): the port is taken, or may not be used. "
                      + "Give another, or none for a free one.");
    }

    public void Dispose() => PactCore.CleanUpMockServer(_port);
}
