using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace RsCases.Helpers;

public sealed class Gateway(RestClient client)
{
    private static RestRequest New(string path, Method method = Method.Get) => new RestRequest("Service/Order/" + path, method).AddHeader("Accept", "application/json");

    private async Task<T?> Run<T>(RestRequest request, CancellationToken stop)
    {
        var response = await client.ExecuteAsync<T>(request, stop);
        return response.IsSuccessful ? response.Data : throw new HttpRequestException(response.ErrorMessage, response.ErrorException, response.StatusCode);
    }

    public Task<bool> Ask(string customer, OrderUserInteractionRequest body, CancellationToken stop)
        => Run<bool>(New("UserInteraction/" + Uri.EscapeDataString(customer), Method.Put).AddJsonBody(body), stop);

    public Task<bool> AskPosted(string customer, OrderUserInteractionRequest body, CancellationToken stop)
        => Run<bool>(New("UserInteraction/" + Uri.EscapeDataString(customer), Method.Post).AddJsonBody(body), stop); // VITEC005 {Method.Post}

    public Task<bool> AskTemplate(string customer, OrderUserInteractionRequest body, CancellationToken stop)
        => Run<bool>(New("UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(body), stop);

    public Task<string?> Status(string order, CancellationToken stop) => Run<string>(New("Status/" + order), stop);
}

public sealed class Steps(IRestClient client)
{
    public async Task<RestResponse> A(string customer, string order, bool full)
    {
        var request = new RestRequest();
        request.Resource = "Service/Order/UserInteraction/{customerId}";
        request.AddUrlSegment("customerId", customer);
        request.Method = full ? Method.Put : Method.Patch; // VITEC005 {full ? Method.Put : Method.Patch}
        request.AddJsonBody(new { id = order });
        return await client.ExecuteAsync(request);
    }

    public async Task<RestResponse> B(string customer, string order)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(new Dictionary<string, object> { ["id"] = order, ["order"] = 1 }); // VITEC009
        return await client.ExecuteAsync(request);
    }

    public async Task<RestResponse> C(string customer, string order)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        if (customer.Length > 0)
        {
            request.AddUrlSegment("customerId", customer);
        }

        request.AddJsonBody("{\"id\":\"1\",\"url\":\"sten.se\"}"); // VITEC003
        return await client.ExecuteAsync(request);
    }

    public async Task<RestResponse> D(string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        foreach (var (name, value) in new Dictionary<string, string> { ["customerId"] = customer })
        {
            request.AddUrlSegment(name, value);
        }

        return await client.ExecuteAsync(request);
    }

    public async Task<bool> F(int customer, OrderUserInteractionRequest body)
        => await client.PutJsonAsync<OrderUserInteractionRequest, bool>($"Service/Order/UserInteraction/{customer}", body);

    public async Task<bool> G(int customer, OrderUserInteractionRequest body)
        => await client.PostJsonAsync<OrderUserInteractionRequest, bool>($"Service/Order/UserInteraction/{customer}", body); // VITEC005

    public async Task<bool> H(OrderUserInteractionRequest body)
        => await client.PutJsonAsync<OrderUserInteractionRequest, bool>("Service/Order/UserInteraction", body); // VITEC001

}
