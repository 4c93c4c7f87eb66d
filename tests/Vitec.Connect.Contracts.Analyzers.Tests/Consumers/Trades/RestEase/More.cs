using System;
using System.Net.Http;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace Mera;

public interface IMore
{
    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([Path(Name = "customerId")] string kund, [Body] OrderUserInteractionRequest request);

    [Put("Service/Order/UserInteraction/{customerId}")]
    Task AskVoidAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [AllowAnyStatusCode]
    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<HttpResponseMessage> AskRawAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Delete("Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task RemoveAsync([Path] string customerId);
}

public interface IWrongName
{
    [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task<bool> AskAsync([Path("kund")] string customerId, [Body] OrderUserInteractionRequest request);
}

public class Uses
{
    private readonly IMore _api = RestClient.For<IMore>(new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") });

    public async Task Thrown(string customer, OrderUserInteractionRequest request)
    {
        await _api.AskVoidAsync(customer, request);
    }

    public async Task Forgotten(string customer, OrderUserInteractionRequest request)
    {
        await _api.AskRawAsync(customer, request); // VITEC013
    }

    public async Task<bool> Looked(string customer, OrderUserInteractionRequest request)
    {
        using var response = await _api.AskRawAsync(customer, request);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> Sample(string customer) => _api.AskAsync(customer, new OrderUserInteractionRequest { Id = "StringValue", Url = "https://mera.example" }); // VITEC007 {"StringValue"}
}
