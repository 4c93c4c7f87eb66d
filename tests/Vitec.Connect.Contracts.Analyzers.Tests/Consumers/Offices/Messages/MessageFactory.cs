using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Tak.Besiktning;

public sealed class MessageFactory(HttpClient http)
{
    private static readonly HttpMethod Method = HttpMethod.Put;
    private static readonly HttpMethod Legacy = new HttpMethod("POST");

    public async Task Default(string customerId, HttpContent content)
    {
        using var message = new HttpRequestMessage { RequestUri = Endpoint(customerId), Content = content }; // VITEC005
        using var response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }

    public async Task Set(string customerId, HttpContent content)
    {
        using var message = new HttpRequestMessage { RequestUri = Endpoint(customerId), Content = content };
        message.Method = Method;
        using var response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }

    public async Task SetWrong(string customerId, HttpContent content)
    {
        using var message = new HttpRequestMessage();
        message.Method = HttpMethod.Patch; // VITEC005 {HttpMethod.Patch}
        message.RequestUri = Endpoint(customerId);
        message.Content = content;
        using var response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }

    public async Task ConstructorWrong(string customerId, HttpContent content)
    {
        using var message = new HttpRequestMessage(Legacy, Endpoint(customerId)) { Content = content }; // VITEC005 {Legacy}
        using var response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }

    public async Task ConstructorRight(string customerId, HttpContent content, CancellationToken token)
    {
        using var message = new HttpRequestMessage(new HttpMethod("PUT"), Endpoint(customerId)) { Content = content };
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token);
        response.EnsureSuccessStatusCode();
    }

    public async Task Parameter(string customerId, HttpMethod method)
    {
        using var message = new HttpRequestMessage(method, Endpoint(customerId));
        using var response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }

    public async Task Elsewhere(int order)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, $"https://tak.se/orders/{order}/done");
        await http.SendAsync(message);
    }

    public async Task Thrown(string customerId, OrderUserInteractionRequest request)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, Endpoint(customerId)) { Content = JsonContent.Create(request) };
        await http.SendAsync(message); // VITEC013
    }

    public void Sync(string customerId, OrderUserInteractionRequest request)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, Endpoint(customerId)) { Content = JsonContent.Create(request) };
        using var response = http.Send(message);
        response.EnsureSuccessStatusCode();
    }

    private static Uri Endpoint(string customerId) =>
        new("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId));
}
