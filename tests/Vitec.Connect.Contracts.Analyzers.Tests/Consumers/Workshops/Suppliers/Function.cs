using System;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace ShopsCases.Functions;

[JsonSerializable(typeof(OrderUserInteractionRequest))]
internal partial class Context;

public record OrderEvent(string CustomerId, string OrderId, string? Path);

public static class OnOrder
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        BaseAddress = new(Environment.GetEnvironmentVariable("VITEC_BASE") ?? "https://connect.maklare.vitec.net"),
    };

    public static async Task Run(string queueItem)
    {
        var order = JsonSerializer.Deserialize<OrderEvent>(queueItem) ?? throw new JsonException();
        var site = Environment.GetEnvironmentVariable("WEBSITE_HOSTNAME");
        var request = new OrderUserInteractionRequest
        {
            Id = order.OrderId,
            Url = $"https://{site}{order.Path ?? "/"}",
            Comment = "Godkänn",
        };
        var json = JsonSerializer.Serialize(request, ConnectJsonContext.Default.OrderUserInteractionRequest);
        using var message = new HttpRequestMessage(HttpMethod.Put, $"Service/Order/UserInteraction/{Uri.EscapeDataString(order.CustomerId)}");
        message.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Http.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }

    public static async Task RunNode(string queueItem)
    {
        var node = JsonNode.Parse(queueItem)!;
        var body = new JsonObject { ["id"] = node["OrderId"]?.GetValue<string>(), ["url"] = $"https://x.se/{node["OrderId"]}" };
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await Http.PutAsync($"Service/Order/UserInteraction/{node["CustomerId"]}", content); // VITEC006 {node["CustomerId"]}
        response.EnsureSuccessStatusCode();
    }

    public static async Task RunPath(OrderEvent order)
    {
        var path = order.Path is { Length: > 0 } given ? given : "/";
        using var response = await Http.PutAsync(
            requestUri: "Service/Order/UserInteraction/" + Uri.EscapeDataString(order.CustomerId),
            content: new StringContent($$"""{ "id": "{{order.OrderId}}", "url": "{{path}}" }""", Encoding.UTF8, "application/json")); // VITEC002
        response.EnsureSuccessStatusCode();
    }
}
