using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace CorrelatedCases;

public enum Operation { Ask, Status, Note }

public class Api(HttpClient http)
{
    private static (HttpMethod Method, string Path) Route(Operation operation, int id) => operation switch
    {
        Operation.Ask => (HttpMethod.Put, $"Service/Order/UserInteraction/{id}"),
        Operation.Status => (HttpMethod.Get, $"Service/Order/Status/{id}"),
        _ => (HttpMethod.Post, $"Service/Order/Note/{id}"),
    };

    public Task<HttpResponseMessage> A(Operation operation, int id)
    {
        var (method, path) = Route(operation, id);
        return http.SendAsync(new HttpRequestMessage(method, path));
    }

    public Task<HttpResponseMessage> B(bool status, int id)
    {
        var path = status ? $"Service/Order/Status/{id}" : $"Service/Order/UserInteraction/{id}";
        var method = status ? HttpMethod.Get : HttpMethod.Put;
        return http.SendAsync(new HttpRequestMessage(method, path));
    }

    public Task<HttpResponseMessage> C(bool status, int id)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, $"Service/Order/UserInteraction/{id}");
        if (status)
        {
            message.Method = HttpMethod.Get;
            message.RequestUri = new Uri($"Service/Order/Status/{id}", UriKind.Relative);
        }

        return http.SendAsync(message);
    }

    public Task<HttpResponseMessage> D(bool status, int id)
    {
        var path = status ? $"Service/Order/Status/{id}" : $"Service/Order/UserInteraction/{id}";
        return http.SendAsync(new HttpRequestMessage(HttpMethod.Get, path)); // VITEC005 {HttpMethod.Get}
    }

    public Task<HttpResponseMessage> E(bool create, int id)
    {
        var method = create ? HttpMethod.Post : HttpMethod.Put;
        return http.SendAsync(new HttpRequestMessage(method, $"Service/Order/UserInteraction/{id}")); // VITEC005 {method}
    }

    private static (string Path, object Body) Content(Operation operation, int id) => operation == Operation.Ask
        ? ($"Service/Order/UserInteraction/{id}", new { id = "1" })
        : ($"Service/Order/Note/{id}", new { text = "1" });

    public Task<HttpResponseMessage> F(Operation operation, int id)
    {
        var (path, body) = Content(operation, id);
        return http.PutAsJsonAsync(path, body);
    }

    public Task<HttpResponseMessage> G(bool note, int id)
    {
        var path = note ? $"Service/Order/Note/{id}" : $"Service/Order/UserInteraction/{id}";
        object body = note ? new { text = "1" } : new { id = "1" };
        return http.PutAsJsonAsync(path, body);
    }

    public Task<HttpResponseMessage> H(bool note, int id)
    {
        var path = "Service/Order/UserInteraction/" + id;
        string json = "{\"id\":\"1\"}";
        if (note)
        {
            path = "Service/Order/Note/" + id;
            json = "{\"text\":\"1\"}";
        }

        return http.PutAsync(path, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));
    }

    public Task<HttpResponseMessage> I(bool local, int id)
    {
        var root = local ? "http://orders.internal/Orders/" : "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";
        return http.PutAsync(root + id, null);
    }
}
