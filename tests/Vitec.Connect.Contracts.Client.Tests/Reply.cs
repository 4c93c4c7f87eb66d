using System.Text;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>What a <see cref="LoopbackServer"/> does with a request.</summary>
/// <param name="Bytes">What it sends.</param>
/// <param name="HoldsOpen">Whether it then waits, with the connection open, until the client or the test ends; else it closes.</param>
internal sealed record Reply(byte[] Bytes, bool HoldsOpen = false)
{
    /// <summary>No answer, ever.</summary>
    public static readonly Reply Never = new([], HoldsOpen: true);

    /// <summary>A complete answer.</summary>
    /// <param name="status">Code and reason: <c>404 Not Found</c>.</param>
    /// <param name="contentType">The Content-Type; null for none.</param>
    /// <param name="body">The body, sent in UTF-8.</param>
    /// <param name="header">Another header line; null for none.</param>
    public static Reply Of(string status, string? contentType, string body, string? header = null) =>
        Of(status, contentType, Encoding.UTF8.GetBytes(body), header);

    public static Reply Of(string status, string? contentType, byte[] body, string? header = null) => new(
    [
        .. Encoding.ASCII.GetBytes(
            $"HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {body.Length}\r\n"
            + (contentType is null ? "" : $"Content-Type: {contentType}\r\n")
            + (header is null ? "" : header + "\r\n")
            + "\r\n"),
        .. body,
    ]);
}
