using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Malare.Ab;

public class OtherJsonVerbs
{
    private static readonly string Route = "Service/Order/UserInteraction/";
    private readonly HttpClient _http;

    public OtherJsonVerbs(HttpClient http) => _http = http;

    public async Task<bool> Posted(string customerId, OrderUserInteractionRequest request)
    {
        using var response = await _http.PostAsJsonAsync(Route + Uri.EscapeDataString(customerId), request); // VITEC005
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PostedUri(OrderUserInteractionRequest request)
    {
        using var response = await _http.PostAsJsonAsync(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M5"), request); // VITEC005
        return response.IsSuccessStatusCode;
    }

    public Task<bool> GotFromJson(string customerId)
    {
        return _http.GetFromJsonAsync<bool>(Route + Uri.EscapeDataString(customerId)); // VITEC005
    }

    public Task<bool> GotFromJsonUri()
    {
        return _http.GetFromJsonAsync<bool>(new Uri(Route + "M5", UriKind.Relative)); // VITEC005
    }

    public async Task<bool> PutContent(string customerId, OrderUserInteractionRequest request)
    {
        using var response = await _http.PutAsync(Route + Uri.EscapeDataString(customerId), JsonContent.Create(request));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PostedContent(OrderUserInteractionRequest request)
    {
        using var response = await _http.PostAsync(Route + "M5", JsonContent.Create(request)); // VITEC005
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PostedElsewhere(string customerId, OrderUserInteractionRequest request)
    {
        using var response = await _http.PostAsJsonAsync("Service/Order/Comment/" + customerId, request);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> GotElsewhere(string customerId)
    {
        return _http.GetFromJsonAsync<bool>("Service/Customer/" + customerId);
    }

    public async Task<bool> PostedUnescaped(string customerId, OrderUserInteractionRequest request)
    {
        using var response = await _http.PostAsJsonAsync($"{Route}{customerId}", request); // VITEC005 VITEC006 {customerId}
        return response.IsSuccessStatusCode;
    }
}
