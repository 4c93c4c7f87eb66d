using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using Vitec.Connect.Contracts;

namespace Tredje;

public interface IThird
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    [Headers("Authorization: Basic dHJlZGplOnRyZWRqZQ==")] // VITEC012
    Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}?version=2")]
    Task<bool> AskVersionAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/?customerId={customerId}")] // VITEC001
    Task<bool> AskByQueryAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Post("/Service/Order/{customerId}")]
    Task<bool> OtherAsync(string customerId, [Body] object body);
}

public static class Startup
{
    public static void Add(IServiceCollection services)
    {
        services.AddRefitClient<IThird>().ConfigureHttpClient(c => c.BaseAddress = new Uri("http://connect.maklare.vitec.net")); // VITEC011
    }

    public static Task<bool> Run(IThird third, string customer) => third.AskAsync(customer, new OrderUserInteractionRequest
    {
        Id = "1",
        Url = "tredje.example:80", // VITEC003 {"tredje.example:80"}
    });
}
