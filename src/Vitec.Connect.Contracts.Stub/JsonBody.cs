using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// Reads a JSON body as ASP.NET Web API does, in what is documented: names without case, unknown members ignored, the last
/// of two equal names counts. What Json.NET takes beyond JSON (RFC 8259) or beyond the documented types is refused:
/// comments, single quotes, trailing commas, text after the object, numbers for strings.
/// </summary>
internal static class JsonBody
{
    private static readonly JsonTypeInfo<OrderUserInteractionRequest> TypeInfo =
        new ConnectJsonContext(new JsonSerializerOptions { PropertyNameCaseInsensitive = true }).OrderUserInteractionRequest;

    /// <summary>The request; null when there is none or it can't be read, which the model state then says.</summary>
    public static OrderUserInteractionRequest? Read(byte[] body, Encoding encoding, ModelState modelState)
    {
        try
        {
            var request = JsonSerializer.Deserialize(BodyText.Decode(body, encoding), TypeInfo);
            if (request is null)
            {
                modelState.AddMissingBody();
            }

            return request;
        }
        catch (JsonException e)
        {
            // "$.id" is Web API's "request.id".
            modelState.AddUnreadable(ModelState.Body + (e.Path is { Length: > 1 } path ? path[1..] : ""), e.Message);
        }
        catch (ArgumentException e)
        {
            modelState.AddUnreadable(ModelState.Body, $"The body is no text in {encoding.WebName}: {e.Message}");
        }

        return null;
    }
}
