using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net.Http;
using Vitec.Connect.Contracts.Stub;

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

    /// <summary>
    /// Customers of whom a provider state holds at this provider, as they are (not escaped), by the state's name: what
    /// interactions in that state are about, in place of <see cref="CustomerId"/>. So a provider that nothing can be set up
    /// on shows more than these two states: a customer who has not granted access is all it takes for
    /// <see cref="VitecConnectStates.CustomerNotGranted"/>. None by default.
    /// </summary>
    public IReadOnlyDictionary<string, string> StateCustomers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>How long the provider has for each answer. More than none; 10 seconds by default.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How provider states are set on the provider. Null, the default, for a provider that nothing can be set up on: of its
    /// states, <see cref="VitecConnectStates.CustomerExists"/> holds by <see cref="CustomerId"/>, and
    /// <see cref="VitecConnectStates.CredentialsAreWrong"/> since the made-up credentials of the pact are sent then;
    /// interactions in others are <see cref="VerificationStatus.NotVerified"/>. With handlers these two need none either,
    /// and a state without one is an error of its interaction.
    /// </summary>
    public ProviderStateHandlers? States { get; init; }

    /// <summary>
    /// What sends to the provider, in place of the network: an application in memory
    /// (<c>factory.Server.CreateHandler()</c> of a <c>WebApplicationFactory</c>, with
    /// <see cref="BaseAddress"/> = <c>factory.Server.BaseAddress</c>), or a handler with a client certificate or a trust of its
    /// own. It must not follow redirects: those are answers. It is not disposed.
    /// </summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>The stub provider, with its provider states.</summary>
    /// <param name="stub">The stub, started.</param>
    /// <returns>Options that verify it.</returns>
    public static ProviderOptions ForStub(VitecConnectStub stub)
    {
        ArgumentNullException.ThrowIfNull(stub);
        return new ProviderOptions { BaseAddress = stub.BaseAddress, States = ProviderStateHandlers.Of(stub) };
    }

    /// <summary>Where an ASP.NET Core application in this process listens, for <see cref="BaseAddress"/>.</summary>
    /// <param name="services">
    /// The services of a started application: <c>app.Services</c> of a <c>WebApplication</c>, or <c>factory.Services</c> of a
    /// <c>WebApplicationFactory</c> on Kestrel: <c>factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0))</c>, then
    /// <c>factory.StartServer()</c>.
    /// </param>
    /// <returns>Its address, on loopback where it listens everywhere; http before https.</returns>
    /// <exception cref="InvalidOperationException">It does not listen: it has not been started, or is in memory only.</exception>
    public static Uri AddressOf(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return ServerAddress.Of(services);
    }

    /// <summary>Checks that the provider can be called as the options say. It is not called.</summary>
    /// <exception cref="ArgumentException">It can't; the message says why, and how to mend it. The password is not in it.</exception>
    public void Validate()
    {
        var address = BaseAddress;
        BaseAddressCheck.ThrowUnlessFit(address, "provider");
        BaseAddressCheck.ThrowUnlessFit(RequestTimeout);
        if (Handler is SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true })
        {
            throw new ArgumentException("The handler follows redirects, so that the provider's own answer would not be seen. Set AllowAutoRedirect to false.");
        }

        Credentials.Check(address, UserName, Password, token: null);
        if (CustomerId is { } customerId)
        {
            CustomerIdCheck.ThrowUnlessFit(customerId);
        }

        foreach (var stateCustomer in StateCustomers.Values)
        {
            CustomerIdCheck.ThrowUnlessFit(stateCustomer);
        }
    }
}
