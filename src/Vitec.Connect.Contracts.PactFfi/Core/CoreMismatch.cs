using System.Text.Json;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>Reads a mismatch from the core's JSON, which mock server and verifier share.</summary>
internal static class CoreMismatch
{
    public static PactMismatch Parse(JsonElement mismatch)
    {
        var type = Text(mismatch, "type") ?? "";
        return new PactMismatch(
            type,
            type switch
            {
                "StatusMismatch" => "status",
                "MethodMismatch" => "method",
                "PathMismatch" => "path",
                "BodyMismatch" => $"body {Text(mismatch, "path")}",
                "BodyTypeMismatch" => "content type",
                "HeaderMismatch" => $"header {Text(mismatch, "key")}",
                "QueryMismatch" => $"query {Text(mismatch, "parameter")}",
                _ => type,
            },
            Text(mismatch, "expected"),
            Text(mismatch, "actual"),
            CoreCall.WithoutBacktrace(Text(mismatch, "mismatch") ?? ""));
    }

    private static string? Text(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.GetRawText();
}
