using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Refit;
using Vitec.Connect.Contracts;

namespace Ljud.Isolering;

public interface ILjudConnect
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task AskAsync([CustomerId] string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customer_id}")]
    Task AskUnderscoreAsync([AliasAs("customer_id")] string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}?source=ljud")]
    Task AskSourceAsync(string customerId, [Body] OrderUserInteractionRequest request);
}

public class Pages(ILjudConnect connect, IUrlHelper urls)
{
    private readonly string _site = "https://ljud.se";

    public Task A(string id) => connect.AskAsync("M1", new() { Id = id, Url = urls.Action("Show", "Order", new { id }) }); // VITEC002

    public Task B(string id) => connect.AskAsync("M1", new() { Id = id, Url = urls.Action("Show", "Order", new { id }, "https") });

    public Task C(string id) => connect.AskAsync("M1", new() { Id = id, Url = urls.Action("Show", "Order", new { id }, "https", "ljud.se") });

    public Task D(string id) => connect.AskAsync("M1", new() { Id = id, Url = urls.RouteUrl("order", new { id }, "https") });

    public Task E(string id) => connect.AskAsync("M1", new() { Id = id, Url = "https://ljud.se" + urls.Action("Show", "Order", new { id }) });

    public Task F(string id) => connect.AskAsync("M1", new() { Id = id, Url = _site + "/order/" + id });

    public Task G(string id) => connect.AskAsync("\t", new() { Id = id, Url = _site }); // VITEC001 {"\t"}

    public Task H(string id) => connect.AskAsync("StringValue", new() { Id = id, Url = _site }); // VITEC007 {"StringValue"}

    public Task I(string id)
    {
        OrderUserInteractionRequest request = new() { Id = id };
        request.Url = "ljud.se/order/" + id; // VITEC003
        return connect.AskAsync("M1", request);
    }

    public Task J(string id)
    {
        OrderUserInteractionRequest request = new() { Id = id };
        request.Url = "https://ljud.se/order/" + id;
        return connect.AskAsync("M1", request);
    }
}
