using System;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// A provider was not verified to keep its pacts. The message has what failed, with each mismatch and the request as a
/// command line of curl, and lists what was declared and not verified. Credentials are blanked.
/// </summary>
public sealed class PactVerificationException : Exception
{
    internal PactVerificationException(string message)
        : base(message)
    {
    }
}
