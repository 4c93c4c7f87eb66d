using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>What Kestrel runs for each request: reads it, lets the endpoint that it is for answer, and writes the answer.</summary>
internal sealed class StubApplication(UserInteractionEndpoint userInteraction, ProviderStatesEndpoint providerStates, RequestLog log)
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
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var (body, failure) = await ReadBodyAsync(context.Request).ConfigureAwait(false);
        var answer = RequestTarget.Is(target, ProviderStatesEndpoint.Path)
            ? failure ?? providerStates.AnswerTo(context.Request.Method, body)
            : Record(context.Request, target, body, failure);

        var response = context.Response;
        response.StatusCode = answer.StatusCode;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        if (answer.Header is var (name, value))
        {
            response.Headers[name] = value;
        }

        // An answer to HEAD has the headers only.
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private Answer Record(HttpRequest request, string target, byte[] body, Answer? failure)
    {
        var contentType = request.Headers.ContentType.ToString();
        MediaTypeHeaderValue.TryParse(contentType, out var mediaType);
        var received = new ReceivedRequest(
            request.Method, target, contentType.Length > 0 ? contentType : null, BodyText.Show(body, BodyText.EncodingOf(mediaType)));

        var answer = failure ?? userInteraction.AnswerTo(request, body, received);
        received.StatusCode = answer.StatusCode;
        log.Add(received); // before the client has its answer, so that it finds its request
        return answer;
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
