using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Baserna;

public static class Http
{
    private static HttpClient Client { get; } = new() { BaseAddress = new("http://connect.maklare.vitec.net") }; // VITEC011

    public static async Task<bool> Ask(int id, OrderUserInteractionRequest request)
    {
        using var response = await Client.PutAsJsonAsync($"SERVICE/ORDER/USERINTERACTION/{id}", request);
        return response.IsSuccessStatusCode;
    }
}

public class Wrapper : HttpClient
{
    public Wrapper() => BaseAddress = new Uri("https://connect.maklare.vitec.net");

    public Task<HttpResponseMessage> Ask(string id, HttpContent content) => PutAsync("Service/Order/UserInteraction/" + id, content); // VITEC006 {id}

    public Task<HttpResponseMessage> AskByPost(int id, HttpContent content) => base.PostAsync("Service/Order/UserInteraction/" + id, content); // VITEC005

    public Task<HttpResponseMessage> AskNobody(HttpContent content) => this.PutAsync(content: content, requestUri: "Service/Order/UserInteraction/"); // VITEC001 {"Service/Order/UserInteraction/"}
}
