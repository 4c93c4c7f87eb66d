using System;
using System.Net.Http;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace Vila.Latt;

public interface IConnectApi
{
    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Put("Service/Order/UserInteraction/{customer}")]
    Task AskNamedAsync([Path("customer")] string id, [Body] OrderUserInteractionRequest request);

    [Get("Service/Order/{order}")]
    Task<string> OrderAsync([Path] string order);
}

public interface IBoundApi
{
    [Path("customerId")]
    string CustomerId { get; set; }

    [Header("Authorization")]
    string Authorization { get; set; }

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([Body] OrderUserInteractionRequest request);
}

public interface IBrokenApi
{
    [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task AskAsync([Body] OrderUserInteractionRequest request);

    [Put("Service/Order/UserInteraction/")] // VITEC001 {"Service/Order/UserInteraction/"}
    Task AskQueryAsync([Query] string customerId, [Body] OrderUserInteractionRequest request);

    [Post("Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task AskPostAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Patch("Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task AskPatchAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
}

public class Usage
{
    private readonly IConnectApi _api = RestClient.For<IConnectApi>("https://connect.maklare.vitec.net");
    private readonly IBoundApi _local = RestClient.For<IBoundApi>("http://localhost:5000");
    private readonly IBrokenApi _broken = RestClient.For<IBrokenApi>("http://connect.maklare.vitec.net"); // VITEC011

    public async Task<bool> Ask(string customer, string order)
    {
        var request = new OrderUserInteractionRequest { Id = order };
        (request.Comment, request.Url) = ("/" + order, "https://vila.se/" + order);
        return await _api.AskAsync(customer, request);
    }

    public Task AskNamed(string customer, string order, Uri? site)
    {
        var url = site?.AbsoluteUri ?? "/";
        if (url != "/")
        {
            return _api.AskNamedAsync(customer, new OrderUserInteractionRequest { Id = order, Url = url });
        }

        return _api.AskNamedAsync(customer, new OrderUserInteractionRequest { Id = order, Comment = url });
    }

    public Task AskUnguarded(string customer, string order, Uri? site)
    {
        var url = site?.AbsoluteUri ?? "/";
        return _api.AskNamedAsync(customer, new OrderUserInteractionRequest { Id = order, Url = url }); // VITEC002 {url}
    }

    public async Task<bool> AskBound(string customer, string order)
    {
        _local.CustomerId = customer;
        return await _local.AskAsync(new OrderUserInteractionRequest { Id = order, Url = $"vila.se/{order}" }); // VITEC003
    }

    public Task<string> Order(string order) => _api.OrderAsync(order);

    public Task Broken(OrderUserInteractionRequest request) => _broken.AskAsync(request);
}
