using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Microsoft.AspNetCore.WebUtilities;

namespace Ljussattning;

public class Builders(HttpClient http)
{
    public async Task<bool> WithCustomer(HttpContent content, string customer)
    {
        var builder = new UriBuilder("https://connect.maklare.vitec.net") { Path = "/Service/Order/UserInteraction/" + Uri.EscapeDataString(customer) };
        using var response = await http.PutAsync(builder.Uri, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Relative(HttpContent content, int customer)
    {
        var uri = new Uri($"Service/Order/UserInteraction/{customer}", UriKind.Relative);
        using var response = await http.PutAsync(uri, content);
        return response.IsSuccessStatusCode;
    }

    public OrderUserInteractionRequest Link(int id) => new() { Url = new Uri(new Uri("https://ljus.example/"), new Uri("/ljus/" + id, UriKind.Relative)).ToString() };

    public OrderUserInteractionRequest Query(int id) => new() { Url = QueryHelpers.AddQueryString("https://ljus.example/order", "id", id.ToString()) };

    public OrderUserInteractionRequest Secure() => new() { Url = new UriBuilder(Uri.UriSchemeHttps, "ljus.example").Uri.AbsoluteUri };

    public OrderUserInteractionRequest? Tried(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            return null;
        }

        return new() { Url = uri.AbsoluteUri };
    }
}
