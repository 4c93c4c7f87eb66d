using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

[assembly: ConnectEndpoint("POST", "Service/Order/Token/{customerId}", typeof(Portal.OrderToken))]

namespace Portal;

public sealed class OrderToken
{
    public string? Token { get; set; }

    [AbsoluteUrl]
    public string? Landing { get; set; }
}

public sealed class TokenSender(HttpClient http)
{
    public async Task<bool> Missing(OrderToken token)
    {
        using var response = await http.PostAsJsonAsync("Service/Order/Token/", token); // VITEC001 {"Service/Order/Token/"}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Verb(OrderToken token, Guid customer)
    {
        using var response = await http.PutAsJsonAsync($"Service/Order/Token/{customer}", token); // VITEC005
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Unescaped(OrderToken token, string customer)
    {
        using var response = await http.PostAsJsonAsync($"Service/Order/Token/{customer}", token); // VITEC006 {customer}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Plain(OrderToken token, Guid customer)
    {
        using var response = await http.PostAsJsonAsync($"http://connect.maklare.vitec.net/Service/Order/Token/{customer}", token); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public async Task Forgotten(OrderToken token, Guid customer)
    {
        await http.PostAsJsonAsync($"Service/Order/Token/{customer}", token); // VITEC013
    }

    public async Task<bool> Relative(Guid customer)
    {
        using var response = await http.PostAsJsonAsync($"Service/Order/Token/{customer}", new OrderToken { Token = "x", Landing = "a.php" }); // VITEC002 {"a.php"}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Good(OrderToken token, string customer)
    {
        using var response = await http.PostAsJsonAsync($"Service/Order/Token/{Uri.EscapeDataString(customer)}", token);
        return response.IsSuccessStatusCode;
    }
}
