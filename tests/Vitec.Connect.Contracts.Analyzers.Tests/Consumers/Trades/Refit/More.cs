using System;
using System.Net.Http;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace Mera;

internal static class Routes
{
    public const string Ask = "/Service/Order/UserInteraction/{customerId}";
}

public sealed class Address
{
    public string CustomerId { get; set; } = "";
}

public interface IBound
{
    [Put("/Service/Order/UserInteraction/{address.CustomerId}")]
    Task<bool> AskAsync(Address address, [Body] OrderUserInteractionRequest request);

    [Put(Routes.Ask)]
    Task<bool> AskByConstantAsync([AliasAs("customerId")] string id, [Body] OrderUserInteractionRequest request);
}

public interface IUnbound
{
    [Put(Routes.Ask)] // VITEC001 {Routes.Ask}
    Task<bool> AskAsync(string kund, [Body] OrderUserInteractionRequest request);

    [Delete(Routes.Ask)] // VITEC005
    Task RemoveAsync(string customerId);

    [Get("/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<bool> ReadAsync(string customerId);
}

public interface IRaw
{
    [Put(Routes.Ask)]
    Task<HttpResponseMessage> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put(Routes.Ask)]
    Task<IApiResponse<bool>> AskOpenAsync(string customerId, [Body] OrderUserInteractionRequest request);
}

public class Uses(IRaw raw, IBound bound)
{
    public async Task Forgotten(string customer, OrderUserInteractionRequest request)
    {
        await raw.AskOpenAsync(customer, request); // VITEC013
    }

    public async Task<bool> Looked(string customer, OrderUserInteractionRequest request)
    {
        var response = await raw.AskOpenAsync(customer, request);
        return response.IsSuccessStatusCode && response.Content;
    }

    public async Task<bool> Good(OrderUserInteractionRequest request) => await bound.AskAsync(new Address { CustomerId = "M1" }, request);
}
