using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Rormokaren.Vitec;

public sealed class Steps
{
    private static readonly HttpMethod Verb = HttpMethod.Patch;
    private readonly HttpClient _http;

    public Steps(IHttpClientFactory factory) => _http = factory.CreateClient(nameof(Steps));

    public async Task<bool> Set(string customerId, OrderUserInteractionRequest body, CancellationToken stop)
    {
        var message = new HttpRequestMessage();
        message.Method = HttpMethod.Put;
        message.RequestUri = new Uri("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), UriKind.Relative);
        message.Content = JsonContent.Create(body);
        using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, stop);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> SetLess(string customerId, OrderUserInteractionRequest body)
    {
        var message = new HttpRequestMessage(); // VITEC005 {new HttpRequestMessage()}
        message.RequestUri = new Uri("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), UriKind.Relative);
        message.Content = JsonContent.Create(body);
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> SetWrong(string customerId, OrderUserInteractionRequest body)
    {
        var message = new HttpRequestMessage
        {
            Content = JsonContent.Create(body),
            RequestUri = new($"/Service/Order/UserInteraction/{customerId}", UriKind.Relative), // VITEC006 {customerId}
            Method = Verb, // VITEC005 {Verb}
        };
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> SetTwice(int customer, OrderUserInteractionRequest body, bool create)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, $"Service/Order/UserInteraction/{customer}");
        message.Method = HttpMethod.Put;
        message.Content = JsonContent.Create(body);
        return (await _http.SendAsync(message)).StatusCode is System.Net.HttpStatusCode.OK;
    }

    public async Task<bool> SetChosen(int customer, OrderUserInteractionRequest body, bool create)
    {
        using HttpRequestMessage message = new(create ? HttpMethod.Post : HttpMethod.Put, $"Service/Order/UserInteraction/{customer}"); // VITEC005 {create ? HttpMethod.Post : HttpMethod.Put}
        message.Content = JsonContent.Create(body);
        return (await _http.SendAsync(message)).StatusCode is System.Net.HttpStatusCode.OK;
    }

    public async Task SetAndForget(int customer, OrderUserInteractionRequest body)
    {
        using var message = new HttpRequestMessage(new HttpMethod("PUT"), new Uri(_http.BaseAddress!, $"Service/Order/UserInteraction/{customer}")) { Content = JsonContent.Create(body) };
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await _http.SendAsync(message); // VITEC013
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }

    public async Task<bool> SetNothing(OrderUserInteractionRequest body)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, default(Uri));
        message.RequestUri = new Uri(_http.BaseAddress!, "Service/Order/UserInteraction"); // VITEC001
        message.Content = JsonContent.Create(body);
        var response = await _http.SendAsync(message);
        return response.EnsureSuccessStatusCode().IsSuccessStatusCode;
    }
}
