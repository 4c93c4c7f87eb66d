using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace Raffinerat;

public interface IGood
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<bool> Ask(string customerId, [Body] OrderUserInteractionRequest request, CancellationToken token = default);

    [Put("/Service/Order/UserInteraction/{id}")]
    Task AskById(string id, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<ApiResponse<bool>> AskAlias([AliasAs("customerId")] string customer, [Body] OrderUserInteractionRequest request);

    [Post("/Service/Order/{customerId}")]
    Task Other(string customerId, [Body] object body);
}

[Headers("Authorization: Basic cmFmZjppbmVyYXQ=")] // VITEC012
public interface IBad
{
    [Put("/Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task AskNobody([Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction")] // VITEC001 {"/Service/Order/UserInteraction"}
    Task AskQuery(string customerId, [Body] OrderUserInteractionRequest request);

    [Post("/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task AskPost(string customerId, [Body] OrderUserInteractionRequest request);
}

[Headers("Authorization: Bearer", "X-Supplier: Basic cmFmZjppbmVyYXQ=")]
public interface IBearer
{
    [Put("/service/order/userinteraction/{customerId}")]
    Task<ApiResponse<bool>> Ask(string customerId, [Body] OrderUserInteractionRequest request);
}

public class Usage
{
    private readonly IGood _good = RestService.For<IGood>("https://connect.maklare.vitec.net");
    private readonly IBearer _bearer = RestService.For<IBearer>("http://localhost:5000");

    public async Task<bool> Typed(string customer, string order)
    {
        var accepted = await _good.Ask(customer, new OrderUserInteractionRequest { Id = order, Url = "https://raff.se/" + order });
        return accepted;
    }

    public async Task Throws(string customer, string order)
    {
        await _good.AskById(customer, new OrderUserInteractionRequest { Id = order, Url = $"raff/{order}" }); // VITEC002
    }

    public async Task Ignored(string customer, OrderUserInteractionRequest request)
    {
        await _good.AskAlias(customer, request); // VITEC013
    }

    public async Task<bool> Looked(string customer, OrderUserInteractionRequest request)
    {
        var response = await _bearer.Ask(customer, request);
        return response.IsSuccessStatusCode && response.Content;
    }

    public static IBad Plain() => RestService.For<IBad>("http://connect.maklare.vitec.net"); // VITEC011
}
