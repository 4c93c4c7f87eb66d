using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using Vitec.Connect.Contracts;

namespace Visning.Bokning;

public interface IConnectApi
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([CustomerId] string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<ApiResponse<bool>> TryAskAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<IApiResponse> TryAskPlainAsync(string customerId, [Body] OrderUserInteractionRequest request);
}

public interface IOwnApi
{
    [Post("/orders/{id}")]
    Task<ApiResponse<string>> PostAsync(string id);
}

public class Usage(IConnectApi api, IOwnApi own)
{
    public Task<bool> A(string customerId, string id) => api.AskAsync(customerId, new OrderUserInteractionRequest { Id = id, Url = "https://visning.se/" + id });

    public Task<bool> B(string id) => api.AskAsync("", new OrderUserInteractionRequest { Id = id, Url = "https://visning.se/" + id }); // VITEC001 {""}

    public Task<bool> C(string customerId, string id) => api.AskAsync(customerId, new OrderUserInteractionRequest { Id = id, Url = "/visning/" + id }); // VITEC002

    public async Task D(string customerId, OrderUserInteractionRequest request)
    {
        await api.TryAskAsync(customerId, request); // VITEC013
    }

    public async Task<bool> E(string customerId, OrderUserInteractionRequest request)
    {
        using var response = await api.TryAskAsync(customerId, request);
        return response.IsSuccessStatusCode && response.Content;
    }

    public async Task F(string customerId, OrderUserInteractionRequest request)
    {
        using var response = await api.TryAskPlainAsync(customerId, request); // VITEC013
    }

    public async Task G(string customerId, OrderUserInteractionRequest request)
    {
        using var response = await api.TryAskPlainAsync(customerId, request);
        Console.WriteLine(response.StatusCode);
    }

    public Task<ApiResponse<bool>> H(string customerId, OrderUserInteractionRequest request) => api.TryAskAsync(customerId, request);

    public async Task I(string id)
    {
        await own.PostAsync(id);
    }

    public async Task J(string customerId, OrderUserInteractionRequest request)
    {
        _ = await api.TryAskAsync(customerId, request);
    }
}

public static class Creation
{
    public static IConnectApi Plain() => RestService.For<IConnectApi>("http://connect.maklare.vitec.net"); // VITEC011

    public static IConnectApi Secure() => RestService.For<IConnectApi>("https://connect.maklare.vitec.net");

    public static IConnectApi Local() => RestService.For<IConnectApi>("http://localhost:5000");

    public static IOwnApi Own() => RestService.For<IOwnApi>("http://intern.visning.se");

    public static IConnectApi PlainClient() => RestService.For<IConnectApi>(new HttpClient { BaseAddress = new Uri("http://connect.maklare.vitec.net") }); // VITEC011

    public static IConnectApi SecureClient() => RestService.For<IConnectApi>(new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") });

    public static void Register(IServiceCollection services)
    {
        services.AddRefitClient<IConnectApi>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://connect.maklare.vitec.net"));
    }
}
