using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Scheman;

public class Schemes
{
    private static readonly Uri Plain = new("http://connect.maklare.vitec.net/");

    private readonly HttpClient _http = new();

    public async Task<bool> Chosen(bool secure, int customer, OrderUserInteractionRequest request)
    {
        using var response = await _http.PutAsJsonAsync($"{(secure ? "https" : "http")}://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}", request); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> FromField(int customer, OrderUserInteractionRequest request)
    {
        using var response = await _http.PutAsJsonAsync(new Uri(Plain, "Service/Order/UserInteraction/" + customer), request); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Message(int customer, OrderUserInteractionRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, Plain + "Service/Order/UserInteraction/" + customer) { Content = JsonContent.Create(request) }; // VITEC011
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Upper(int customer, OrderUserInteractionRequest request)
    {
        using var response = await _http.PutAsJsonAsync("HTTP://CONNECT.MAKLARE.VITEC.NET/Service/Order/UserInteraction/" + customer, request); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Local(int customer, OrderUserInteractionRequest request)
    {
        using var response = await _http.PutAsJsonAsync("http://LOCALHOST/Service/Order/UserInteraction/" + customer, request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> LocalNet(int customer, OrderUserInteractionRequest request)
    {
        using var response = await _http.PutAsJsonAsync("http://127.0.0.2:81/Service/Order/UserInteraction/" + customer, request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> LocalLooking(int customer, OrderUserInteractionRequest request)
    {
        using var response = await _http.PutAsJsonAsync("http://localhost.vitec.example/Service/Order/UserInteraction/" + customer, request); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> UnknownHost(string host, int customer, OrderUserInteractionRequest request)
    {
        using var response = await _http.PutAsJsonAsync($"https://{host}/Service/Order/UserInteraction/{customer}", request);
        return response.IsSuccessStatusCode;
    }
}
