using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Flytt.Hjalpen;

public class Helpers
{
    private readonly HttpClient _http;
    private readonly string _baseUrl;

    public Helpers(HttpClient http, string baseUrl)
    {
        _http = http;
        _baseUrl = baseUrl;
    }

    public Task<HttpResponseMessage> First(string json) => SendAsync("", json); // VITEC001 {""}

    public Task<HttpResponseMessage> Second(string json) => SendAsync("M1001", json);

    public Task<HttpResponseMessage> Third(string json) => SendAsync(null, json); // VITEC001 {null}

    private Task<HttpResponseMessage> SendAsync(string customerId, string json)
    {
        return _http.PutAsync(_baseUrl + "/Service/Order/UserInteraction/" + customerId, new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public Task<HttpResponseMessage> Fourth(string customerId, string json) => SendRawAsync(customerId, json);

    private Task<HttpResponseMessage> SendRawAsync(string id, string json)
    {
        return _http.PutAsync($"{_baseUrl}Service/Order/UserInteraction/{id}", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC006 {id}
    }

    public Task<HttpResponseMessage> Fifth(string customerId, string json) => SendEscapedAsync(Uri.EscapeDataString(customerId), json);

    private Task<HttpResponseMessage> SendEscapedAsync(string id, string json)
    {
        return _http.PutAsync($"{_baseUrl}/Service/Order/UserInteraction/{id}", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public async Task<bool> Sixth(HttpContent content)
    {
        string Route() => "Service/Order/UserInteraction/";

        using var response = await _http.PutAsync(Route(), content); // VITEC001 {Route()}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Seventh(string customerId, HttpContent content)
    {
        string Route(string id) => "Service/Order/UserInteraction/" + Uri.EscapeDataString(id);

        using var response = await _http.PutAsync(Route(customerId), content);
        return response.IsSuccessStatusCode;
    }

    public Task<HttpResponseMessage> Eighth(HttpContent content) => _http.PutAsync(InteractionRoute, content); // VITEC001 {InteractionRoute}

    private static string InteractionRoute => "Service/Order/UserInteraction";

    public Task<HttpResponseMessage> Ninth(HttpContent content) => PutTo("service/order/userinteraction/", content); // VITEC001

    public Task<HttpResponseMessage> Tenth(HttpContent content) => PutTo("service/order/userinteraction/M77", content);

    public Task<HttpResponseMessage> Eleventh(HttpContent content) => PutTo("service/customer", content);

    private Task<HttpResponseMessage> PutTo(string relative, HttpContent content) => _http.PutAsync(relative, content);
}
