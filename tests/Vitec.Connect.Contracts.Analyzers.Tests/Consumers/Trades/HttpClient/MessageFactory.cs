using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Fabriken;

public class MessageFactory(HttpClient http)
{
    private static HttpRequestMessage Create(HttpMethod method, string customer)
    {
        var message = new HttpRequestMessage(method, "Service/Order/UserInteraction/" + Uri.EscapeDataString(customer));
        message.Headers.Add("X-Partner", "fabriken");
        return message;
    }

    public async Task<bool> Put(string customer, HttpContent content)
    {
        using var message = Create(HttpMethod.Put, customer);
        message.Content = content;
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Rebuilt(HttpContent content, string customer)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, "https://status.example");
        using (await http.SendAsync(message))
        {
        }

        message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/" + Uri.EscapeDataString(customer)) { Content = content };
        using var response = await http.SendAsync(message);
        return response.StatusCode == System.Net.HttpStatusCode.OK;
    }

    public async Task Answers(HttpContent content, string customer)
    {
        HttpRequestMessage message;
        message = new HttpRequestMessage(HttpMethod.Get, "https://status.example");
        await http.SendAsync(message);
        message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/" + Uri.EscapeDataString(customer)) { Content = content };
        await http.SendAsync(message); // VITEC013
    }

    public async Task<bool> EitherOne(HttpContent? content, int customer)
    {
        HttpRequestMessage message;
        if (content is null)
        {
            message = new HttpRequestMessage(HttpMethod.Get, "https://status.example");
        }
        else
        {
            message = new HttpRequestMessage(HttpMethod.Post, "Service/Order/UserInteraction/" + customer) { Content = content }; // VITEC005
        }

        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Options(string customer)
    {
        var message = new HttpRequestMessage(HttpMethod.Options, $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}"); // VITEC005 {HttpMethod.Options}
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> TargetTyped(string customer, HttpContent content)
    {
        HttpRequestMessage message = new(new("POST"), $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}") { Content = content }; // VITEC005 {new("POST")}
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Conditional(string customer, HttpContent? content)
    {
        var message = new HttpRequestMessage { RequestUri = new($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", UriKind.Relative) };
        message.Method = content is null ? HttpMethod.Delete : HttpMethod.Put; // VITEC005
        message.Content = content;
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }
}
