namespace Vitec.Connect.Contracts.Testing;

/// <summary>One thing in which the provider's answer differs from what a pact expects. The provider's credentials are blanked.</summary>
public sealed class ContractMismatch
{
    internal ContractMismatch(string where, string? expected, string? actual, string message)
    {
        Where = where;
        Expected = expected;
        Actual = actual;
        Message = message;
    }

    /// <summary>Where it is: <c>status</c>, <c>header Content-Type</c>, <c>body $.url</c>.</summary>
    public string Where { get; }

    /// <summary>What was expected, as the Pact core writes it (JSON for a part of a JSON body); null when it does not say.</summary>
    public string? Expected { get; }

    /// <summary>What came instead, as the Pact core writes it; null when it does not say.</summary>
    public string? Actual { get; }

    /// <summary>What is wrong, in the Pact core's words.</summary>
    public string Message { get; }

    /// <summary><see cref="Where"/> and <see cref="Message"/>, as one line.</summary>
    /// <returns>For instance <c>status: expected 201 but was 200</c>.</returns>
    public override string ToString() => $"{Where}: {Message}";
}
