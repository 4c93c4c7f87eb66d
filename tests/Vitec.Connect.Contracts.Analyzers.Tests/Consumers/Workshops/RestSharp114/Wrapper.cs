using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Wrappers.Rs;

public class Wrapper : IDisposable
{
    private readonly RestClient _client;

    public Wrapper(string url, string user, string password) => _client = Create(url, user, password);

    public Wrapper(bool test) => _client = Create(test ? "https://test.vitec.se" : "https://connect.maklare.vitec.net", "a", "b"); // VITEC012

    private static RestClient Create(string url, string user, string password)
    {
        var options = new RestClientOptions(url)
        {
            Timeout = TimeSpan.FromSeconds(5),
            Authenticator = new HttpBasicAuthenticator(user, password),
        };
        return new RestClient(options);
    }

    private static RestRequest With(RestRequest request, params (string Name, string Value)[] segments)
    {
        foreach (var (name, value) in segments)
        {
            request.AddUrlSegment(name, value);
        }

        return request;
    }

    private static RestRequest Body(RestRequest request, object body) => request.AddJsonBody(body);

    private static RestRequest Put(string resource) => new(resource, Method.Put);

    private async Task<bool> Ok(RestRequest request)
    {
        var response = await _client.ExecuteAsync<bool>(request);
        return response.IsSuccessStatusCode && response.Data;
    }

    public Task<bool> A(string c, OrderUserInteractionRequest r) => Ok(Body(With(Put("Service/Order/UserInteraction/{customerId}"), ("customerId", c)), r));

    public Task<bool> B(int c, OrderUserInteractionRequest r) => Ok(Body(Put($"Service/Order/UserInteraction/{c}"), r));

    public Task<bool> C(OrderUserInteractionRequest r) => Ok(Body(Put("Service/Order/UserInteraction/"), r)); // VITEC001

    public Task<bool> D(int c) => Ok(Body(Put($"Service/Order/UserInteraction/{c}"), new { id = "1", url = "https://x.se" }));

    public Task<bool> E(int c) => Ok(Body(Put($"Service/Order/UserInteraction/{c}"), new { id = "1", url = "x.se" })); // VITEC003 {"x.se"}

    public Task<bool> F(int c) => Ok(Body(Put($"Service/Order/Comment/{c}"), new { text = "x.se" }));

    public async Task G(int c, OrderUserInteractionRequest r)
    {
        await _client.ExecuteAsync(Body(Put($"Service/Order/UserInteraction/{c}"), r)); // VITEC013
    }

    public void Dispose() => _client.Dispose();
}
