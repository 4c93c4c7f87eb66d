using System;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Vila.Tre;

public sealed class Client : IDisposable
{
    private readonly RestClient _client;

    public Client(string user, string password)
    {
        _client = new RestClient(new RestClientOptions("https://connect.maklare.vitec.net")
        {
            Authenticator = new HttpBasicAuthenticator(user, password),
        });
    }

    public async Task<bool> Ask(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}") { Method = Method.Put };
        request.AddUrlSegment("customerId", customer).AddJsonBody(body);
        var response = await _client.ExecuteAsync<bool>(request);
        return response.IsSuccessStatusCode && response.Data;
    }

    public async Task<bool> AskTemplated(string id, OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{id}", Method.Put).AddUrlSegment("id", id).AddJsonBody(body);
        var response = await _client.ExecuteAsync<bool>(request);
        return response is { IsSuccessful: true, Data: true };
    }

    public async Task<bool> AskPost(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest();
        request.Resource = "Service/Order/UserInteraction/{customerId}";
        request.Method = Method.Post; // VITEC005 {Method.Post}
        request.AddUrlSegment("customerId", customer).AddJsonBody(body);
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public async Task<bool> AskNobody(OrderUserInteractionRequest body)
    {
        var request = new RestRequest { Method = Method.Put };
        request.Resource = "Service/Order/UserInteraction/{customerId}"; // VITEC001
        request.AddQueryParameter("customerId", "M1");
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public async Task<bool> AskNothing(OrderUserInteractionRequest body)
    {
        var request = new RestRequest("/Service/Order/UserInteraction/", Method.Put); // VITEC001 {"/Service/Order/UserInteraction/"}
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public async Task<bool> AskEscaped(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), Method.Put);
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request);
        response.ThrowIfError();
        return true;
    }

    public async Task Forget(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", customer).AddJsonBody(body);
        await _client.ExecutePutAsync(request); // VITEC013
    }

    public async Task Throwing(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", customer).AddJsonBody(body);
        await _client.PutAsync(request).ConfigureAwait(false);
    }

    public async Task<bool> Elsewhere(string order)
    {
        var request = new RestRequest("orders/{order}/{customerId}", Method.Post).AddUrlSegment("order", order);
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public void Dispose() => _client.Dispose();
}
