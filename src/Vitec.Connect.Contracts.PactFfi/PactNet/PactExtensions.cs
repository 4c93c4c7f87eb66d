using System;
using Vitec.Connect.Contracts.PactFfi.Consumer;
using Vitec.Connect.Contracts.PactFfi.Core;
using IPAddress = PactNet.Models.IPAddress;

namespace PactNet;

/// <summary>What a pact is about.</summary>
public static class PactExtensions
{
    /// <summary>Starts the interactions of a test over HTTP. One builder serves one test.</summary>
    /// <param name="pact">The pact.</param>
    /// <param name="port">The port of the mock server, 1 to 65535; null takes a free one.</param>
    /// <param name="host">The addresses that the mock server listens on.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">The pact is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The port, the host or the log level of the pact is none.</exception>
    /// <exception cref="DllNotFoundException">The Pact core is not there; the message says where it was searched.</exception>
    public static IPactBuilderV4 WithHttpInteractions(this IPactV4 pact, int? port = null, IPAddress host = IPAddress.Loopback)
    {
        ArgumentNullException.ThrowIfNull(pact);
        if (port is < 0 or > ushort.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(port), port, "A port is 1 to 65535; null takes a free one.");
        }

        if (host is not (IPAddress.Loopback or IPAddress.Any))
        {
            throw new ArgumentOutOfRangeException(nameof(host), host, "The mock server listens on IPAddress.Loopback or IPAddress.Any.");
        }

        CoreLog.Start(pact.Config.LogLevel);
        return new PactBuilder(pact, (ushort)(port ?? 0), host);
    }
}
