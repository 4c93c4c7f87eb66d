namespace Vitec.Connect.Contracts.PactFfi;

/// <summary>One thing in which a request or a response differs from what a pact expects.</summary>
public sealed class PactMismatch
{
    internal PactMismatch(string type, string where, string? expected, string? actual, string message)
    {
        Type = type;
        Where = where;
        Expected = expected;
        Actual = actual;
        Message = message.Length == 0 ? $"expected {expected ?? "nothing"} but was {actual ?? "nothing"}" : message;
    }

    /// <summary>The Pact core's name of its kind: <c>StatusMismatch</c>, <c>HeaderMismatch</c>, <c>BodyMismatch</c>, <c>BodyTypeMismatch</c> …</summary>
    public string Type { get; }

    /// <summary>Where it is: <c>status</c>, <c>header Content-Type</c>, <c>body $.url</c>.</summary>
    public string Where { get; }

    /// <summary>What was expected, as the core writes it (JSON for a part of a JSON body); null when the core does not say.</summary>
    public string? Expected { get; }

    /// <summary>What came instead, as the core writes it; null when the core does not say.</summary>
    public string? Actual { get; }

    /// <summary>What is wrong, in the core's words.</summary>
    public string Message { get; }

    /// <summary><see cref="Where"/> and <see cref="Message"/>, as one line.</summary>
    /// <returns>For instance <c>body $.url: Expected '/x' to match '^https?://.+$'</c>.</returns>
    public override string ToString() => $"{Where}: {Message}";
}
