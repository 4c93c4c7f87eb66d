using System;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>A provider to verify: where it is, and what it takes to call it.</summary>
public sealed class ProviderOptions
{
    /// <summary>Where the provider is: absolute, http or https, without credentials, query and fragment. A path is a base path.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>
    /// The user name for Basic authentication; null, the default, sends the credentials that stand in the pacts, which are
    /// made up. Goes together with <see cref="Password"/>.
    /// </summary>
    public string? UserName { get; init; }

    /// <summary>The password. It is sent to the provider, over https unless that is on loopback, and shown nowhere.</summary>
    public string? Password { get; init; }

    /// <summary>
    /// A customer that exists at this provider, as it is (not escaped): the provider states are answered with it, and the
    /// interactions that take their customer from there are about it. Null, the default, leaves the pacts' own.
    /// </summary>
    public string? CustomerId { get; init; }

    /// <summary>How long the provider has for each answer. More than none; 10 seconds by default.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
