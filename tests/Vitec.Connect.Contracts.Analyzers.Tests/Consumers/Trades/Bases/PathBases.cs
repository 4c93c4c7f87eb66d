using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Baserna;

public sealed class PathBases
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://connect.maklare.vitec.net/Service/Order/") };

    public async Task<bool> Missing(OrderUserInteractionRequest request)
    {
        using var response = await _http.PutAsJsonAsync("UserInteraction/", request); // VITEC001 {"UserInteraction/"}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Verb(OrderUserInteractionRequest request, int id)
    {
        using var response = await _http.PostAsJsonAsync("UserInteraction/" + id, request); // VITEC005
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Good(OrderUserInteractionRequest request, int id)
    {
        using var response = await _http.PutAsJsonAsync("UserInteraction/" + id, request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> FromRoot(OrderUserInteractionRequest request)
    {
        using var response = await _http.PostAsJsonAsync("/UserInteraction/", request);
        return response.IsSuccessStatusCode;
    }
}

public static class Joined
{
    private static readonly Uri Root = new("https://connect.maklare.vitec.net/Service/Order/");

    public static async Task<bool> Missing(HttpClient http, HttpContent c)
    {
        using var response = await http.PutAsync(new Uri(Root, "UserInteraction"), c); // VITEC001
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> Unescaped(HttpClient http, HttpContent c, string id)
    {
        using var response = await http.PutAsync(new Uri(Root, "UserInteraction/" + id), c); // VITEC006 {id}
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> Trimmed(HttpClient http, HttpContent c, string baseUrl, int id)
    {
        using var response = await http.PostAsync($"{baseUrl.TrimEnd('/')}/Service/Order/UserInteraction/{id}", c); // VITEC005
        return response.IsSuccessStatusCode;
    }
}
