using System;
using System.Net.Http;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace Fonsterputs;

public interface IConnectMissing
{
    [Put("/Service/Order/UserInteraction/{customerId}")] // VITEC001 {"/Service/Order/UserInteraction/{customerId}"}
    Task<bool> AskAsync([Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction")] // VITEC001 {"/Service/Order/UserInteraction"}
    Task<bool> AskAllAsync(string customerId, [Body] OrderUserInteractionRequest request);
}

public interface IConnectVerb
{
    [Post("/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Patch("/service/order/userinteraction/{id}")] // VITEC005
    Task PatchAsync(string id, [Body] OrderUserInteractionRequest request);
}

[Headers("Authorization: Basic cGFydG5lcjpoZW1saWd0")] // VITEC012
public interface IConnectSigned
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<ApiResponse<bool>> AskOpenAsync(string customerId, [Body] OrderUserInteractionRequest request);
}

public class Caller
{
    private readonly IConnectSigned _api = RestService.For<IConnectSigned>("http://connect.maklare.vitec.net"); // VITEC011 {"http://connect.maklare.vitec.net"}

    public async Task Forget(string customer, OrderUserInteractionRequest request)
    {
        await _api.AskOpenAsync(customer, request); // VITEC013
    }

    public async Task<bool> Relative(string customer) =>
        await _api.AskAsync(customer, new OrderUserInteractionRequest { Id = "1", Url = "index.html" }); // VITEC002 {"index.html"}
}
