using System;
using System.Linq;
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
    private const string RuleId = "VITEC009";

    private static readonly JsonTypeInfo<OrderUserInteractionRequest> TypeInfo =
        new ConnectJsonContext(new JsonSerializerOptions { PropertyNameCaseInsensitive = true }).OrderUserInteractionRequest;

    private static readonly string[] Names = [.. TypeInfo.Properties.Select(property => property.Name)];

    /// <summary>The request; null when there is none or it can't be read, which the model state then says.</summary>
    public static OrderUserInteractionRequest? Read(byte[] body, Encoding encoding, ModelState modelState, ReceivedRequest received)
    {
        string reason;
        try
        {
            var text = BodyText.Decode(body, encoding);
            var request = JsonSerializer.Deserialize(text, TypeInfo);
            if (request is null)
            {
                modelState.AddMissingBody();
                return null;
            }

            CheckNames(text, received);
            return request;
        }
        catch (JsonException e)
        {
            // "$.id" is Web API's "request.id".
            modelState.AddUnreadable(ModelState.Body + (e.Path is { Length: > 1 } path ? path[1..] : ""), e.Message);
            reason = e.Message;
        }
        catch (ArgumentException e)
        {
            reason = $"The body is no text in {encoding.WebName}: {e.Message}";
            modelState.AddUnreadable(ModelState.Body, reason);
        }

        received.Add(new ContractViolation(RuleId, ModelState.Body, Shown.Of(reason), "Send {\"id\": \"…\", \"url\": \"…\", \"comment\": \"…\"}, in UTF-8."));
        return null;
    }

    /// <summary>Notes the names that the contract does not have, which the provider takes in another case or ignores.</summary>
    private static void CheckNames(string text, ReceivedRequest received)
    {
        using var document = JsonDocument.Parse(text);
        foreach (var member in document.RootElement.EnumerateObject())
        {
            if (Names.Contains(member.Name))
            {
                continue;
            }

            var isMisspelled = Array.Find(Names, name => name.Equals(member.Name, StringComparison.OrdinalIgnoreCase)) is var name && name is not null;
            var shown = Shown.Of(member.Name);
            received.Add(isMisspelled
                ? new ContractViolation(RuleId, shown, $"The contract says \"{name}\".", $"Write it so, with camel-case names.")
                : new ContractViolation(RuleId, shown, "The contract has no such member; the provider ignores it.", $"Its members are {string.Join(", ", Names)}."));
        }
    }
}
