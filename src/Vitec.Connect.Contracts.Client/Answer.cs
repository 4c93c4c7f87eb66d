using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Client;

/// <summary>An answer, read as far as it is of interest.</summary>
internal sealed class Answer
{
    /// <summary>How much of a body is read, in bytes. A boolean takes five, and 400's messages some hundred.</summary>
    public const int MaxBodySize = 64 * 1024;

    private Answer(HttpResponseMessage response, byte[] body, bool isCut)
    {
        Status = response.StatusCode;
        MediaType = response.Content?.Headers.ContentType?.MediaType;
        Location = response.Headers.Location;
        Source = response.RequestMessage?.RequestUri;
        Size = body.Length;
        IsCut = isCut;
        Text = Decode(body, response.Content?.Headers.ContentType?.CharSet);
    }

    public HttpStatusCode Status { get; }

    /// <summary>The media type of the body; null when the answer has none that can be read.</summary>
    public string? MediaType { get; }

    /// <summary>Where a redirect leads; null for none.</summary>
    public Uri? Location { get; }

    /// <summary>The address that answered: another than the one that was called when a handler followed a redirect.</summary>
    public Uri? Source { get; }

    /// <summary>The number of bytes that were read of the body.</summary>
    public int Size { get; }

    /// <summary>Whether the body was longer than <see cref="MaxBodySize"/>.</summary>
    public bool IsCut { get; }

    /// <summary>The body as text; bytes that are none show as U+FFFD.</summary>
    public string Text { get; }

    /// <exception cref="HttpRequestException">The body broke off.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        // .NET Framework's stream does not look at the token while it waits: closing the response ends it there, too.
        using var close = cancellationToken.Register(response.Dispose);
        try
        {
            var (body, isCut) = await ReadBodyAsync(response.Content, cancellationToken).ConfigureAwait(false);
            return new Answer(response, body, isCut);
        }
        catch (Exception e) when (cancellationToken.IsCancellationRequested && e is not OperationCanceledException)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
        catch (IOException e)
        {
            throw new HttpRequestException($"The answer {(int)response.StatusCode} broke off in its body: {e.Message}", e);
        }
    }

    /// <summary>The boolean of the documented answer; null when this is another.</summary>
    /// <param name="askedFor">The format of an answer that doesn't tell its own.</param>
    public bool? ReadBoolean(VitecConnectFormat askedFor)
    {
        var format = MediaType is null ? askedFor : Client.MediaType.FormatOf(MediaType);
        return Status == HttpStatusCode.OK && !IsCut && format is not null ? BooleanBody.Read(Text, format.Value) : null;
    }

    private static async Task<(byte[] Body, bool IsCut)> ReadBodyAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return ([], false); // .NET Framework's way to say that there is no body
        }

        using var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
        using var body = new MemoryStream();
        var chunk = new byte[4096];
        int count;
        while (body.Length <= MaxBodySize && (count = await stream.ReadAsync(chunk, 0, chunk.Length, cancellationToken).ConfigureAwait(false)) > 0)
        {
            body.Write(chunk, 0, count);
        }

        var isCut = body.Length > MaxBodySize;
        body.SetLength(Math.Min(body.Length, MaxBodySize));
        return (body.ToArray(), isCut);
    }

    private static string Decode(byte[] body, string? charset)
    {
        using var reader = new StreamReader(new MemoryStream(body), EncodingOf(charset), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Encoding EncodingOf(string? charset)
    {
        try
        {
            return charset is null ? Encoding.UTF8 : Encoding.GetEncoding(charset.Trim('"'));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return Encoding.UTF8; // an encoding that is unknown here
        }
    }
}
