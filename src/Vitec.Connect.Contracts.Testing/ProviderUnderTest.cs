using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>The provider as the Pact core sees it: by a relay in front of it, with its provider states beside it.</summary>
internal sealed class ProviderUnderTest : IAsyncDisposable
{
    // States that hold anyway: the first by the customer's id, the other by the credentials of the pact.
    private static readonly string[] Given = ["", VitecConnectStates.CustomerExists, VitecConnectStates.CredentialsAreWrong];

    private readonly ProviderOptions _options;
    private readonly Credentials? _credentials;
    private ProviderStateServer _states = null!;
    private ProviderRelay _relay = null!;

    private ProviderUnderTest(ProviderOptions options)
    {
        _options = options;
        _credentials = Credentials.Of(options.UserName, options.Password, token: null);
    }

    /// <summary>Where the provider is.</summary>
    public Uri BaseAddress => _options.BaseAddress;

    /// <summary>Where the core calls it.</summary>
    public Uri RelayAddress => _relay.Address;

    /// <summary>Where the core sets its provider states.</summary>
    public Uri StatesAddress => _states.Address;

    public TimeSpan RequestTimeout => _options.RequestTimeout;

    /// <param name="options">Valid options.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public static async Task<ProviderUnderTest> StartAsync(ProviderOptions options, CancellationToken cancellationToken)
    {
        var provider = new ProviderUnderTest(options);
        provider._states = await ProviderStateServer.StartAsync(provider.ChangeStateAsync, cancellationToken).ConfigureAwait(false);
        try
        {
            provider._relay = await ProviderRelay.StartAsync(
                options.BaseAddress, options.RequestTimeout, provider._credentials, options.Handler, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await provider._states.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return provider;
    }

    /// <summary>What the core does from here on is about these interactions, in their order.</summary>
    public InteractionTracker Track(IReadOnlyList<DeclaredInteraction> interactions, Action<InteractionTrace>? begins = null)
    {
        var tracker = new InteractionTracker(interactions, begins);
        _states.Tracker = tracker;
        _relay.Tracker = tracker;
        return tracker;
    }

    /// <summary>The states of an interaction that nobody can set on this provider; none when it has handlers.</summary>
    public IReadOnlyList<string> StatesOutOfReach(DeclaredInteraction interaction) =>
        _options.States is null ? [.. interaction.ProviderStates.Except(Given).Except(_options.StateCustomers.Keys)] : [];

    /// <summary>A text without the provider's credentials.</summary>
    public string Redact(string text) => _credentials?.Redact(text) ?? text;

    /// <summary>Bytes without the provider's credentials.</summary>
    public byte[] Redact(byte[] bytes) => _credentials?.Redact(bytes) ?? bytes;

    public async ValueTask DisposeAsync()
    {
        await _relay.DisposeAsync().ConfigureAwait(false);
        await _states.DisposeAsync().ConfigureAwait(false);
    }

    /// <returns>The customer that the interaction is about.</returns>
    private async Task<string> ChangeStateAsync(ProviderStateChange change, InteractionTrace trace, CancellationToken cancellationToken)
    {
        if (_options.StateCustomers.TryGetValue(change.State, out var stateCustomer))
        {
            trace.CustomerId = stateCustomer;
            trace.CustomerIsChosen = true;
        }

        var customerId = trace.CustomerIsChosen ? trace.CustomerId!
            : _options.CustomerId ?? change.CustomerId ?? trace.CustomerId ?? VitecConnectStates.DefaultCustomerId;
        if (StatesOutOfReach(trace.Interaction).Count > 0)
        {
            throw new ArgumentException(OutOfReach(trace.Interaction));
        }

        if (_options.States is { } handlers && (handlers.Has(change.State) || !(Given.Contains(change.State) || _options.StateCustomers.ContainsKey(change.State))))
        {
            var context = new ProviderStateContext(change, trace.Interaction, customerId, cancellationToken);
            await handlers.ChangeAsync(context, change.IsTeardown).ConfigureAwait(false);
            customerId = context.CustomerId;
            trace.CustomerIsChosen |= context.CustomerIsChosen;
        }

        return trace.CustomerId = customerId;
    }

    /// <summary>Why the provider is not called for an interaction with states out of reach.</summary>
    public string OutOfReach(DeclaredInteraction interaction) =>
        $"The provider state can't be set on a provider from outside: {string.Join(", ", StatesOutOfReach(interaction))}. The provider was not called.";
}
