using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Workshop.Puts;

public sealed class Options
{
    public string? Base { get; set; }

    public bool Test { get; set; }
}

public sealed class Client(HttpClient http, Options options)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static string RouteFor(bool trailing) => trailing ? "Service/Order/UserInteraction/" : "Service/Order/UserInteraction";

    private static string PathFor(params string[] segments) => string.Join("/", segments);

    private static string BaseFor(bool test) => test ? "http://vitec.test.se/" : "https://connect.maklare.vitec.net/";

    private static StringContent Content<T>(T body) => new(JsonSerializer.Serialize(body, Json), Encoding.UTF8, "application/json");

    public Task<HttpResponseMessage> A(int c, OrderUserInteractionRequest r) => http.PutAsync(RouteFor(trailing: true) + c, Content(r));

    public Task<HttpResponseMessage> B(OrderUserInteractionRequest r) => http.PutAsync(RouteFor(trailing: true), Content(r)); // VITEC001

    public Task<HttpResponseMessage> C(OrderUserInteractionRequest r) => http.PutAsync(RouteFor(false), Content(r)); // VITEC001 {RouteFor(false)}

    public Task<HttpResponseMessage> D(int c, OrderUserInteractionRequest r) => http.PutAsync(BaseFor(false) + "Service/Order/UserInteraction/" + c, Content(r));

    public Task<HttpResponseMessage> E(int c, OrderUserInteractionRequest r) => http.PutAsync(BaseFor(true) + "Service/Order/UserInteraction/" + c, Content(r)); // VITEC011

    public Task<HttpResponseMessage> F(int c, OrderUserInteractionRequest r) => http.PutAsync(BaseFor(options.Test) + "Service/Order/UserInteraction/" + c, Content(r)); // VITEC011

    public Task<HttpResponseMessage> G(string c, OrderUserInteractionRequest r) => http.PutAsync(PathFor("Service", "Order", "UserInteraction", Uri.EscapeDataString(c)), Content(r));

    public Task<HttpResponseMessage> H(string c, OrderUserInteractionRequest r) => http.PutAsync(PathFor("Service", "Order", "UserInteraction", c), Content(r)); // VITEC006

    public Task<HttpResponseMessage> I(OrderUserInteractionRequest r) => http.PutAsync(PathFor("Service", "Order", "UserInteraction"), Content(r)); // VITEC001

    public Task<HttpResponseMessage> J(string? c, OrderUserInteractionRequest r) => http.PutAsync($"Service/Order/UserInteraction/{c?.Trim()}", Content(r)); // VITEC006 {c?.Trim()}

    public Task<HttpResponseMessage> K(string? c, OrderUserInteractionRequest r) => http.PutAsync($"{options?.Base}/Service/Order/UserInteraction/{Uri.EscapeDataString(c ?? "M1")}", Content(r));

    public Task<HttpResponseMessage> L(int? c, OrderUserInteractionRequest r) => http.PutAsync($"Service/Order/UserInteraction/{c?.ToString()}", Content(r));

    public async Task<bool> M(int c, OrderUserInteractionRequest r)
    {
        var response = await http.PutAsync($"Service/Order/UserInteraction/{c}", Content(r));
        return response?.IsSuccessStatusCode == true;
    }

    public Task<HttpResponseMessage> N(Guid? c, bool put, OrderUserInteractionRequest r)
    {
        var path = $"Service/Order/UserInteraction/{c!.Value}";
        return put ? http.PutAsync(path, Content(r)) : http.PostAsync(path, Content(r)); // VITEC005 {http.PostAsync(path, Content(r))}
    }
}
