using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>A request that the stub received, and what it made of it. Credentials are not kept.</summary>
public sealed class ReceivedRequest
{
    internal ReceivedRequest(string method, string path, string? contentType, string body)
    {
        Method = method;
        Path = path;
        ContentType = contentType;
        Body = body;
    }

    /// <summary>The HTTP method, as sent.</summary>
    public string Method { get; }

    /// <summary>The path and query, as sent: <c>/Service/Order/UserInteraction/M%20123</c>.</summary>
    public string Path { get; }

    /// <summary>The customer id, unescaped (<c>M 123</c>); null when the path is not the endpoint's.</summary>
    public string? CustomerId { get; internal set; }

    /// <summary>The Content-Type header, as sent; null when there was none.</summary>
    public string? ContentType { get; }

    /// <summary>The body as sent, decoded; bytes that are no text show as U+FFFD. Empty when it was larger than the stub reads.</summary>
    public string Body { get; }

    /// <summary>The body as the provider understands it; null when it was not read or can't be.</summary>
    public OrderUserInteractionRequest? Request { get; internal set; }

    /// <summary>
    /// The members of an XML body that the provider drops without a word because they are out of order (VITEC010), in
    /// document order. They are missing in <see cref="Request"/>.
    /// </summary>
    public IReadOnlyList<string> DroppedMembers { get; internal set; } = [];

    /// <summary>
    /// How <see cref="Request"/> breaks the contract, whether the stub is strict or not; empty when it does not, or when
    /// the body was not read.
    /// </summary>
    public IReadOnlyList<ContractViolation> Violations { get; internal set; } = [];

    /// <summary>The HTTP status of the answer.</summary>
    public int StatusCode { get; internal set; }
}
