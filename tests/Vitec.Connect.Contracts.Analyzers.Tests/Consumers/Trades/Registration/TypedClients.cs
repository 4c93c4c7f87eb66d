using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Registrering;

public static class TypedClients
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<Caller>(client =>
        {
            client.BaseAddress = new Uri("https://connect.maklare.vitec.net");
            client.Timeout = TimeSpan.FromSeconds(10);
        });
        services.AddHttpClient("internal", client => client.BaseAddress = new Uri("http://internal.example"));
        services.AddHttpClient<Weather>(client => client.BaseAddress = new Uri("http://weather.example"));
    }
}

public class Caller(HttpClient client)
{
    public async Task<bool> Ask(Guid customer, OrderUserInteractionRequest request)
    {
        using var response = await client.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", request);
        return response.IsSuccessStatusCode;
    }
}

public class Weather(HttpClient client)
{
    public Task<string> Today() => client.GetStringAsync("today");
}
