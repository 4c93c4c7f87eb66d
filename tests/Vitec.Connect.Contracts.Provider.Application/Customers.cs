using System.Collections.Concurrent;

namespace Vitec.Connect.Contracts.Provider.Application;

/// <summary>The customers that exist, with whether the partner may call about them.</summary>
public sealed class Customers
{
    private readonly ConcurrentDictionary<string, bool> _granted = new();

    public int Count => _granted.Count;

    public void Add(string customerId, bool isGranted = true) => _granted[customerId] = isGranted;

    public void Remove(string customerId) => _granted.TryRemove(customerId, out _);

    public bool? IsGranted(string customerId) => _granted.TryGetValue(customerId, out var isGranted) ? isGranted : null;
}
