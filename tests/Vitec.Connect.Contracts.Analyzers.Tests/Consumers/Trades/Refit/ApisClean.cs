using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace Fonsterputs;

public interface IConnect
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request, CancellationToken token = default);

    [Put("/Service/Order/UserInteraction/{customer}")]
    Task<bool> AskCustomerAsync(string customer, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{id}")]
    Task<ApiResponse<bool>> AskOpenAsync([AliasAs("id")] string customerId, [Body] OrderUserInteractionRequest request, [Header("Authorization")] string authorization);

    [Get("/Service/Order/{orderId}")]
    Task<string> GetAsync(string orderId);

    [Delete("/Service/Order/UserInteraction/{customerId}/Log")]
    Task ClearAsync(string customerId);
}

public class Caller
{
    private readonly IConnect _api = RestService.For<IConnect>("https://connect.maklare.vitec.net");

    public async Task Throws(string customer, OrderUserInteractionRequest request)
    {
        if (!await _api.AskAsync(customer, request))
        {
            throw new InvalidOperationException("Nej.");
        }
    }

    public async Task Ensured(string customer, OrderUserInteractionRequest request, string authorization)
    {
        using var response = await _api.AskOpenAsync(customer, request, authorization);
        await response.EnsureSuccessStatusCodeAsync();
    }

    public Task<bool> Absolute(string customer, Uri site) =>
        _api.AskCustomerAsync(customer, new OrderUserInteractionRequest { Id = "1", Url = site.AbsoluteUri });
}
