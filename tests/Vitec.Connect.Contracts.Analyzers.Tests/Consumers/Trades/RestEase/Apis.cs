using System;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace Tradgard;

public interface IMissing
{
    [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001 {"Service/Order/UserInteraction/{customerId}"}
    Task<bool> AskAsync([Body] OrderUserInteractionRequest request);
}

public interface IMissingHole
{
    [Put("/Service/Order/UserInteraction/")] // VITEC001 {"/Service/Order/UserInteraction/"}
    Task<bool> AskAsync([Query] string customerId, [Body] OrderUserInteractionRequest request);
}

public interface IVerb
{
    [Post("Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<bool> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Get("Service/Order/UserInteraction/{id}")] // VITEC005
    Task<string> ReadAsync([Path("id")] string customerId);
}

[AllowAnyStatusCode]
public interface IOpen
{
    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<Response<bool>> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
}

public static class Caller
{
    public static async Task Forget(IOpen api, string customer, OrderUserInteractionRequest request)
    {
        await api.AskAsync(customer, request); // VITEC013
    }

    public static async Task<bool> Plain(string customer, OrderUserInteractionRequest request)
    {
        var api = RestClient.For<IOpen>("http://connect.maklare.vitec.net"); // VITEC011 {"http://connect.maklare.vitec.net"}
        var response = await api.AskAsync(customer, request);
        return response.ResponseMessage.IsSuccessStatusCode;
    }

    public static async Task<bool> Urn(IOpen api, string customer)
    {
        var response = await api.AskAsync(customer, new() { Id = "1", Url = "urn:order:1" }); // VITEC004 {"urn:order:1"}
        return response.ResponseMessage.IsSuccessStatusCode;
    }
}
