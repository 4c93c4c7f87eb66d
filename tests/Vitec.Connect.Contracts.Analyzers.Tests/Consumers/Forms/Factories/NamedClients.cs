using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitec.Connect.Contracts;

namespace Elkontroll.Web;

public static class Registration
{
    public static IServiceCollection AddConnect(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient("vitec", c =>
        {
            c.BaseAddress = new Uri("https://connect.maklare.vitec.net");
            c.Timeout = TimeSpan.FromSeconds(20);
        });
        services.AddHttpClient("own", c => c.BaseAddress = new Uri(configuration["Own:Url"]!));
        return services;
    }
}

public class NamedClients(IHttpClientFactory factory)
{
    public async Task<bool> Right(string customerId, OrderUserInteractionRequest request)
    {
        using var http = factory.CreateClient("vitec");
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> NoId(OrderUserInteractionRequest request)
    {
        using var http = factory.CreateClient("vitec");
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/", request); // VITEC001
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Chained(string customerId, OrderUserInteractionRequest request)
    {
        using var response = await factory.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{customerId}", request); // VITEC006 {customerId}
        return response.IsSuccessStatusCode;
    }

    public async Task ChainedIgnored(OrderUserInteractionRequest request)
    {
        await factory.CreateClient("vitec").PutAsJsonAsync("Service/Order/UserInteraction/M1", request); // VITEC013
    }

    public async Task<bool> PlainBase(OrderUserInteractionRequest request)
    {
        using var http = factory.CreateClient();
        http.BaseAddress = new Uri("http://connect.maklare.vitec.net"); // VITEC011
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> LoopbackBase(OrderUserInteractionRequest request)
    {
        using var http = factory.CreateClient();
        http.BaseAddress = new Uri("http://localhost:5099");
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PlainOwnServer(OrderUserInteractionRequest request)
    {
        using var http = factory.CreateClient("own");
        http.BaseAddress = new Uri("http://intern.elkontroll.se");
        using var response = await http.PutAsJsonAsync("orders/M1", request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Posted(OrderUserInteractionRequest request)
    {
        var http = factory.CreateClient("vitec");
        using var response = await http.PostAsJsonAsync("Service/Order/UserInteraction/M1", request); // VITEC005
        return response.IsSuccessStatusCode;
    }
}
