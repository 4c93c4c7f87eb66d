using System.Linq;
using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>Pact files of version 4 for tests, as text.</summary>
internal static class PactText
{
    public const string Path = "/Service/Order/UserInteraction/M123";

    public static string Pact(params JsonObject[] interactions) => Of("photo-portal", interactions);

    public static string Of(string consumer, params JsonObject[] interactions) => new JsonObject
    {
        ["consumer"] = new JsonObject { ["name"] = consumer },
        ["provider"] = new JsonObject { ["name"] = "Vitec Connect" },
        ["interactions"] = new JsonArray([.. interactions]),
        ["metadata"] = new JsonObject { ["pactSpecification"] = new JsonObject { ["version"] = "4.0" } },
    }.ToJsonString();

    /// <summary>
    /// A good request. The customer comes from the provider state, the answer is compared with status and, unless it is
    /// null, body.
    /// </summary>
    public static JsonObject Interaction(
        string description = "a request", string state = "the customer exists", int status = 200, string? body = "true", string? customerId = "M123")
    {
        var response = new JsonObject { ["status"] = status };
        if (body is not null)
        {
            response["headers"] = new JsonObject { ["Content-Type"] = new JsonArray("application/json; charset=utf-8") };
            response["body"] = Body(body);
        }

        return new JsonObject
        {
            ["type"] = "Synchronous/HTTP",
            ["description"] = description,
            ["providerStates"] = new JsonArray(new[] { State(state, customerId) }.OfType<JsonNode>().ToArray()),
            ["request"] = new JsonObject
            {
                ["method"] = "PUT",
                ["path"] = Path,
                ["headers"] = new JsonObject { ["Authorization"] = new JsonArray("basic dTpw"), ["Content-Type"] = new JsonArray("application/json") },
                ["body"] = Body("""{"id":"4711","url":"https://x.se/order/4711","comment":"Välj bilder"}"""),
                ["generators"] = new JsonObject
                {
                    ["path"] = new JsonObject { ["type"] = "ProviderState", ["expression"] = "/Service/Order/UserInteraction/${customerId}" },
                },
            },
            ["response"] = response,
        };
    }

    /// <summary>A member of an object changed, or removed when the value is null.</summary>
    public static JsonObject With(this JsonObject element, string name, JsonNode? value)
    {
        if (value is null)
        {
            element.Remove(name);
        }
        else
        {
            element[name] = value;
        }

        return element;
    }

    private static JsonObject? State(string name, string? customerId) =>
        name.Length == 0 ? null
        : customerId is null ? new JsonObject { ["name"] = name }
        : new JsonObject { ["name"] = name, ["params"] = new JsonObject { ["customerId"] = customerId } };

    private static JsonObject Body(string json) => new() { ["content"] = JsonNode.Parse(json), ["contentType"] = "application/json", ["encoded"] = false };
}
