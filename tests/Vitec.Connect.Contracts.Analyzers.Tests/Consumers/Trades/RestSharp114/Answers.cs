using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Cleaners;

public static class Answers
{
    public static async Task Thrown(RestClient client, OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        await client.ExecuteAsync(request); // VITEC013
    }

    public static async Task<string?> ContentOnly(IRestClient client, OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await client.ExecutePutAsync(request); // VITEC013
        return response.Content;
    }

    public static async Task ByAnotherVerb(IRestClient client, OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}");
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await client.ExecutePostAsync(request); // VITEC005
        if (!response.IsSuccessful)
        {
            throw response.ErrorException!;
        }
    }

    public static async Task ByPost(RestClient client, OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        await client.PostAsync(request); // VITEC005
    }

    public static async Task ThrowIfError(RestClient client, OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await client.ExecuteAsync(request);
        response.ThrowIfError();
    }

    public static async Task<int> Status(RestClient client, OrderUserInteractionRequest body, string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await client.ExecuteAsync(request);
        return (int)response.StatusCode;
    }
}
