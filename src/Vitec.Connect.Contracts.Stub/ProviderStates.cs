using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>The state of each customer for whom one is set.</summary>
internal sealed class ProviderStates
{
    private readonly ConcurrentDictionary<string, string> _stateByCustomer = new(StringComparer.Ordinal);

    /// <summary>The state that holds for a customer.</summary>
    public string For(string customerId) => _stateByCustomer.GetValueOrDefault(customerId, VitecConnectStates.CustomerExists);

    /// <summary>Whether a state is set for a customer.</summary>
    public bool IsSet(string customerId) => _stateByCustomer.ContainsKey(customerId);

    public void SetUp(string state, string customerId)
    {
        Check(state, customerId);
        _stateByCustomer[customerId] = state;
    }

    public void TearDown(string state, string customerId)
    {
        Check(state, customerId);
        _stateByCustomer.TryRemove(KeyValuePair.Create(customerId, state));
    }

    private static void Check(string state, string customerId)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(customerId);
        if (!VitecConnectStates.All.Contains(state, StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"The provider state \"{state}\" is unknown. Known are: {string.Join(", ", VitecConnectStates.All.Select(known => $"\"{known}\""))}.");
        }

        if (string.IsNullOrWhiteSpace(customerId))
        {
            throw new ArgumentException($"The customer id of the provider state \"{state}\" is empty. Give one, or none at all for {VitecConnectStates.DefaultCustomerId}.");
        }

        if (!RequestTarget.CanCarry(customerId))
        {
            throw new ArgumentException(
                $"The customer id \"{customerId}\" can't be sent in a path: the provider takes what follows a slash for another segment, and dots for a relative path.");
        }
    }
}
