using System;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Vila.Ett;

public class Requests
{
    private const string Resource = "Service/Order/UserInteraction/{customerId}";
    private readonly RestClient _client = new RestClient("https://connect.maklare.vitec.net");

    public async Task<bool> Fine(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public async Task<bool> NoSegment(OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put); // VITEC001 {Resource}
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public async Task<bool> Parameter(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put)
            .AddParameter("customerId", customer, ParameterType.UrlSegment)
            .AddJsonBody(body);
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public async Task<bool> Interpolated(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest($"Service/Order/UserInteraction/{customer}", Method.Put); // VITEC006 {customer}
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public async Task<string> DefaultGet(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource); // VITEC005
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful ? response.Content : null;
    }

    public async Task<bool> PutByName(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource).AddUrlSegment("customerId", customer).AddJsonBody(body);
        var response = await _client.ExecutePutAsync(request, CancellationToken.None);
        return response.IsSuccessful;
    }

    public async Task PutThrows(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource).AddUrlSegment("customerId", customer).AddJsonBody(body);
        await _client.PutAsync(request);
    }

    public async Task<bool> PostByName(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(body);
        var response = await _client.ExecutePostAsync(request); // VITEC005
        return response.IsSuccessful;
    }

    public async Task Thrown(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(body);
        await _client.ExecuteAsync(request); // VITEC013
    }

    public async Task<string> ContentOnly(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(body);
        var response = await _client.ExecuteAsync(request); // VITEC013
        return response.Content;
    }

    public RestClient Constant()
    {
        var client = new RestClient("https://connect.maklare.vitec.net");
        client.Authenticator = new HttpBasicAuthenticator("vila", "vila123"); // VITEC012
        return client;
    }

    public RestClient Given(string password)
    {
        var client = new RestClient("https://connect.maklare.vitec.net");
        client.Authenticator = new HttpBasicAuthenticator("vila", password);
        return client;
    }
}
