using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;

namespace Meddelanden;

public class Bodies
{
    private static readonly HttpClient Http = new();
    private const string Address = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M12345";

    private static async Task<bool> Send(HttpRequestMessage message)
    {
        using var response = await Http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Initializer(string order)
    {
        var json = "{\"id\":\"" + order + "\",\"url\":\"https:/meddelanden.se\"}";
        using var message = new HttpRequestMessage(HttpMethod.Put, Address)
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"), // VITEC004 {json}
        };
        using var response = await Http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Assigned(string order)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, Address);
        message.Content = JsonContent.Create(new { id = order, url = new[] { "https://meddelanden.se" } }); // VITEC009
        using var response = await Http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AssignedWell(string order)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, Address);
        message.Content = JsonContent.Create(new Dictionary<string, string?> { ["id"] = order, ["url"] = "https://meddelanden.se", ["comment"] = null });
        using var response = await Http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Raw(string order, bool sign)
    {
        var path = sign ? "sign" : "pick";
        using var message = new HttpRequestMessage(HttpMethod.Put, Address);
        message.Content = new StringContent($$"""
            {
                "id": "{{order}}",
                "url": "https://meddelanden.se/{{path}}/{{order}}",
                "comment": "Välj \"bilder\""
            }
            """, Encoding.UTF8, "application/json");
        using var response = await Http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Chosen(string order, bool xml)
    {
        var text = xml
            ? $"<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Id>{order}</Id></OrderUserInteractionRequest>"
            : $$"""{"id":"{{order}}"}""";
        var type = xml ? "application/xml" : "application/json";
        using var message = new HttpRequestMessage(HttpMethod.Put, Address) { Content = new StringContent(text, Encoding.UTF8, type) };
        using var response = await Http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Elsewhere(string order)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, "https://meddelanden.se/hook");
        message.Content = JsonContent.Create(new { orderId = order, url = "/a" });
        using var response = await Http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Scalar(string order)
    {
        var content = new StringContent("\"" + order + "\"", Encoding.UTF8, "application/json"); // VITEC009
        using var response = await Http.PutAsync(Address, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> RawUnknown(string order)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, Address);
        // below: VITEC009
        message.Content = new StringContent($$"""
            {
                "id": "{{order}}",
                "url": "https://meddelanden.se/{{order}}",
                "text": "Välj bilder"
            }
            """, Encoding.UTF8, "application/json");
        using var response = await Http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> Sent() => Send(new HttpRequestMessage(HttpMethod.Put, Address));

    public Task<bool> SentPost() => Send(new HttpRequestMessage(HttpMethod.Post, Address)); // VITEC005 {HttpMethod.Post}
}
