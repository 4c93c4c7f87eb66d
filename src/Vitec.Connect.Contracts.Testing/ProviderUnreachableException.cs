using System;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>The provider does not answer at all, so that nothing was verified.</summary>
public sealed class ProviderUnreachableException : Exception
{
    internal ProviderUnreachableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
