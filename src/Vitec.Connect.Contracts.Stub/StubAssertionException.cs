using System;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// A stub has not received what a test says it should have; every test framework reports it as a failure. Its message says
/// what was received instead: method, path without its query, status, body and violations, never credentials.
/// </summary>
public sealed class StubAssertionException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="message">What was expected, and what was received instead.</param>
    public StubAssertionException(string message)
        : base(message)
    {
    }
}
