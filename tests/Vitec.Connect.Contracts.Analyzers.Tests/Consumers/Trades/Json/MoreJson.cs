using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Jsonsson;

public class MoreJson(HttpClient http)
{
    private const string Route = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1";

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public Task<HttpResponseMessage> SingleQuotes() => http.PutAsync(Route, new StringContent("{'id':'1','url':'https://json.example'}", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> Commented() => http.PutAsync(Route, new StringContent("{ /* id */ \"id\": \"1\" }", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> Unquoted() => http.PutAsync(Route, new StringContent("{id: \"1\", url: \"https://json.example\"}", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> Truncated() => http.PutAsync(Route, new StringContent("""{"id":"1","url":"https://json.example" """, Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> ObjectUrl() => http.PutAsync(Route, new StringContent("""{"id":"1","url":{"href":"https://json.example"}}""", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> ArrayComment() => http.PutAsync(Route, new StringContent("""{"id":"1","comment":["a","b"]}""", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> Scalar() => http.PutAsync(Route, new StringContent("true", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> Boolean() => http.PutAsync(Route, new StringContent("{\"id\":\"1\",\"comment\":false}", Encoding.UTF8, "application/json")); // VITEC009

    public async Task<bool> OnMessage()
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, Route);
        message.Content = new StringContent("{\"orderId\":\"1\",\"url\":\"https://json.example\"}", Encoding.UTF8, "application/json"); // VITEC009
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> ContentLocal(bool comment)
    {
        var json = comment ? "{\"id\":\"1\",\"kommentar\":\"x\"}" : "{\"id\":\"1\"}";
        var content = new StringContent(json, Encoding.UTF8, "application/json"); // VITEC009 {json}
        using var response = await http.PutAsync(Route, content);
        return response.IsSuccessStatusCode;
    }
}
