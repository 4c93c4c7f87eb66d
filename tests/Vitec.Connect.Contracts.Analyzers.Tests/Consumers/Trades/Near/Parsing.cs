using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Text.Json;

namespace Nara;

public static class Parsing
{
    public static OrderUserInteractionRequest? FromJson(string json) => JsonSerializer.Deserialize<OrderUserInteractionRequest>(json, new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static OrderUserInteractionRequest FromElement(JsonElement element) => new()
    {
        Id = element.GetProperty("id").GetString(),
        Url = element.TryGetProperty("url", out var url) ? url.GetString() : null,
        Comment = element.TryGetProperty("comment", out var comment) ? comment.GetString() : string.Empty,
    };

    public static OrderUserInteractionRequest FromXml(string xml) => ConnectXml.Deserialize<OrderUserInteractionRequest>(xml).Value;

    public static bool IsGood(OrderUserInteractionRequest request) => request.Url != "/start" && request.Url != "StringValue" && !(request.Url ?? "").StartsWith("www.");
}
