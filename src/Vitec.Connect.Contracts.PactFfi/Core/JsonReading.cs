using System.Collections.Generic;
using System.Text.Json;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>Reads JSON that is not known to be as expected: what is not there is empty.</summary>
internal static class JsonReading
{
    public static string Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>A member of an object; of kind undefined when it is not there.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;
}
