using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>The customers that the caller may reach.</summary>
internal sealed class KnownCustomers
{
    private readonly FrozenSet<string>? _ids;

    /// <param name="ids">The ids as they are (not escaped); null for every customer.</param>
    /// <exception cref="ArgumentException">An id is one that no path can carry.</exception>
    public KnownCustomers(IReadOnlyCollection<string>? ids)
    {
        if (ids?.FirstOrDefault(id => string.IsNullOrWhiteSpace(id) || !RequestTarget.CanCarry(id)) is { } bad)
        {
            throw new ArgumentException(
                $"The customers hold the id \"{bad}\", which can't be sent in a path: it is empty, white space or dots, or holds a slash.", nameof(ids));
        }

        _ids = ids?.ToFrozenSet(StringComparer.Ordinal);
    }

    public bool Include(string customerId) => _ids is null || _ids.Contains(customerId);
}
