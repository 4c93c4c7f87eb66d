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
    private static readonly HttpMethod Update = new("PUT");

    private readonly HttpClient _http = new();

    private string Address(int id) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + id;

    public async Task<bool> FromField(int id)
    {
        using var message = new HttpRequestMessage(Update, Address(id));
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Changed(int id)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "https://other.example/");
        message.Method = HttpMethod.Put;
        message.RequestUri = new Uri(Address(id));
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Given(int id, string verb)
    {
        using var message = new HttpRequestMessage(new HttpMethod(verb), Address(id));
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Other(int id)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, Address(id) + "/Confirm");
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<string> Health() => await _http.GetStringAsync("https://connect.maklare.vitec.net/");

    public void Dispose() => _http.Dispose();
}
