using System;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Whether a customer id can be sent in a path.</summary>
internal static class CustomerIdCheck
{
    /// <exception cref="ArgumentException">It can't; the message says why.</exception>
    public static void ThrowUnlessFit(string customerId)
    {
        ArgumentNullException.ThrowIfNull(customerId);
        var violations = ConnectContract.Validate(customerId, new OrderUserInteractionRequest());
        if (violations.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', violations));
        }

        if (customerId.Contains('/', StringComparison.Ordinal))
        {
            throw new ArgumentException($"The customer id \"{customerId}\" holds a slash, and can't be sent in a path.");
        }
    }
}
