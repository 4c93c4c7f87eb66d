namespace PactNet.Models;

/// <summary>The addresses that a mock server listens on.</summary>
public enum IPAddress
{
    /// <summary>Every IPv4 address of the machine.</summary>
    Any,

    /// <summary>127.0.0.1.</summary>
    Loopback,
}
