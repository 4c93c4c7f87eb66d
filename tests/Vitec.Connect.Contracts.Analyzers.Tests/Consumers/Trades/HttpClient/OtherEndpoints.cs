using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Styling.Backend;

/// <summary>Other resources of the same API, with verbs of their own.</summary>
public class OtherResources
{
    private readonly HttpClient _client;

    public OtherResources(HttpClient client) => _client = client;

    public Task<HttpResponseMessage> PostAsync(string customer, object body) =>
        _client.PostAsJsonAsync("Service/Order/" + customer, body);

    public async Task DeleteAsync(string customer) => await _client.DeleteAsync($"Service/Order/UserInteractions/{customer}");

    public async Task<string> GetAsync(string customer) => await _client.GetStringAsync("Service/Order/UserInteraction/" + customer + "/History");

    public async Task PatchAsync() => await _client.PatchAsync("MyService/Order/UserInteraction/", null);

    public async Task SearchAsync() => await _client.GetAsync("search?path=Service/Order/UserInteraction/");
}
