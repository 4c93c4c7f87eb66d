using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Workshop.Messages;

public class Api(HttpClient http)
{
    private enum Verb { Get, Put, Post }

    private static HttpMethod Of(Verb verb)
    {
        if (verb == Verb.Put)
        {
            return HttpMethod.Put;
        }

        return verb == Verb.Post ? HttpMethod.Post : HttpMethod.Get;
    }

    private static HttpRequestMessage New(Verb verb, string path, object? body = null)
    {
        var message = new HttpRequestMessage { Method = Of(verb), RequestUri = new Uri(path, UriKind.Relative) };
        message.Content = body is null ? null : JsonContent.Create(body);
        return message;
    }

    private static void Sign(HttpRequestMessage message, string token) => message.Headers.Add("X-Token", token);

    private static HttpRequestMessage AsPut(HttpRequestMessage message)
    {
        message.Method = HttpMethod.Put;
        return message;
    }

    private async Task<bool> Run(Func<HttpRequestMessage> create)
    {
        using var response = await http.SendAsync(create());
        return response.IsSuccessStatusCode;
    }

    private async Task<bool> Send(HttpRequestMessage message)
    {
        message.Headers.ExpectContinue = false;
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> A(int c, OrderUserInteractionRequest r) => Send(New(Verb.Put, "Service/Order/UserInteraction/" + c, r));

    public Task<bool> B(int c, OrderUserInteractionRequest r) => Send(New(Verb.Post, "Service/Order/UserInteraction/" + c, r)); // VITEC005 {Verb.Post}

    public Task<bool> C(int c) => Send(New(Verb.Get, "Service/Order/Status/" + c));

    public Task<bool> D(int c) => Send(AsPut(new HttpRequestMessage { RequestUri = new Uri("Service/Order/UserInteraction/" + c, UriKind.Relative) }));

    public Task<bool> E(int c, string token)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/" + c);
        Sign(message, token);
        return Send(message);
    }

    public Task<bool> F(int c, string token)
    {
        var message = new HttpRequestMessage(HttpMethod.Delete, "Service/Order/UserInteraction/" + c); // VITEC005 {HttpMethod.Delete}
        Sign(message, token);
        return Send(message);
    }

    public Task<bool> G(int c) => Run(() => new HttpRequestMessage(HttpMethod.Post, "Service/Order/UserInteraction/" + c)); // VITEC005 {HttpMethod.Post}

    public Task<bool> H(int c)
    {
        var (method, path) = (HttpMethod.Post, $"Service/Order/UserInteraction/{c}");
        return Send(new HttpRequestMessage(method, path)); // VITEC005 {method}
    }

    public Task<bool> I(int c)
    {
        var message = new HttpRequestMessage();
        (message.Method, message.RequestUri) = (HttpMethod.Put, new Uri($"Service/Order/UserInteraction/{c}", UriKind.Relative));
        return Send(message);
    }
}
