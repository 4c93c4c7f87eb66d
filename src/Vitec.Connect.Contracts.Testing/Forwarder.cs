using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Passes requests of the Pact core on to a server, as they are, and its answers back. It adds the credentials, and blanks
/// them where the server shows them in its answer: what the core reads it prints, and publishes.
/// </summary>
/// <param name="http">Sends them. It must not follow redirects: those are answers.</param>
/// <param name="target">Where to: what comes for a path goes to that path behind this address.</param>
/// <param name="timeout">How long the server has for each answer.</param>
/// <param name="credentials">The server's; null for those that the core sends.</param>
/// <param name="who">What the server is to the reader: <c>The provider</c>.</param>
internal sealed class Forwarder(HttpMessageInvoker http, Uri target, TimeSpan timeout, Credentials? credentials, string who)
{
    // Of answers only: an endless one would fill the memory.
    private const int MaxBodySize = 64 * 1024 * 1024;

    // RFC 9110, section 7.6.1: they are about one connection. The length is set anew.
    private static readonly string[] OfTheConnection =
        ["Connection", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Content-Length"];

    private readonly string _prefix = target.GetLeftPart(UriPartial.Authority) + target.AbsolutePath.TrimEnd('/');

    /// <summary>A handler that sends what it is given, and returns what it gets.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.Latin1,
        ResponseHeaderEncodingSelector = (_, _) => System.Text.Encoding.Latin1,
    };

    /// <param name="context">What the core asks.</param>
    /// <param name="withCredentials">Whether the credentials take the place of those that the core sends.</param>
    public async Task<Forwarded> SendAsync(HttpContext context, bool withCredentials)
    {
        var authorization = withCredentials ? credentials?.Header : null;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var headers = context.Request.Headers
            .Where(header => !IsLeftOut(header.Key) && header.Key != "Host" && (authorization is null || header.Key != "Authorization"))
            .SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value ?? "")));
        if (authorization is not null)
        {
            headers = headers.Append(KeyValuePair.Create("Authorization", authorization));
        }

        var forwarded = new Forwarded
        {
            Method = context.Request.Method,
            Address = new Uri(_prefix + context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget),
            RequestHeaders = [.. headers],
            RequestBody = body.ToArray(),
        };
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(timeout);
        try
        {
            await SendAsync(forwarded, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            forwarded.Failure = $"{who} did not answer within {timeout.TotalSeconds:0.###} s.";
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            // Of the network, of TLS; also whatever an application in process throws.
            forwarded.Failure = Redact($"{who} gave no answer: {e.GetBaseException().Message}");
        }

        return forwarded;
    }

    public static async Task AnswerAsync(HttpContext context, Forwarded forwarded)
    {
        var response = context.Response;
        response.StatusCode = forwarded.Status;
        foreach (var values in forwarded.Headers.Where(header => !IsLeftOut(header.Key)).GroupBy(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase))
        {
            response.Headers[values.Key] = values.ToArray();
        }

        // Answers to HEAD, and of these kinds, have no body (RFC 9110, section 6.4.1).
        if (!HttpMethods.IsHead(context.Request.Method) && forwarded.Status is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            response.ContentLength = forwarded.Body.Length;
            await response.Body.WriteAsync(forwarded.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(Forwarded forwarded, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(new HttpMethod(forwarded.Method), forwarded.Address);
        using var content = new ByteArrayContent(forwarded.RequestBody);
        var hasContent = forwarded.RequestBody.Length > 0;
        foreach (var (name, value) in forwarded.RequestHeaders)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                hasContent |= content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        // A request without a body, and without headers of one, does not get the length 0 either.
        request.Content = hasContent ? content : null;
        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var body = await ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        forwarded.Body = credentials?.Redact(body) ?? body;
        forwarded.Headers = [.. Flat(response.Headers.NonValidated), .. Flat(response.Content.Headers.NonValidated)];
        forwarded.Status = (int)response.StatusCode;
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[81920];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            body.Write(buffer, 0, count);
            if (body.Length > MaxBodySize)
            {
                throw new IOException($"The answer is longer than {MaxBodySize / 1024 / 1024} MiB.");
            }
        }

        return body.ToArray();
    }

    private IEnumerable<KeyValuePair<string, string>> Flat(HttpHeadersNonValidated headers) =>
        headers.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, Redact(value))));

    private string Redact(string text) => credentials?.Redact(text) ?? text;

    private static bool IsLeftOut(string header) => OfTheConnection.Contains(header, StringComparer.OrdinalIgnoreCase);
}
