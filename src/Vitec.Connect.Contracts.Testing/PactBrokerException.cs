using System;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// A Pact Broker gives no pacts: it can't be reached, does not answer, refuses the credentials, answers something that is no
/// broker's, or has no pacts for the provider. The message says which, and what to do; no credentials are in it.
/// </summary>
public sealed class PactBrokerException : Exception
{
    internal PactBrokerException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
