using System;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace Vatten.Skada;

[Header("Accept", "application/json")]
public interface IPerCustomer
{
    [Path("id")]
    string Customer { get; set; }

    [Put("Service/Order/UserInteraction/{id}")]
    Task<bool> AskAsync([Body] OrderUserInteractionRequest request);

    [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task<bool> AskOtherAsync([Body] OrderUserInteractionRequest request);
}

public interface IPerCall
{
    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([Header("Authorization")] string authorization, [Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task<bool> AskWithoutIdAsync([Header("Authorization")] string authorization, [Header("X-Customer")] string customerId, [Body] OrderUserInteractionRequest request);

    [AllowAnyStatusCode]
    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<Response<bool>> TryAskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Post("Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<bool> PostAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
}

public class Caller
{
    private const string Server = "https://connect.maklare.vitec.net";
    private readonly IPerCall _api = RestClient.For<IPerCall>(Server);

    public IPerCustomer For(string customerId)
    {
        var api = RestClient.For<IPerCustomer>(Server);
        api.Customer = customerId;
        return api;
    }

    public Task<bool> A(string user, string password, string customerId, OrderUserInteractionRequest request)
    {
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password));
        return _api.AskAsync("Basic " + token, customerId, request);
    }

    public async Task B(string customerId, OrderUserInteractionRequest request)
    {
        await _api.TryAskAsync(customerId, request); // VITEC013
    }

    public async Task<bool> C(string customerId, OrderUserInteractionRequest request)
    {
        var response = await _api.TryAskAsync(customerId, request);
        return response.ResponseMessage.IsSuccessStatusCode && response.GetContent();
    }

    public IPerCall D() => RestClient.For<IPerCall>("http://vitec.vatten.se"); // VITEC011

    public IPerCall E() => RestClient.For<IPerCall>("http://127.0.0.1:3000");

    public Task<bool> F(string customerId) => _api.PostAsync(customerId, new OrderUserInteractionRequest { Url = "vatten.se:8080/skada" }); // VITEC003

    public Task<bool> G(string customerId) => _api.PostAsync(customerId, new OrderUserInteractionRequest { Url = "https://vatten.se:8080/skada" });
}
