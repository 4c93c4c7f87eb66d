using System;
using System.Net.Http;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace Wrappers.Rf;

public interface IVitec
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<ApiResponse<bool>> PutAsync(string customerId, [Body] OrderUserInteractionRequest body);
}

public class Wrapper
{
    private static readonly RefitSettings Settings = new();

    private readonly IVitec _vitec;

    public Wrapper(string url) => _vitec = Create(url);

    private static IVitec Create(string url) => RestService.For<IVitec>(url, Settings);

    public static Wrapper Test() => new("http://localhost:5000");

    public static IVitec Plain() => Create("http://vitec.example"); // VITEC011 {"http://vitec.example"}

    public static IVitec Right() => Create("https://vitec.example");

    private async Task<bool> Checked(Task<ApiResponse<bool>> task)
    {
        using var response = await task;
        return response.IsSuccessStatusCode && response.Content;
    }

    private static async Task Ensure(Task<ApiResponse<bool>> task) => await (await task).EnsureSuccessStatusCodeAsync();

    public Task<bool> A(string c, OrderUserInteractionRequest r) => Checked(_vitec.PutAsync(c, r));

    public Task B(string c, OrderUserInteractionRequest r) => Ensure(_vitec.PutAsync(c, r));

    public async Task C(string c, OrderUserInteractionRequest r)
    {
        var answer = await _vitec.PutAsync(c, r); // VITEC013
        answer.Dispose();
    }

    public Task<bool> D(string c) => Checked(_vitec.PutAsync(c, Make("/a"))); // VITEC002 {"/a"}

    public Task<bool> E(string c) => Checked(_vitec.PutAsync(c, Make("https://x.se")));

    private static OrderUserInteractionRequest Make(string url) => new() { Id = Guid.NewGuid().ToString(), Url = url };
}
