using System;
using System.Net.Http;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace RestEaseConsumers.Services;

[Header("Accept", "application/json")]
public interface IOrders
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([Path("customerId")] string customer, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/")] // VITEC001 {"/Service/Order/UserInteraction/"}
    Task<bool> AskMissingAsync([Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction?customerId={customerId}")] // VITEC001
    Task<bool> AskInTheQueryAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Patch("/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<bool> PatchAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Get("/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<string> GetAsync([Path] string customerId);

    [AllowAnyStatusCode]
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<Response<bool>> AskAnyAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<Response<bool>> AskResponseAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}/answers")]
    Task<bool> AnswersAsync([Path] string customerId, [Body] string text);
}

[AllowAnyStatusCode]
public interface IOrdersOfAnyStatus
{
    [Path("customerId")]
    string Customer { get; set; }

    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<Response<bool>> AskAsync([Body] OrderUserInteractionRequest request);
}

[Header("Authorization", "Basic c3VwcGxpZXI6U29tbWFyMjAyNA==")] // VITEC012 {"Basic c3VwcGxpZXI6U29tbWFyMjAyNA=="}
public interface IOrdersWithCredentials
{
    [Header("Authorization")]
    string Authorization { get; set; }

    [Header("X-Supplier", "Basic c3VwcGxpZXI6U29tbWFyMjAyNA==")]
    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
}

public sealed class Agent(IOrders orders, IOrdersOfAnyStatus any)
{
    public async Task Throws(OrderUserInteractionRequest request)
    {
        await orders.AskResponseAsync("M1", request);
    }

    public async Task Blind(OrderUserInteractionRequest request)
    {
        await orders.AskAnyAsync("M1", request); // VITEC013
    }

    public async Task BlindInterface(OrderUserInteractionRequest request)
    {
        await any.AskAsync(request); // VITEC013
    }

    public async Task<bool> Looked(OrderUserInteractionRequest request)
    {
        var response = await any.AskAsync(request);
        return response.ResponseMessage.IsSuccessStatusCode && response.GetContent();
    }

    public async Task<bool> Relative(int id) => await orders.AskAsync("M1", new() { Url = $"../orders/{id}" }); // VITEC002

    public async Task<bool> Absolute(int id) => await orders.AskAsync("M1", new() { Url = $"https://supplier.se/orders/{id}" });
}

public static class Registration
{
    public static IOrders Plain() => new RestClient("http://vitec.supplier.se").For<IOrders>(); // VITEC011

    public static IOrders Secure() => new RestClient("https://connect.maklare.vitec.net").For<IOrders>();

    public static IOrders Loopback() => RestClient.For<IOrders>("http://localhost:5005");
}
