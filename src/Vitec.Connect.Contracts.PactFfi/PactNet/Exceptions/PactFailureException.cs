using System;

namespace PactNet.Exceptions;

/// <summary>A pact was not kept, or could not be checked. The message says what was expected and what came instead.</summary>
public class PactFailureException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="message">What was expected and what came instead.</param>
    public PactFailureException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    /// <param name="message">What was expected and what came instead.</param>
    /// <param name="innerException">The cause.</param>
    public PactFailureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
