using System;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// <c>POST provider-states</c>, the state-change URL of a Pact verifier:
/// <c>{"action": "setup" or "teardown", "state": "…", "params": {"customerId": "…"}}</c>.
/// </summary>
/// <remarks>
/// The answer's members are the values for the core's provider-state generators. The core puts them into a path as they
/// are, save for blanks and letters like å, so that the customer id has to be escaped here.
/// </remarks>
internal sealed class ProviderStatesEndpoint(ProviderStates states)
{
    public const string Path = "provider-states";

    private const string Method = "POST";

    public Answer AnswerTo(string method, byte[] body)
    {
        if (!method.Equals(Method, StringComparison.OrdinalIgnoreCase))
        {
            return Answer.Error(405, ApiError.MethodNotSupported(method), BodyFormat.Default, (HeaderNames.Allow, Method));
        }

        try
        {
            using var document = JsonDocument.Parse(BodyText.Decode(body, Encoding.UTF8));
            var customerId = Change(document.RootElement);
            return Answer.Object(writer => writer.WriteString("customerId", Uri.EscapeDataString(customerId)));
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException) // the last: half a surrogate pair
        {
            return Answer.Error(400, new ApiError(e.Message), BodyFormat.Default);
        }
    }

    /// <summary>Sets up or tears down what the change asks for.</summary>
    /// <returns>The customer that it is about.</returns>
    private string Change(JsonElement change)
    {
        var state = Text(change, "state") ?? "";
        var customerId = change.TryGetProperty("params", out var parameters) && parameters.ValueKind != JsonValueKind.Null
            ? Text(parameters, "customerId") ?? VitecConnectStates.DefaultCustomerId
            : VitecConnectStates.DefaultCustomerId;

        // The core announces an interaction without provider states as one with an empty state: any customer will do.
        if (state.Length == 0)
        {
            state = VitecConnectStates.CustomerExists;
        }

        switch (Text(change, "action") ?? "setup")
        {
            case "setup":
                states.SetUp(state, customerId);
                break;
            case "teardown":
                states.TearDown(state, customerId);
                break;
            case var other:
                throw new ArgumentException($"The action \"{other}\" is unknown. Known are \"setup\" and \"teardown\".");
        }

        return customerId;
    }

    /// <summary>The text of a member of an object; null when it is absent or null.</summary>
    private static string? Text(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException(
                $"A JSON object was expected where {element.ValueKind} is: {{\"action\": \"setup\", \"state\": \"…\", \"params\": {{\"customerId\": \"…\"}}}}.");
        }

        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw new ArgumentException($"\"{name}\" is {value.ValueKind}; it has to be a string.");
    }
}
