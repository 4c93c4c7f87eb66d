using System;
using System.Net;
using System.Text.Json;

namespace Vitec.Connect.Contracts.Client;

/// <summary>
/// The Vitec Connect API, or something before it, answered with anything else than the documented boolean. The message says
/// what the answer means according to the help page, how to mend it, and how the body begins.
/// </summary>
/// <remarks>
/// <para>
/// Documented are 400 (validation errors), 401 (user name or password is wrong), 403 (no access to the data) and 500 (an
/// unexpected error: contact Vitec). Everything else comes in the same type: a 404, a redirect, a 200 whose body is no boolean …
/// </para>
/// <para>No answer at all is no such exception: see <see cref="IVitecConnectClient.RequestUserInteractionAsync"/>.</para>
/// </remarks>
public sealed class VitecConnectException : Exception
{
    /// <summary>Creates the exception; the client does, and tests of code that handles it.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="statusCode">The HTTP status of the answer.</param>
    /// <param name="body">The answer's body as text; null for none.</param>
    public VitecConnectException(string message, HttpStatusCode statusCode, string? body = null)
        : base(message)
    {
        StatusCode = statusCode;
        Body = body ?? "";
        BodyAsJson = Parse(Body);
    }

    /// <summary>The HTTP status of the answer. 200 when the body was no boolean.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// The answer's body as text, at most its first 64 KiB; empty when there was none. Bytes that are no text show as U+FFFD.
    /// The credentials, should the server send them back, are replaced by <c>***</c>.
    /// </summary>
    public string Body { get; }

    /// <summary>
    /// The body, when it is a JSON object or array: for a 400, the validation errors. Their shape is not documented; ASP.NET
    /// Web API answers <c>{"message": …, "modelState": {"request.id": […]}}</c>. Null for every other body, and so for the
    /// errors that the API presents as XML when XML is asked for.
    /// </summary>
    public JsonElement? BodyAsJson { get; }

    private static JsonElement? Parse(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
