using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>Requests and answers, written as people read them: first line, headers, an empty line, the body, indented.</summary>
internal static class HttpText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Request(ProviderExchange exchange) =>
        Message($"{exchange.Method} {exchange.Address.PathAndQuery}", exchange.RequestHeaders, exchange.RequestBody);

    public static string Answer(ProviderAnswer answer) => Message(Status(answer.Status), answer.Headers, answer.Body);

    /// <summary>The answer of a pact, of any version: a V4 body is an object with the content and its type.</summary>
    public static string Expected(DeclaredInteraction interaction)
    {
        using var document = JsonDocument.Parse(interaction.Response);
        var response = document.RootElement;
        var status = response.TryGetProperty("status", out var code) && code.TryGetInt32(out var number) ? Status(number) : "any status";
        var headers = response.TryGetProperty("headers", out var all) && all.ValueKind == JsonValueKind.Object
            ? all.EnumerateObject().Select(header => KeyValuePair.Create(header.Name, Value(header.Value)))
            : [];
        return Message(status, headers, response.TryGetProperty("body", out var body) ? Content(body) : "");

        static string Value(JsonElement value) =>
            value.ValueKind == JsonValueKind.Array ? string.Join(", ", value.EnumerateArray().Select(v => v.ToString())) : value.ToString();

        static string Content(JsonElement body) =>
            body.ValueKind == JsonValueKind.Object && body.TryGetProperty("content", out var content) && body.TryGetProperty("contentType", out var type)
                ? content.ValueKind == JsonValueKind.String && !type.ToString().Contains("json", StringComparison.OrdinalIgnoreCase) ? content.GetString()! : content.GetRawText()
                : body.ValueKind is JsonValueKind.Null ? "" : body.GetRawText();
    }

    public static string Message(string first, IEnumerable<KeyValuePair<string, string>> headers, string body)
    {
        var text = new StringBuilder(first);
        foreach (var (name, value) in headers)
        {
            text.Append('\n').Append(name).Append(": ").Append(value);
        }

        return body.Length == 0 ? text.ToString() : text.Append("\n\n").Append(Body(body)).ToString();
    }

    public static string Status(int status) =>
        Enum.IsDefined((System.Net.HttpStatusCode)status) ? $"{status} {Words(((System.Net.HttpStatusCode)status).ToString())}" : $"{status}";

    /// <summary>JSON and XML indented; what is neither, or broken, as it is.</summary>
    public static string Body(string body)
    {
        try
        {
            return body.AsSpan().TrimStart() is ['<', ..]
                ? XDocument.Parse(body).ToString()
                : JsonNode.Parse(body)?.ToJsonString(Indented) ?? body;
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            return body;
        }
    }

    // "InternalServerError" → "Internal Server Error"
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                words.Append(' ');
            }

            words.Append(name[i]);
        }

        return words.ToString();
    }
}
