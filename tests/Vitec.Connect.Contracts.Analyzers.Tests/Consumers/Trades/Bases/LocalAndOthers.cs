using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace Baserna;

public class LocalAndOthers(IConfiguration configuration)
{
    public async Task<bool> Configured(int id, OrderUserInteractionRequest request)
    {
        using var http = new HttpClient { BaseAddress = new Uri(configuration["Connect:BaseUrl"] ?? "https://connect.maklare.vitec.net") };
        using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Local(int port, int id, OrderUserInteractionRequest request)
    {
        using var http = new HttpClient { BaseAddress = new UriBuilder("http", "localhost", port).Uri };
        using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Unrelated(OrderUserInteractionRequest request)
    {
        using var other = new HttpClient { BaseAddress = new Uri("http://orders.example") };
        using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };
        using var first = await other.GetAsync("orders/1");
        using var second = await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", request);
        return first.IsSuccessStatusCode && second.IsSuccessStatusCode;
    }

    public async Task<bool> Test(int id, OrderUserInteractionRequest request)
    {
#if DEBUG
        using var http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:5000") };
#else
        using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };
#endif
        using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request);
        return response.IsSuccessStatusCode;
    }
}
