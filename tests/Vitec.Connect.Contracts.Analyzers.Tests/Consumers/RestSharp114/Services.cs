using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace RestSharpConsumers.Services;

public interface IOrderGateway
{
    Task<bool> AskAsync(string customerId, string orderId, CancellationToken token);
}

public sealed class OrderGateway(IRestClient client, IConfiguration configuration) : IOrderGateway
{
    private const string Resource = "Service/Order/UserInteraction/{customerId}";

    public async Task<bool> AskAsync(string customerId, string orderId, CancellationToken token)
    {
        var request = new RestRequest(Resource, Method.Put)
            .AddUrlSegment("customerId", customerId)
            .AddJsonBody(new OrderUserInteractionRequest { Id = orderId, Url = $"{configuration["Site"]}/orders/{orderId}" });
        var response = await client.ExecuteAsync<bool>(request, token);
        return response.IsSuccessStatusCode && response.Data;
    }

    public async Task<bool> AskForgotten(OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put).AddJsonBody(body); // VITEC001 {Resource}
        var response = await client.ExecuteAsync<bool>(request);
        return response.IsSuccessStatusCode && response.Data;
    }

    public async Task<bool> AskUpdated(OrderUserInteractionRequest body, string customerId)
    {
        var request = new RestRequest(Resource, Method.Put);
        request.AddOrUpdateParameter("customerId", customerId, ParameterType.UrlSegment);
        request.AddJsonBody(body);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AskParameterObject(OrderUserInteractionRequest body, string customerId)
    {
        var request = new RestRequest(Resource, Method.Put);
        request.AddParameter(new UrlSegmentParameter("customerId", customerId));
        request.AddJsonBody(body);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AskQueryOnly(OrderUserInteractionRequest body, string customerId)
    {
        var request = new RestRequest(Resource, Method.Put); // VITEC001 {Resource}
        request.AddParameter("customerId", customerId, ParameterType.QueryString);
        request.AddJsonBody(body);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AskPrepared(OrderUserInteractionRequest body, Action<RestRequest> prepare)
    {
        var request = new RestRequest(Resource, Method.Put);
        prepare(request);
        request.AddJsonBody(body);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AskLeftover(OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", "StringValue").AddJsonBody(body); // VITEC007 {"StringValue"}
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AskNumber(OrderUserInteractionRequest body, int customer)
    {
        var request = new RestRequest($"Service/Order/UserInteraction/{customer}", Method.Put).AddJsonBody(body);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AskEscaped(OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), Method.Put).AddJsonBody(body);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task AskConditionally(OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest(Resource);
        if (customer.Length > 0) request.AddUrlSegment("customerId", customer);
        else request.AddUrlSegment("customerId", "M0");
        request.AddJsonBody(body);
        await client.PutAsync(request);
    }

    public RestResponse Blocking(OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/", Method.Put).AddJsonBody(body); // VITEC001
        return client.Execute(request);
    }

    public void BlockingThrown(OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/M1", Method.Put).AddJsonBody(body);
        client.Execute(request); // VITEC013
    }

    public void BlockingPut(OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
        client.Put(request);
    }

    public void BlockingPost(OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body);
        client.Post(request); // VITEC005
    }
}

public sealed class Factories(IRestClient client)
{
    public Task<RestResponse> Good(OrderUserInteractionRequest body, string customer) => client.ExecuteAsync(New(body).AddUrlSegment("customerId", customer));

    private static RestRequest New(OrderUserInteractionRequest body) => new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddJsonBody(body);

    public RestRequest Handed(OrderUserInteractionRequest body) => new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddJsonBody(body);
}

public sealed class Passwords
{
    public RestClientOptions UserLeft(string password) => new("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator("{Användarnamn}", password) }; // VITEC007

    public RestClientOptions PasswordLeft() => new("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator("supplier", "{Lösenord}") }; // VITEC007

    public RestClient Constant()
    {
        const string User = "supplier";
        var password = "Sommar" + 2024;
        return new RestClient("https://connect.maklare.vitec.net", options => options.Authenticator = new HttpBasicAuthenticator(User, password)); // VITEC012
    }

    public RestRequest ConstantHeader() => new RestRequest("Service/Order/Other").AddHeader("Authorization", "Basic c3VwcGxpZXI6U29tbWFyMjAyNA=="); // VITEC012 {"Basic c3VwcGxpZXI6U29tbWFyMjAyNA=="}

    public RestRequest HeaderOfAVariable(string token) => new RestRequest("Service/Order/Other").AddHeader("Authorization", "Basic " + token);

    public RestRequest Header() => new RestRequest("Service/Order/Other").AddHeader("Accept", "application/json");

    public RestClientOptions Token(string token) => new("https://connect.maklare.vitec.net") { Authenticator = new JwtAuthenticator(token) };
}

// Somebody else's class of the same name.
public static class Own
{
    private sealed record HttpBasicAuthenticator(string Username, string Password);

    public static object Use() => new HttpBasicAuthenticator("supplier", "Sommar2024");
}
