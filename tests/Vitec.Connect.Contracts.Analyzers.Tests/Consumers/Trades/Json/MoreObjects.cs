using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net.Http.Json;

namespace Jsonsson;

public class MoreObjects(HttpClient http)
{
    private const string Route = "/Service/Order/UserInteraction/M1";

    public Task<HttpResponseMessage> Bool() => http.PutAsJsonAsync(Route, new { Id = "1", Comment = true }); // VITEC009

    public Task<HttpResponseMessage> Nested(string url) => http.PutAsJsonAsync(Route, new { id = "1", url = new { href = url } }); // VITEC009

    public Task<HttpResponseMessage> Wrapped(string url) => http.PutAsJsonAsync(Route, new { request = new { id = "1", url } }); // VITEC009

    public Task<HttpResponseMessage> Swedish(string url) => http.PutAsync(Route, JsonContent.Create(new { id = "1", url, kommentar = "x" })); // VITEC009

    public async Task<bool> Added(string url)
    {
        var body = new Dictionary<string, object>();
        body.Add("id", "1");
        body.Add("href", url); // VITEC009
        using var response = await http.PutAsJsonAsync(Route, body);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Field()
    {
        var url = "mailto:info@json.example";
        using var response = await http.PutAsJsonAsync(Route, new { id = "1", url }); // VITEC004
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Later()
    {
        var body = new Dictionary<string, string> { { "id", "1" } };
        body["url"] = "/later"; // VITEC002 {"/later"}
        using var response = await http.PutAsJsonAsync(Route, body);
        return response.IsSuccessStatusCode;
    }
}
