using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

[assembly: ConnectEndpoint("POST", "Service/Order/Token/{customerId}", typeof(Portal.OrderToken))]

namespace Portal;

public sealed record OrderToken(string Token, string Path);

public sealed class Sender(HttpClient http)
{
    public async Task<bool> Both(string customer)
    {
        var id = Uri.EscapeDataString(customer);
        using var first = await http.PostAsJsonAsync($"Service/Order/Token/{id}", new OrderToken("x", "/x"));
        using var second = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", new OrderUserInteractionRequest { Id = "1", Url = "https://portal.example" });
        return first.IsSuccessStatusCode && second.IsSuccessStatusCode;
    }

    public async Task<bool> Third(string customer)
    {
        using var response = await http.GetAsync($"Service/Order/Tokens/{customer}");
        return response.IsSuccessStatusCode;
    }
}
