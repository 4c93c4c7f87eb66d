using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Snickaren;

public class Helpers
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

    private static HttpRequestMessage Create(HttpMethod method, string path, object? body = null)
    {
        var message = new HttpRequestMessage(method, path);
        if (body != null)
        {
            message.Content = JsonContent.Create(body);
        }

        return message;
    }

    private async Task<bool> SendAsync(HttpRequestMessage message)
    {
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> Right(int customer, OrderUserInteractionRequest body)
        => SendAsync(Create(HttpMethod.Put, "Service/Order/UserInteraction/" + customer, body));

    public Task<bool> Verb(int customer, OrderUserInteractionRequest body)
        => SendAsync(Create(HttpMethod.Post, "Service/Order/UserInteraction/" + customer, body)); // VITEC005 {HttpMethod.Post}

    public Task<bool> NoCustomer(OrderUserInteractionRequest body)
        => SendAsync(Create(HttpMethod.Put, "Service/Order/UserInteraction/", body)); // VITEC001 {"Service/Order/UserInteraction/"}

    public Task<bool> Other(int customer, OrderUserInteractionRequest body)
        => SendAsync(Create(HttpMethod.Post, "Service/Order/Status/" + customer, body));

    public Task<bool> Status(int customer)
        => SendAsync(Create(HttpMethod.Get, "Service/Order/" + customer));

    private Task<HttpResponseMessage> PutAsync(string id, OrderUserInteractionRequest body)
        => http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", body);

    public Task<HttpResponseMessage> ById(Guid id, OrderUserInteractionRequest body) => PutAsync(id.ToString("N"), body);

    public Task<HttpResponseMessage> ByNumber(long id, OrderUserInteractionRequest body) => PutAsync(id.ToString(), body);

    public Task<HttpResponseMessage> ByEscaped(string id, OrderUserInteractionRequest body) => PutAsync(Uri.EscapeDataString(id), body);

    public Task<HttpResponseMessage> ByNothing(OrderUserInteractionRequest body) => PutAsync("", body); // VITEC001 {""}
}

public class Unescaped(HttpClient http)
{
    private Task<HttpResponseMessage> PutAsync(string id, OrderUserInteractionRequest body)
        => http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", body); // VITEC006 {id}

    public Task<HttpResponseMessage> ById(Guid id, OrderUserInteractionRequest body) => PutAsync(id.ToString("N"), body);

    public Task<HttpResponseMessage> ByText(string id, OrderUserInteractionRequest body) => PutAsync(id, body);

    public Task<HttpResponseMessage> ByOtherText(string id, OrderUserInteractionRequest body) => PutAsync(id.Trim(), body);
}
