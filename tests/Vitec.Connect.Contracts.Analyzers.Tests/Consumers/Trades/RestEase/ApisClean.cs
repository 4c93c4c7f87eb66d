using System;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace Tradgard;

public interface IConnect
{
    [Header("Authorization")]
    string Authorization { get; set; }

    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customer}")]
    Task<bool> AskCustomerAsync([Path("customer")] string id, [Body] OrderUserInteractionRequest request);

    [Get("Service/Order/{orderId}")]
    Task<string> ReadAsync([Path] string orderId);
}

public interface IPerCustomer
{
    [Path("customerId")]
    string Customer { get; set; }

    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([Body] OrderUserInteractionRequest request);
}

public static class Caller
{
    public static async Task Ask(string customer, OrderUserInteractionRequest request, string authorization)
    {
        var api = RestClient.For<IConnect>("https://connect.maklare.vitec.net");
        api.Authorization = authorization;
        if (!await api.AskAsync(customer, request))
        {
            throw new InvalidOperationException();
        }
    }

    public static Task<bool> AskOne(IPerCustomer api, string customer, Uri page)
    {
        api.Customer = customer;
        return api.AskAsync(new OrderUserInteractionRequest { Id = "1", Url = page.ToString() });
    }
}
