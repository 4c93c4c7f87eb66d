using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Endpoints.Multi;

public enum Format { Json, Xml }

public sealed class ConnectApi(HttpClient http, Format format)
{
    private static readonly Dictionary<string, HttpMethod> Methods = new()
    {
        ["Service/Order/UserInteraction"] = HttpMethod.Put,
        ["Service/Order/Status"] = HttpMethod.Get,
        ["Service/Order/Note"] = HttpMethod.Post,
    };

    private static readonly (string Name, HttpMethod Method, string Path)[] Table =
    [
        ("ask", HttpMethod.Put, "Service/Order/UserInteraction/"),
        ("note", HttpMethod.Post, "Service/Order/Note/"),
    ];

    private async Task<T?> Call<T>(HttpMethod method, string path, object? body = null, CancellationToken stop = default)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is HttpContent content)
        {
            request.Content = content;
        }
        else if (body is string text)
        {
            request.Content = new StringContent(text, Encoding.UTF8, text.StartsWith('<') ? "application/xml" : "application/json");
        }
        else if (body is not null)
        {
            request.Content = JsonContent.Create(body, body.GetType());
        }

        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(format == Format.Json ? "application/json" : "application/xml"));
        using var response = await http.SendAsync(request, stop);
        if (response.StatusCode == HttpStatusCode.NotFound && method == HttpMethod.Get)
        {
            return default;
        }

        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>(stop);
    }

    public Task<string?> Status(int order) => Call<string>(HttpMethod.Get, $"Service/Order/Status/{order}");

    public Task<bool> Ask(string customer, OrderUserInteractionRequest r) => Call<bool>(HttpMethod.Put, $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", r);

    public Task<bool> AskText(int customer, string id) => Call<bool>(HttpMethod.Put, $"Service/Order/UserInteraction/{customer}", $$"""{"id":"{{id}}","url":"https://x.se/{{id}}"}""");

    public Task<bool> AskXml(int customer, OrderUserInteractionRequest r) => Call<bool>(HttpMethod.Put, $"Service/Order/UserInteraction/{customer}", ConnectXml.Serialize(r));

    public Task<string?> Note(int order, string text) => Call<string>(HttpMethod.Post, $"Service/Order/Note/{order}", new { text, url = "/notes" });

    public Task<string?> NoteText(int order) => Call<string>(HttpMethod.Post, $"Service/Order/Note/{order}", "{\"text\":1}");

    public Task<string?> NoteXml(int order) => Call<string>(HttpMethod.Post, $"Service/Order/Note/{order}", "<Note/>");

    public Task<string?> Delete(int order) => Call<string>(HttpMethod.Delete, $"Service/Order/{order}");

    public Task<bool> ByTable(string name, int id)
    {
        var (_, method, path) = Table.First(t => t.Name == name);
        return Call<bool>(method, path + id);
    }

    public Task<bool> ByMethods(string route, int id) => Call<bool>(Methods[route], $"{route}/{id}");

    public Task<bool> ByKey(bool ask, int id) => Call<bool>(ask ? HttpMethod.Put : HttpMethod.Post, ask ? $"Service/Order/UserInteraction/{id}" : $"Service/Order/Note/{id}", ask ? new { id = $"{id}" } : new { text = "x" });
}
