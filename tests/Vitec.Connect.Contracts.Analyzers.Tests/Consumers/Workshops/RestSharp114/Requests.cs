using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace RsCases.Requests;

public sealed class Vitec(IRestClient client)
{
    private const string Route = "Service/Order/UserInteraction";

    public async Task<bool> A(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest("/Service/Order/UserInteraction/{id}") { Method = Method.Put };
        request.AddUrlSegment("id", customer).AddBody(body);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> B(string customer, OrderUserInteractionRequest body)
    {
        RestRequest request = new($"{Route}/{customer}", Method.Put); // VITEC006 {customer}
        request.AddJsonBody(body);
        var response = await client.ExecuteAsync<bool>(request);
        return response is { IsSuccessful: true, Data: true };
    }

    public async Task<bool> C(OrderUserInteractionRequest body)
    {
        var request = new RestRequest { Resource = Route, Method = Method.Put }; // VITEC001 {Route}
        request.AddJsonBody(body);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> D(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Route + "/{customerId}", Method.Patch); // VITEC005 {Method.Patch}
        request.AddParameter("customerId", customer, ParameterType.UrlSegment);
        request.AddJsonBody(body);
        return (await client.ExecuteAsync(request)).StatusCode == HttpStatusCode.OK;
    }

    public async Task<bool> E(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Route + "/{customerId}"); // VITEC001
        request.AddQueryParameter("customerId", customer);
        request.AddJsonBody(body);
        return (await client.ExecutePutAsync<bool>(request)).Data; // VITEC013
    }

    public Task<RestResponse> F(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Route + "/{customerId}").AddUrlSegment("customerId", customer).AddJsonBody(body);
        return client.ExecutePostAsync(request); // VITEC005 {client.ExecutePostAsync(request)}
    }

    public async Task G(string customer, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Route + "/{customerId}", Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(body);
        await client.ExecuteAsync(request); // VITEC013
    }

    public async Task<bool> H(string customer, OrderUserInteractionRequest body)
        => await client.PutAsync<bool>(new RestRequest(Route + "/{customerId}").AddUrlSegment("customerId", customer).AddJsonBody(body));

    public async Task I(string customer, OrderUserInteractionRequest body)
        => await client.PutAsync(new RestRequest(Route + "/{customerId}", Method.Post).AddUrlSegment("customerId", customer).AddJsonBody(body));

    public Task<RestResponse> J(string customer)
        => client.ExecuteAsync(new RestRequest(Route + "/{customerId}", Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(new { id = "1", url = "/a" })); // VITEC002 {"/a"}

    public Task<RestResponse> K(string customer)
        => client.ExecuteAsync(new RestRequest(Route + "/{customerId}", Method.Put).AddUrlSegment("customerId", customer).AddStringBody("{\"Id\":\"1\"}", DataFormat.Json)); // VITEC009

    public Task<RestResponse> L(string customer)
        => client.ExecuteAsync(new RestRequest("Service/Order/Status/{customerId}", Method.Post).AddJsonBody(new { order = customer }));

    public Task<RestResponse> M(Uri vitec, OrderUserInteractionRequest body)
        => client.ExecuteAsync(new RestRequest(new Uri(vitec, "Service/Order/UserInteraction/"), Method.Put).AddJsonBody(body)); // VITEC001
}
