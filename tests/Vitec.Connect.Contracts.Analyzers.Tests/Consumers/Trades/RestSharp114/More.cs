using System;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Mera;

public static class Client
{
    public static readonly RestClient Instance = new(new RestClientOptions { BaseUrl = new Uri("https://connect.maklare.vitec.net") });

    public static async Task<bool> PutJson(string customer, OrderUserInteractionRequest request) =>
        await Instance.PutJsonAsync("Service/Order/UserInteraction/" + customer, request) == System.Net.HttpStatusCode.OK; // VITEC006 {customer}

    public static async Task<bool> PostJson(int customer, OrderUserInteractionRequest request) =>
        await Instance.PostJsonAsync("Service/Order/UserInteraction/" + customer, request) == System.Net.HttpStatusCode.OK; // VITEC005

    public static async Task<bool> ByUri(int customer, OrderUserInteractionRequest request)
    {
        var rest = new RestRequest(new Uri("http://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer), Method.Put).AddJsonBody(request); // VITEC011
        var response = await Instance.ExecuteAsync(rest);
        return response.IsSuccessful;
    }

    public static async Task<bool> Replaced(string customer, OrderUserInteractionRequest request)
    {
        var rest = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        rest.AddOrUpdateParameter("customerId", customer, ParameterType.UrlSegment);
        rest.AddJsonBody(request);
        var response = await Instance.ExecuteAsync(rest);
        return response.IsSuccessful;
    }

    public static async Task<bool> QueryIsNotPath(string customer, OrderUserInteractionRequest request)
    {
        var rest = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); // VITEC001 {"Service/Order/UserInteraction/{customerId}"}
        rest.AddQueryParameter("customerId", customer);
        rest.AddJsonBody(request);
        var response = await Instance.ExecuteAsync(rest);
        return response.IsSuccessful;
    }

    public static async Task<bool> Initializer(string customer, OrderUserInteractionRequest request)
    {
        var rest = new RestRequest { Resource = "Service/Order/UserInteraction/{customerId}", Method = Method.Delete }; // VITEC005 {Method.Delete}
        rest.AddUrlSegment("customerId", customer).AddJsonBody(request);
        var response = await Instance.ExecuteAsync(rest);
        return response.IsSuccessful;
    }

    public static async Task<bool> ExecutePut(string customer, OrderUserInteractionRequest request)
    {
        var rest = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Post).AddUrlSegment("customerId", customer).AddJsonBody(request);
        var response = await Instance.ExecutePutAsync(rest);
        return response.IsSuccessful;
    }

    public static async Task<bool> Chained(string customer, OrderUserInteractionRequest request) =>
        (await Instance.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", customer).AddJsonBody(request))).IsSuccessful;
}
