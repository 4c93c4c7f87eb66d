using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>What Kestrel runs for each request: reads it, lets the endpoint that it is for answer, and writes the answer.</summary>
internal sealed class StubApplication(
    UserInteractionEndpoint userInteraction, ProviderStatesEndpoint providerStates, ForcedAnswers forcedAnswers, RequestLog log, Func<HttpContext, Task<bool>>? before)
    : IHttpApplication<HttpContext>
{
    /// <summary>The largest body that is read, in bytes: 1 MiB. A contract body is far smaller.</summary>
    public const int MaxBodySize = 1024 * 1024;

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        if (before is not null && await before(context).ConfigureAwait(false))
        {
            return;
        }

        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var (body, failure) = await ReadBodyAsync(context.Request).ConfigureAwait(false);
        if (RequestTarget.Is(target, ProviderStatesEndpoint.Path))
        {
            await WriteAsync(context, failure ?? providerStates.AnswerTo(context.Request.Method, body)).ConfigureAwait(false);
            return;
        }

        var (answer, latency) = Record(context.Request, target, body, failure);
        await Task.Delay(latency, context.RequestAborted).ConfigureAwait(false);
        if (answer is null)
        {
            context.Abort();
            return;
        }

        await WriteAsync(context, answer).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.StatusCode;
        if (answer.Header is var (name, value))
        {
            response.Headers[name] = value;
        }

        if (answer.ContentType is null)
        {
            return;
        }

        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;

        // An answer to HEAD has the headers only.
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <summary>The answer, null for a dropped connection, and when to give it.</summary>
    private (Answer? Answer, TimeSpan Latency) Record(HttpRequest request, string target, byte[] body, Answer? failure)
    {
        var contentType = request.Headers.ContentType.ToString();
        var accept = request.Headers.Accept.ToString();
        MediaTypeHeaderValue.TryParse(contentType, out var mediaType);
        var format = BodyFormat.ForAnswer(request.Headers.Accept, mediaType);
        var received = new ReceivedRequest(
            request.Method,
            RequestTarget.WithoutCredentials(target),
            contentType.Length > 0 ? contentType : null,
            BodyText.Show(body, BodyText.EncodingOf(mediaType)))
        {
            Accept = accept.Length > 0 ? accept : null,
            CustomerId = RequestTarget.CustomerIdOf(target),
        };

        var usual = failure ?? userInteraction.AnswerTo(request, body, mediaType, format, received);

        // What is no call of the endpoint stays what it is, and uses up no answer that is meant for one.
        var forced = failure is null && received.CustomerId is not null ? forcedAnswers.Take() : StubAnswer.AsUsual;
        var answer = forced.InsteadOf(usual, format);
        if (answer is not null)
        {
            received.StatusCode = answer.StatusCode;
            received.AnswerContentType = answer.ContentType;
            received.AnswerBody = Encoding.UTF8.GetString(answer.Body);
        }

        log.Add(received); // before the client has its answer, so that it finds its request
        return (answer, forced.Latency);
    }

    /// <summary>The body, or the answer to one that can't be read: too large, or malformed on the wire.</summary>
    private static async Task<(byte[] Body, Answer? Failure)> ReadBodyAsync(HttpRequest request)
    {
        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
            return (body.ToArray(), null);
        }
        catch (BadHttpRequestException e)
        {
            return ([], Answer.Error(e.StatusCode, new ApiError(e.Message), BodyFormat.Default));
        }
    }
}
