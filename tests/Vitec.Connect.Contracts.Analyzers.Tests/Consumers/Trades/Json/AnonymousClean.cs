using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Larmgruppen;

internal sealed class Anonymous(HttpClient http)
{
    private static string Path(Guid customer) => "/Service/Order/UserInteraction/" + customer;

    public async Task<bool> Lower(Guid customer, string id, string url)
    {
        using var response = await http.PutAsJsonAsync(Path(customer), new { id, url });
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Pascal(Guid customer, int number, string? comment)
    {
        using var response = await http.PutAsJsonAsync(Path(customer), new { Id = $"{number}", Url = $"https://larm.example/{number}", Comment = comment });
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Other(int number)
    {
        var body = new { Number = number, Url = "orders/" + number, Link = (string?)null };
        using var response = await http.PutAsync("/internal/orders", JsonContent.Create(body));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Null(Guid customer)
    {
        using var response = await http.PutAsJsonAsync(Path(customer), new { Id = "1", Url = "https://larm.example", Comment = (string?)null });
        return response.IsSuccessStatusCode;
    }
}
