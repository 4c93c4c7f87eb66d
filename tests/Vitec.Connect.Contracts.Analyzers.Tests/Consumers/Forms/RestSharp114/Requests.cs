using System;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Klimat.Smart;

public class Requests(IRestClient client)
{
    private static readonly string Resource = "/Service/Order/UserInteraction/{customerId}";

    public async Task<bool> Right(string customerId, OrderUserInteractionRequest body, CancellationToken ct)
    {
        var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customerId).AddJsonBody(body);
        var response = await client.ExecuteAsync(request, ct);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> RightNumber(int customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource).AddUrlSegment("customerId", customerId).AddJsonBody(body);
        var response = await client.ExecutePutAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> ParameterObject(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put);
        request.AddParameter("customerId", customerId, ParameterType.UrlSegment);
        request.AddJsonBody(body);
        var response = await client.ExecuteAsync(request);
        return response.StatusCode == System.Net.HttpStatusCode.OK;
    }

    public async Task<bool> QueryInstead(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put); // VITEC001 {Resource}
        request.AddQueryParameter("customerId", customerId);
        request.AddJsonBody(body);
        var response = await client.ExecuteAsync(request);
        return response.StatusCode == System.Net.HttpStatusCode.OK;
    }

    public async Task<bool> UriResource(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId)), Method.Put).AddJsonBody(body);
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> UriResourceNobody(OrderUserInteractionRequest body)
    {
        var request = new RestRequest(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/"), Method.Put).AddJsonBody(body); // VITEC001
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Posted(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Post).AddUrlSegment("customerId", customerId).AddJsonBody(body); // VITEC005 {Method.Post}
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Getting(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource).AddUrlSegment("customerId", customerId).AddJsonBody(body); // VITEC005
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Patched(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource).AddUrlSegment("customerId", customerId).AddJsonBody(body);
        var response = await client.ExecutePatchAsync(request); // VITEC005
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Concatenated(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest("Service/Order/UserInteraction/" + customerId, Method.Put).AddJsonBody(body); // VITEC006 {customerId}
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task Ignored(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customerId).AddJsonBody(body);
        await client.ExecuteAsync(request); // VITEC013
    }

    public async Task<string?> OnlyContent(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource, Method.Put).AddUrlSegment("customerId", customerId).AddJsonBody(body);
        var response = await client.ExecuteAsync(request); // VITEC013
        return response.Content;
    }

    public async Task Throwing(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Resource).AddUrlSegment("customerId", customerId).AddJsonBody(body);
        await client.PutAsync(request);
    }

    public async Task<bool> OtherResource(OrderUserInteractionRequest body)
    {
        var response = await client.ExecutePostAsync(new RestRequest("/Service/Order/Images").AddJsonBody(body));
        return response.IsSuccessStatusCode;
    }
}
