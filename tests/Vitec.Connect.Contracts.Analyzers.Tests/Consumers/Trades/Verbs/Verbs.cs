using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Stambyte;

public sealed class Verbs : IDisposable
{
    private static readonly HttpMethod Update = HttpMethod.Patch;

    private readonly HttpClient _http = new();

    private string Address(int id) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + id;

    public async Task<bool> FromField(int id)
    {
        using var message = new HttpRequestMessage(Update, Address(id)); // VITEC005 {Update}
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Changed(int id)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, Address(id));
        message.Method = HttpMethod.Delete; // VITEC005 {HttpMethod.Delete}
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Chosen(int id, bool create)
    {
        using var message = new HttpRequestMessage(create ? HttpMethod.Post : HttpMethod.Put, Address(id)); // VITEC005
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool?> Read(int id) => await _http.GetFromJsonAsync<bool>(Address(id)); // VITEC005

    public async Task<bool> Parsed(int id)
    {
        using var message = new HttpRequestMessage(HttpMethod.Parse("POST"), Address(id)); // VITEC005
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public void Dispose() => _http.Dispose();
}
