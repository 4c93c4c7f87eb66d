using System;

namespace PactNet.Exceptions;

/// <summary>A provider does not keep its pacts, or not all that was declared was verified.</summary>
public class PactVerificationFailedException : PactFailureException
{
    /// <summary>A failure of which no more is known.</summary>
    public PactVerificationFailedException()
        : this("The pact failed verification")
    {
    }

    /// <summary>A failure.</summary>
    /// <param name="message">The mismatches of each interaction, and what was not verified.</param>
    public PactVerificationFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    /// <param name="message">The mismatches of each interaction, and what was not verified.</param>
    /// <param name="innerException">The cause.</param>
    public PactVerificationFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
