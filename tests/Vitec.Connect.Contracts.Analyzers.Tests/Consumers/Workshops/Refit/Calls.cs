using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace Workshop.Rf;

public interface IApi
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<IApiResponse<bool>> PutAsync(string customerId, OrderUserInteractionRequest body);

    [Post("/Service/Order/UserInteraction/{customerId}/close")]
    Task CloseAsync(string customerId);
}

public class Calls(IApi api)
{
    private static OrderUserInteractionRequest Body(string path, bool absolute) => new() { Url = absolute ? "https://x.se" + path : path };

    private async Task<bool> Send(string customer, OrderUserInteractionRequest body) => (await api.PutAsync(customer, body)) is { IsSuccessful: true, Content: true };

    private static bool Ok(IApiResponse response) => response.IsSuccessStatusCode;

    public Task<bool> A(string c) => Send(c, Body("/a", absolute: true));

    public Task<bool> B(string c) => Send(c, Body("/a", absolute: false)); // VITEC002 {"/a"}

    public async Task<bool> C(string c) => Ok(await api.PutAsync(c, Body("/a", true)));

    public async Task D(string c)
    {
        using var response = await api.PutAsync(c, Body("/a", true)); // VITEC013
        Console.WriteLine(response.Content);
    }

    public async Task E(string c)
    {
        var response = await api.PutAsync(c, Body("/a", true));
        if (response.Error is { } error)
        {
            throw error;
        }
    }
}
