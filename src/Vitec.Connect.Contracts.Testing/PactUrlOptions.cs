using System;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>How pacts are fetched from URLs.</summary>
public sealed class PactUrlOptions
{
    /// <summary>The user name for Basic authentication; goes together with <see cref="Password"/>. Null, the default, for none.</summary>
    public string? UserName { get; init; }

    /// <summary>The password. It is sent to each URL, over https unless that is on loopback, and shown nowhere.</summary>
    public string? Password { get; init; }

    /// <summary>The bearer token, in place of user name and password. It is sent over https unless on loopback, and shown nowhere.</summary>
    public string? Token { get; init; }

    /// <summary>The provider that the pacts have to be for.</summary>
    public string Provider { get; init; } = VitecConnectProvider.Name;

    /// <summary>How long a server has for each pact. More than none; 30 seconds by default.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
