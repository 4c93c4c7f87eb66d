using System;
using System.Net;
using System.Net.Sockets;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>Ports of loopback on which nobody listens, whatever other tests and programs do at the same time.</summary>
internal sealed class LoopbackPort : IDisposable
{
    // Systems give away ports from 32768 (Linux) or 49152 (Windows, macOS) on.
    private const int First = 20000;
    private const int Last = 32767;

    private readonly Socket _holder = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    private LoopbackPort() => _holder.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    /// <summary>An http URL at which connections are refused.</summary>
    public Uri Address => new($"http://{_holder.LocalEndPoint}/");

    /// <summary>A port that stays closed until it is disposed: taken, so that nobody else gets it, and not listened on.</summary>
    public static LoopbackPort Closed() => new();

    /// <summary>A port to listen on, of those that systems don't give away: nobody else gets it in the meantime.</summary>
    public static int Free()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, Last + 1);
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.Any, port));
                return port;
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
                // Another program's.
            }
        }
    }

    public void Dispose() => _holder.Dispose();
}
