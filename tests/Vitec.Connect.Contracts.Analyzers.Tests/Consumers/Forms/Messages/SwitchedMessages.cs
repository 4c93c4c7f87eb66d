using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Stenlaggning.Api;

public enum Step
{
    Ask,
    Report,
}

public class SwitchedMessages(HttpClient http, Uri server)
{
    public async Task<bool> Switched(Step step, string id, HttpContent content, CancellationToken ct)
    {
        var path = step switch
        {
            Step.Ask => "Service/Order/UserInteraction/" + Uri.EscapeDataString(id),
            Step.Report => "Service/Order/Report/" + Uri.EscapeDataString(id),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
        using var message = new HttpRequestMessage(HttpMethod.Put, new Uri(server, path)) { Content = content };
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseContentRead, ct);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> UnknownServer(HttpContent content, CancellationToken ct)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, new Uri(server, "/Service/Order/UserInteraction/")) { Content = content }; // VITEC001
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseContentRead, ct);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> MethodLocal(HttpContent content)
    {
        var method = HttpMethod.Post;
        using var message = new HttpRequestMessage(method, "Service/Order/UserInteraction/M15") { Content = content }; // VITEC005 {method}
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> MethodLocalRight(HttpContent content)
    {
        var method = HttpMethod.Put;
        using var message = new HttpRequestMessage(method, "Service/Order/UserInteraction/M15") { Content = content };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> MethodText(HttpContent content)
    {
        const string Verb = "PATCH";
        using var message = new HttpRequestMessage(new HttpMethod(Verb), "Service/Order/UserInteraction/M15") { Content = content }; // VITEC005
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<string> OnlyBody(HttpContent content)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M15") { Content = content };
        using var response = await http.SendAsync(message); // VITEC013
        return await response.Content.ReadAsStringAsync();
    }

    public string Synchronous(HttpContent content)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M15") { Content = content };
        using var response = http.Send(message); // VITEC013
        using var reader = new System.IO.StreamReader(response.Content.ReadAsStream());
        return reader.ReadToEnd();
    }

    public string SynchronousRight(HttpContent content)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M15") { Content = content };
        using var response = http.Send(message);
        response.EnsureSuccessStatusCode();
        using var reader = new System.IO.StreamReader(response.Content.ReadAsStream());
        return reader.ReadToEnd();
    }

    public async Task<string> OnlyBodyElsewhere(HttpContent content)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, "https://sten.se/orders/M15") { Content = content };
        using var response = await http.SendAsync(message);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<bool> BodyText()
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M15");
        message.Content = new StringContent("""{"id":"15","url":"sten.se/order/15"}""", Encoding.UTF8, "application/json"); // VITEC003
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> BodyTextRight()
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M15");
        message.Content = new StringContent("""{"id":"15","url":"https://sten.se/order/15"}""", Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }
}
