using System;
using Microsoft.Net.Http.Headers;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// An answer that a stub is told to give, whatever the request holds: <see cref="VitecConnectStub.AnswerNext"/>,
/// <see cref="VitecConnectStub.AnswerAlways"/>, <see cref="VitecConnectStubOptions.Answer"/>. Immutable.
/// </summary>
/// <example>
/// <code>
/// stub.AnswerNext(StubAnswer.Status(503), times: 2);
/// stub.AnswerNext(StubAnswer.AsUsual.After(TimeSpan.FromSeconds(5)));
/// stub.AnswerNext(StubAnswer.Dropped);
/// </code>
/// </example>
public sealed class StubAnswer
{
    private static readonly TimeSpan MaxLatency = TimeSpan.FromDays(1);

    private readonly Func<BodyFormat, Answer?>? _create;

    private StubAnswer(Func<BodyFormat, Answer?>? create, TimeSpan latency = default)
    {
        _create = create;
        Latency = latency;
    }

    /// <summary>What the stub answers of itself. With <see cref="After"/>: the same, later.</summary>
    public static StubAnswer AsUsual { get; } = new(create: null);

    /// <summary>200 with the boolean true, in the format of the answer.</summary>
    public static StubAnswer True { get; } = new(format => Answer.Boolean(true, format));

    /// <summary>200 with the boolean false, in the format of the answer.</summary>
    public static StubAnswer False { get; } = new(format => Answer.Boolean(false, format));

    /// <summary>No answer: the connection is closed once the request has been read.</summary>
    public static StubAnswer Dropped { get; } = new(_ => null);

    /// <summary>How long the stub waits before it answers.</summary>
    public TimeSpan Latency { get; }

    /// <summary>
    /// An HTTP status, with an error of ASP.NET Web API's form as its body (<c>{"message": …}</c>), or without a body where
    /// the status has none (204, 205, 304). 401 comes with the WWW-Authenticate header.
    /// </summary>
    /// <param name="statusCode">200 to 599. 200 is <see cref="True"/>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is outside 200 to 599.</exception>
    public static StubAnswer Status(int statusCode)
    {
        Check(statusCode);
        return statusCode == 200 ? True : new StubAnswer(format => Answer.Forced(statusCode, format));
    }

    /// <summary>An answer of your own, for what no such server should send: another media type, broken JSON, a page.</summary>
    /// <param name="statusCode">200 to 599, except 204, 205 and 304, which have no body.</param>
    /// <param name="contentType">The Content-Type header: <c>text/html; charset=utf-8</c>.</param>
    /// <param name="body">The body; it is sent in UTF-8.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is outside 200 to 599, or has no body.</exception>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> is no media type.</exception>
    public static StubAnswer Custom(int statusCode, string contentType, string body)
    {
        ArgumentNullException.ThrowIfNull(contentType);
        ArgumentNullException.ThrowIfNull(body);
        Check(statusCode);
        if (!Answer.HasBody(statusCode))
        {
            throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, $"An answer with the status {statusCode} has no body: use StubAnswer.Status({statusCode}).");
        }

        return MediaTypeHeaderValue.TryParse(contentType, out _)
            ? new StubAnswer(_ => Answer.Custom(statusCode, contentType, body))
            : throw new ArgumentException($"\"{contentType}\" is no media type: give one such as application/json; charset=utf-8.", nameof(contentType));
    }

    /// <summary>The same answer, later.</summary>
    /// <param name="latency">How long the stub waits before it answers: 0 to 1 day.</param>
    /// <returns>The answer with this latency.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The latency is negative or longer than a day.</exception>
    public StubAnswer After(TimeSpan latency) => latency < TimeSpan.Zero || latency > MaxLatency
        ? throw new ArgumentOutOfRangeException(nameof(latency), latency, "The stub can wait for 0 to 24 hours before it answers.")
        : new StubAnswer(_create, latency);

    /// <summary>What to send; null for nothing, and a closed connection.</summary>
    internal Answer? InsteadOf(Answer usual, BodyFormat format) => _create is null ? usual : _create(format);

    private static void Check(int statusCode)
    {
        if (statusCode is < 200 or > 599)
        {
            throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, $"{statusCode} is no status to answer with: give 200 to 599.");
        }
    }
}
