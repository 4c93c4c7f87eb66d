using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Endpoints.Builder;

public sealed class RequestBuilder
{
    private HttpMethod _method = HttpMethod.Get;
    private string _path = "";
    private HttpContent? _content;
    private readonly Dictionary<string, string> _query = [];

    public static RequestBuilder Put(string path) => new() { _method = HttpMethod.Put, _path = path };

    public static RequestBuilder Post(string path) => new RequestBuilder().WithMethod(HttpMethod.Post).WithPath(path);

    public RequestBuilder WithMethod(HttpMethod method)
    {
        _method = method;
        return this;
    }

    public RequestBuilder WithPath(string path)
    {
        _path = path;
        return this;
    }

    public RequestBuilder WithJson<T>(T value)
    {
        _content = JsonContent.Create(value);
        return this;
    }

    public RequestBuilder WithQuery(string name, string value)
    {
        _query[name] = value;
        return this;
    }

    public HttpRequestMessage Build()
    {
        var path = _path;
        foreach (var (name, value) in _query)
        {
            path += (path.Contains('?') ? '&' : '?') + name + '=' + Uri.EscapeDataString(value);
        }

        return new HttpRequestMessage(_method, path) { Content = _content };
    }
}

public static class Uses
{
    public static HttpRequestMessage A(int id, OrderUserInteractionRequest r) => RequestBuilder.Put($"Service/Order/UserInteraction/{id}").WithJson(r).Build();

    public static HttpRequestMessage B(int id) => RequestBuilder.Post($"Service/Order/Note/{id}").WithJson(new { text = 1 }).Build();

    public static HttpRequestMessage C(int id, OrderUserInteractionRequest r) => new RequestBuilder().WithPath("Service/Order/UserInteraction/" + id).WithMethod(HttpMethod.Put).WithJson(r).WithQuery("a", "b").Build();
}

public static class Urls
{
    private static string Add(string url, string part) => url.TrimEnd('/') + "/" + part.TrimStart('/');

    private static string Full(string path) => path.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? path : Add("https://x.se", path);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Uri Resolve(string path) => Uri.TryCreate(path, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http") ? uri : new Uri(new Uri("https://x.se"), path);

    private static string Normalize(string url)
    {
        if (url.StartsWith("//")) url = "https:" + url;
        if (url.StartsWith('/')) url = "https://x.se" + url;
        if (!url.Contains("://")) url = "https://" + url;
        return url;
    }

    public static IEnumerable<OrderUserInteractionRequest> Make(string id, string? given)
    {
        yield return new() { Url = Full("/a/" + id) };
        yield return new() { Url = Full("https://x.se/" + id) };
        yield return new() { Url = Add("https://x.se/", "/a") };
        yield return new() { Url = Clean(given) ?? "https://x.se" };
        yield return new() { Url = Resolve("/a").AbsoluteUri };
        yield return new() { Url = Normalize("/a") };
        yield return new() { Url = Normalize("//x.se/a") };
        yield return new() { Url = Normalize("x.se/a") };
        yield return new() { Url = Normalize("https://x.se/a") };
        yield return new() { Url = Full(given ?? "/") };
    }
}
