using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Says how a request breaks the contract. The stub provider's endpoint is the judge: what it finds, and what it does not
/// answer with 200. Beyond that, the path has to be written as it is documented, since a pact compares texts.
/// </summary>
internal static class ContractJudge
{
    private static readonly ConnectEndpoint Endpoint = ConnectEndpoint.For<OrderUserInteractionRequest>();
    private static readonly string Route = "/" + Endpoint.RouteTemplate[..Endpoint.RouteTemplate.IndexOf('{', StringComparison.Ordinal)];
    private static readonly UserInteractionEndpoint Stub =
        new(new BasicAuthentication(passwordByUser: null), new KnownCustomers(ids: null), new ProviderStates(), strictUrls: true);

    public static SentRequest Judge(HttpRequest request, byte[] body)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var contentType = request.Headers.ContentType.ToString();
        var accept = request.Headers.Accept.ToString();
        MediaTypeHeaderValue.TryParse(contentType, out var mediaType);
        var received = new ReceivedRequest(
            request.Method,
            RequestTarget.WithoutCredentials(target),
            contentType.Length > 0 ? contentType : null,
            BodyText.Show(body, BodyText.EncodingOf(mediaType)))
        {
            Accept = accept.Length > 0 ? accept : null,
            CustomerId = RequestTarget.CustomerIdOf(target),
        };

        // In JSON, whatever the consumer accepts: the reason is read from there.
        var answer = Stub.AnswerTo(request, body, mediaType, BodyFormat.Default, received);
        received.StatusCode = answer.StatusCode;
        return new SentRequest(received, [.. received.Violations.Select(violation => violation.ToString()), .. Beyond(received, answer)]);
    }

    /// <summary>What is wrong that no rule is about.</summary>
    private static IEnumerable<string> Beyond(ReceivedRequest received, Answer answer)
    {
        if (received.CustomerId is null)
        {
            if (received.Violations.Count == 0)
            {
                yield return $"path: {received.Path} is not in the contract, which has {Endpoint.Method} /{Endpoint.RouteTemplate} alone.";
            }

            yield break;
        }

        if (!received.Path.StartsWith(Route, StringComparison.Ordinal))
        {
            yield return $"path: {received.Path} is written otherwise than documented, which is /{Endpoint.RouteTemplate}.";
        }

        if (answer.StatusCode != StatusCodes.Status200OK && received.Violations.Count == 0)
        {
            var reason = Reason(answer);
            yield return answer.StatusCode switch
            {
                StatusCodes.Status401Unauthorized => $"Authorization: {reason} The contract says Basic authentication, by a user name and a password.",
                StatusCodes.Status415UnsupportedMediaType => $"Content-Type: {reason} The contract says application/json or application/xml.",
                _ => $"The provider answers {answer.StatusCode}: {reason}",
            };
        }
    }

    private static string Reason(Answer answer)
    {
        using var error = JsonDocument.Parse(answer.Body);
        return error.RootElement.TryGetProperty("modelState", out var modelState)
            ? string.Join(' ', modelState.EnumerateObject().SelectMany(part => part.Value.EnumerateArray()).Select(reason => reason.GetString()))
            : error.RootElement.GetProperty(error.RootElement.TryGetProperty("messageDetail", out _) ? "messageDetail" : "message").GetString()!;
    }
}
