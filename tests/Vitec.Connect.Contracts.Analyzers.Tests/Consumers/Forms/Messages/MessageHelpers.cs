using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Lagenhet.Foto;

public class MessageHelpers(HttpClient http)
{
    private const string Route = "/Service/Order/UserInteraction/";

    public async Task Approve(string customerId, string json, CancellationToken ct)
    {
        using var request = Create(HttpMethod.Put, Route + Uri.EscapeDataString(customerId), json);
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
    }

    public async Task ApproveWrongly(string customerId, string json, CancellationToken ct)
    {
        using var request = CreateInteraction(HttpMethod.Post, customerId, json); // VITEC005 {HttpMethod.Post}
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
    }

    public async Task ApproveRightly(string customerId, string json, CancellationToken ct)
    {
        using var request = CreateInteraction(HttpMethod.Put, customerId, json);
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
    }

    public async Task ApproveNobody(string json, CancellationToken ct)
    {
        using var request = Create(HttpMethod.Put, Route, json); // VITEC001 {Route}
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
    }

    public async Task Report(string json, CancellationToken ct)
    {
        using var request = Create(HttpMethod.Post, "/Service/Order/Report/", json);
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
    }

    private static HttpRequestMessage Create(HttpMethod method, string path, string json)
    {
        return new HttpRequestMessage(method, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }

    private static HttpRequestMessage CreateInteraction(HttpMethod method, string id, string json) =>
        new(method, Route + Uri.EscapeDataString(id)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public async Task<bool> Local(string customerId, string json)
    {
        HttpRequestMessage Make(string id)
        {
            var m = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/" + id); // VITEC006 {id}
            m.Content = new StringContent(json, Encoding.UTF8, "application/json");
            return m;
        }

        using var response = await http.SendAsync(Make(customerId));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> LocalEscaped(string customerId, string json)
    {
        HttpRequestMessage Make(string id)
        {
            var m = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/" + id);
            m.Content = new StringContent(json, Encoding.UTF8, "application/json");
            return m;
        }

        using var response = await http.SendAsync(Make(Uri.EscapeDataString(customerId)));
        return response.IsSuccessStatusCode;
    }
}
