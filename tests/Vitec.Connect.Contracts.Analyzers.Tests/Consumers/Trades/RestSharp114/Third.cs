using System;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Tredje;

public sealed class Third : IDisposable
{
    private const string Resource = "UserInteraction/{customerId}";

    private readonly IRestClient _client = new RestClient("https://connect.maklare.vitec.net/Service/Order");

    public async Task<bool> Missing(OrderUserInteractionRequest body, CancellationToken token)
    {
        var response = await _client.ExecuteAsync(new RestRequest(Resource, Method.Put).AddJsonBody(body), token); // VITEC001 {Resource}
        return response.IsSuccessful;
    }

    public async Task<bool> Good(OrderUserInteractionRequest body, string customer, CancellationToken token)
    {
        var response = await _client.ExecuteAsync(new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(body), token);
        return response.IsSuccessful;
    }

    public async Task<bool> MethodBySending(OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest(Resource);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request, Method.Put);
        return response.IsSuccessful;
    }

    public async Task<bool> WrongMethodBySending(OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest(Resource, Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request, Method.Post); // VITEC005 {Method.Post}
        return response.IsSuccessful;
    }

    public async Task<string?> Ignored(OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request); // VITEC013
        Console.WriteLine(response.ContentType);
        return response.Content;
    }

    public async Task<bool> Built(OrderUserInteractionRequest body, string? customer)
    {
        var request = Create(body);
        if (customer is not null)
        {
            request.AddUrlSegment("customerId", customer);
        }

        return (await _client.ExecuteAsync(request)).IsSuccessful;
    }

    private static RestRequest Create(OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put);
        request.AddJsonBody(body);
        return request;
    }

    public static RestClientOptions Options(string password) => new("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator("tredje", password) };

    public void Dispose() => _client.Dispose();
}
