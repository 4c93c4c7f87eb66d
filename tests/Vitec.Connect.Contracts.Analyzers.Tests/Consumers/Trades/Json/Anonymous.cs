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

    public async Task<bool> OtherName(Guid customer, string link)
    {
        using var response = await http.PutAsJsonAsync(Path(customer), new { Id = "1", Link = link }); // VITEC009
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> OtherType(Guid customer, int number)
    {
        using var response = await http.PutAsJsonAsync(Path(customer), new { id = number, url = "https://larm.example" }); // VITEC009
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> RelativeUrl(Guid customer, int number)
    {
        var body = new
        {
            Id = number.ToString(),
            Url = "orders/" + number, // VITEC002 {"orders/" + number}
            Comment = "Klart",
        };
        using var response = await http.PutAsync(Path(customer), JsonContent.Create(body));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Sent(Guid customer)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, Path(customer))
        {
            Content = JsonContent.Create(new { id = "1", url = "//larm.example/1", comment = "x" }), // VITEC003 {"//larm.example/1"}
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }
}
