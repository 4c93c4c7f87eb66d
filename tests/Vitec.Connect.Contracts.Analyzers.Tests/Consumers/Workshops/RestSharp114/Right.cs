using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Endpoints.Rs;

public sealed class Clean(RestClient client)
{
    private static RestRequest New(string resource, Method method, object? body, IReadOnlyDictionary<string, string>? segments)
    {
        var request = new RestRequest(resource, method);
        foreach (var (name, value) in segments ?? new Dictionary<string, string>())
        {
            request.AddUrlSegment(name, value);
        }

        if (body is string text)
        {
            request.AddStringBody(text, text.StartsWith('<') ? ContentType.Xml : ContentType.Json);
        }
        else if (body is not null)
        {
            request.AddJsonBody(body);
        }

        return request;
    }

    private async Task<T> Run<T>(RestRequest request, CancellationToken stop = default)
    {
        var response = await client.ExecuteAsync<T>(request, stop);
        return response.IsSuccessful ? response.Data! : throw response.ErrorException ?? new InvalidOperationException(response.Content);
    }

    public Task<bool> A(string c, OrderUserInteractionRequest r) => Run<bool>(New("Service/Order/UserInteraction/{customerId}", Method.Put, r, new Dictionary<string, string> { ["customerId"] = c }));

    public Task<bool> B(int c, string id) => Run<bool>(New($"Service/Order/UserInteraction/{c}", Method.Put, $$"""{"id":"{{id}}"}""", null));

    public Task<string> C(int order) => Run<string>(New($"Service/Order/Status/{order}", Method.Get, null, null));

    public Task<string> D(int order) => Run<string>(New("Service/Order/Note/{order}", Method.Post, new { text = "x", url = "/x" }, new Dictionary<string, string> { ["order"] = $"{order}" }));

    public Task<string> E(int order) => Run<string>(New($"Service/Order/Note/{order}", Method.Post, "<Note/>", null));

    public Task<string> F(int order, bool note)
    {
        var request = new RestRequest();
        if (note)
        {
            request.Resource = "Service/Order/Note/" + order;
            request.Method = Method.Post;
            request.AddJsonBody(new { text = "x" });
        }
        else
        {
            request.Resource = "Service/Order/UserInteraction/" + order;
            request.Method = Method.Put;
            request.AddJsonBody(new { id = "x" });
        }

        return Run<string>(request);
    }
}
