using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net.Http.Json;
using Request = Vitec.Connect.Contracts.OrderUserInteractionRequest;

namespace Anropen;

public class Conditional
{
    private readonly HttpClient? _client;

    public Conditional(HttpClient? client) => _client = client;

    public Task<HttpResponseMessage>? Post(int id, HttpContent c) => _client?.PostAsync($"Service/Order/UserInteraction/{id}", c); // VITEC005

    public Task<HttpResponseMessage> Bang(HttpContent c) => _client!.PutAsync("Service/Order/UserInteraction/?", c); // VITEC001

    public Request Alias(int id) => new() { Id = $"{id}", Url = "/" }; // VITEC002 {"/"}

    public List<Request> Several(int id) => [new() { Url = "x.example/" + id }, new() { Url = "https://x.example/" + id }]; // VITEC003 {"x.example/" + id}

    public Request? Parsed(string text) => new() { Url = int.TryParse(text, out var id) ? $"https://x.example/{id}" : "/fel" }; // VITEC002

    public Request Environmental() => new() { Url = Environment.GetEnvironmentVariable("SITE") ?? "localhost:5000/x" }; // VITEC003

    public Request Defaulted(string? url) => new() { Url = string.IsNullOrEmpty(url) ? "default.aspx" : url }; // VITEC002

    public Request ElseIf(int kind)
    {
        string url;
        if (kind == 0)
            url = "https://x.example/0";
        else if (kind == 1)
            url = "http:/x.example/1";
        else
            url = "https://x.example/" + kind;
        return new Request { Url = url }; // VITEC004 {url}
    }
}
