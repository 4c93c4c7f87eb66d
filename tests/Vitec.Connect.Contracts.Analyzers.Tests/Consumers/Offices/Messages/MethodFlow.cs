using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Snabbfoto;

public class MethodFlow
{
    private readonly HttpClient _http = new HttpClient();

    private static string At(string customerId) => $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}";

    public async Task<bool> Conditional(string customerId, bool create)
    {
        var method = create ? HttpMethod.Post : HttpMethod.Put;
        var response = await _http.SendAsync(new HttpRequestMessage(method, At(customerId))); // VITEC005 {method}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Repaired(string customerId, bool create)
    {
        var method = HttpMethod.Post;
        if (create || customerId.Length > 3)
        {
            Console.WriteLine("creating");
        }

        method = HttpMethod.Put;
        var response = await _http.SendAsync(new HttpRequestMessage(method, At(customerId)));
        return response.IsSuccessStatusCode;
    }

    // POST for the orders, PUT for the interaction: the same flag decides twice
    public async Task<bool> Correlated(string customerId, bool isOrder)
    {
        HttpMethod method;
        if (isOrder) method = HttpMethod.Post;
        else method = HttpMethod.Put;

        if (isOrder)
        {
            var created = await _http.SendAsync(new HttpRequestMessage(method, "https://snabbfoto.se/orders"));
            return created.IsSuccessStatusCode;
        }

        var response = await _http.SendAsync(new HttpRequestMessage(method, At(customerId)));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> CorrelatedUrl(string customerId, bool isOrder)
    {
        string url;
        HttpMethod method;
        if (isOrder)
        {
            url = "https://snabbfoto.se/orders";
            method = HttpMethod.Post;
        }
        else
        {
            url = At(customerId);
            method = HttpMethod.Put;
        }

        Console.WriteLine(method + " " + url);
        if (!isOrder)
        {
            var response = await _http.SendAsync(new HttpRequestMessage(method, url));
            return response.IsSuccessStatusCode;
        }

        return false;
    }

    public Task<bool> Through(string customerId) => Send(HttpMethod.Delete, At(customerId)); // VITEC005 {HttpMethod.Delete}

    public Task<bool> ThroughRight(string customerId) => Send(HttpMethod.Put, At(customerId));

    private async Task<bool> Send(HttpMethod method, string url)
    {
        using var message = new HttpRequestMessage(method, url);
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }
}
