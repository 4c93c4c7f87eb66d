using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Visning.Api;

/// <summary>All calls to the outside go through the two methods at the bottom.</summary>
public partial class Wrapper
{
    private readonly HttpClient _client;

    public Wrapper(HttpClient client) => _client = client;

    public Task<bool> Ask(string customerId, string order) =>
        PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), "{\"id\":\"" + order + "\"}");

    public Task<bool> AskNobody(string order) =>
        PutAsync("Service/Order/UserInteraction/", "{\"id\":\"" + order + "\"}"); // VITEC001 {"Service/Order/UserInteraction/"}

    public Task<bool> AskRaw(string customerId, string order) =>
        PutAsync("Service/Order/UserInteraction/" + customerId, "{\"id\":\"" + order + "\"}"); // VITEC006 {customerId}

    public Task<bool> AskWithLink(string customerId, string order) =>
        PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), "{\"id\":\"" + order + "\",\"link\":\"https://visning.se\"}"); // VITEC009

    // the same body, but to another place
    public Task<bool> Book(string order) =>
        PutAsync("Service/Calendar/Booking/1", "{\"id\":\"" + order + "\",\"link\":\"https://visning.se\"}");

    public Task<bool> Interact(string id, HttpContent content) => PutTo(Uri.EscapeDataString(id), content);

    public Task<bool> InteractConstant(HttpContent content) => PutTo("M12345", content);

    public Task<bool> InteractBlank(HttpContent content) => PutTo("  ", content); // VITEC001 {"  "}

    public Task<bool> Other(string id, HttpContent content) => PutRawTo(id, content);

    public Task<bool> OtherEscaped(string id, HttpContent content) => PutRawTo(Uri.EscapeDataString(id), content);
}

public partial class Wrapper
{
    private async Task<bool> PutAsync(string path, string json)
    {
        using var response = await _client.PutAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    private async Task<bool> PutTo(string escapedId, HttpContent content)
    {
        using var response = await _client.PutAsync($"Service/Order/UserInteraction/{escapedId}", content);
        return response.IsSuccessStatusCode;
    }

    private async Task<bool> PutRawTo(string key, HttpContent content)
    {
        using var response = await _client.PutAsync($"Service/Order/UserInteraction/{key}", content); // VITEC006 {key}
        return response.IsSuccessStatusCode;
    }
}
