using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Registrering;

public static class NamedClients
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient("vitec", client => client.BaseAddress = new Uri("http://connect.maklare.vitec.net")); // VITEC011
        services.AddHttpClient("weather", client => client.BaseAddress = new Uri("http://weather.example"));
    }
}

public class Caller(IHttpClientFactory factory)
{
    public async Task<bool> Ask(Guid customer, OrderUserInteractionRequest request)
    {
        var client = factory.CreateClient("vitec");
        using var response = await client.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", request);
        return response.IsSuccessStatusCode;
    }
}
