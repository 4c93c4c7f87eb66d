using System;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>A request that the stub received, and what it made of it. Credentials are not kept.</summary>
public sealed class ReceivedRequest
{
    // A body of the largest size could break the contract a hundred thousand times.
    private const int MaxViolations = 20;

    private readonly List<ContractViolation> _violations = [];

    internal ReceivedRequest(string method, string path, string? contentType, string body)
    {
        Method = method;
        Path = path;
        ContentType = contentType;
        Body = body;
        ReceivedAt = DateTimeOffset.UtcNow;
    }

    /// <summary>When the request had arrived as a whole, in UTC.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>The HTTP method, as sent.</summary>
    public string Method { get; }

    /// <summary>
    /// The path and query, as sent: <c>/Service/Order/UserInteraction/M%20123</c>. A user name and password in a whole URL,
    /// as a client sends that takes the stub for a proxy, are blanked (<c>***</c>).
    /// </summary>
    public string Path { get; }

    /// <summary>The customer id, unescaped (<c>M 123</c>); null when the path is not the endpoint's.</summary>
    public string? CustomerId { get; internal set; }

    /// <summary>The Content-Type header, as sent; null when there was none.</summary>
    public string? ContentType { get; }

    /// <summary>The Accept header, as sent; null when there was none.</summary>
    public string? Accept { get; internal init; }

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
    /// How the request breaks the contract, whether the stub is strict or not: its method and path (VITEC005, VITEC001), the
    /// form of its body (VITEC009 for JSON, VITEC010 for XML), and what <see cref="ConnectContract.Validate{T}"/> says of
    /// <see cref="Request"/>. The first 20; empty when it keeps the contract. A body that was not read, for wrong credentials
    /// for example, breaks nothing.
    /// </summary>
    public IReadOnlyList<ContractViolation> Violations => _violations;

    /// <summary>The HTTP status of the answer; 0 when the stub was told to drop the connection.</summary>
    public int StatusCode { get; internal set; }

    /// <summary>The Content-Type header of the answer; null when it has no body.</summary>
    public string? AnswerContentType { get; internal set; }

    /// <summary>The body of the answer; empty when it has none.</summary>
    public string AnswerBody { get; internal set; } = "";

    /// <summary>What is kept of the request and its answer, in characters.</summary>
    internal int Size =>
        Path.Length + Length(ContentType) + Length(Accept) + Body.Length + Length(Request?.Id) + Length(Request?.Url) + Length(Request?.Comment) + AnswerBody.Length;

    /// <summary>Where it stands among all the requests of the stub, the first being 1.</summary>
    internal long Number { get; set; }

    /// <summary>The request in one line, without its body and query.</summary>
    /// <returns>For example <c>PUT /Service/Order/UserInteraction/M123 (application/json), answered with 200</c>.</returns>
    public override string ToString()
    {
        var query = Path.IndexOf('?');
        return $"{Method} {(query < 0 ? Path : Path[..query])} ({ContentType ?? "no Content-Type"}), {(StatusCode == 0 ? "dropped" : $"answered with {StatusCode}")}";
    }

    private static int Length(string? text) => text?.Length ?? 0;

    internal void Add(ContractViolation violation)
    {
        if (_violations.Count < MaxViolations)
        {
            _violations.Add(violation);
        }
    }
}
