using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using Vitec.Connect.Contracts;

namespace RfCases.More;

public sealed record Target(string CustomerId, string Name);

public interface IBase<TBody>
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<IApiResponse> PutAsync(string customerId, [Body(BodySerializationMethod.Serialized)] TBody body);
}

public interface IVitecApi : IBase<OrderUserInteractionRequest>
{
    [Put("/Service/Order/UserInteraction/{target.CustomerId}")]
    Task<bool> PutTargetAsync(Target target, [Body] OrderUserInteractionRequest body);

    [Put("/Service/Order/UserInteraction/")] // VITEC001 {"/Service/Order/UserInteraction/"}
    Task<bool> PutNobodyAsync([Header("X-Customer")] string customerId, [Body] OrderUserInteractionRequest body);

    [Put("/Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task<bool> PutBodyOnlyAsync([Body] OrderUserInteractionRequest body, [Property("customerId")] string other);

    [Delete("/api/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task DeleteAsync(string customerId);

    [Patch("/Service/Order/UserInteractions/{customerId}")]
    Task PatchOtherAsync(string customerId);

    [Put("/Service/Order/UserInteraction/{customerId}?source=app")]
    Task<HttpResponseMessage> PutQueryAsync(string customerId, [Body] OrderUserInteractionRequest body);
}

public static class Calls
{
    public static async Task A(IVitecApi api) => await api.PutAsync("M1", new() { Url = "https://y.se" }); // VITEC013

    public static async Task<bool> B(IVitecApi api)
    {
        var answer = await api.PutAsync("M1", new() { Url = "/y" }); // VITEC002 {"/y"}
        return answer.IsSuccessStatusCode;
    }

    public static async Task C(IVitecApi api) => await api.PutTargetAsync(new("M1", ""), new() { Url = "https://y.se" });

    public static async Task D(IVitecApi api) => await api.PutQueryAsync("M1", new() { Url = "https://y.se" }); // VITEC013

    public static async Task<bool> E(IVitecApi api)
    {
        try
        {
            return await api.PutTargetAsync(new("M1", ""), new() { Url = "https://y.se" });
        }
        catch (ApiException e)
        {
            Console.WriteLine(e.Content);
            return false;
        }
    }

    public static void Register(IServiceCollection services) => services
        .AddRefitClient<IVitecApi>()
        .ConfigureHttpClient(http => http.BaseAddress = new Uri("http://vitec-proxy.y.se")); // VITEC011
}
