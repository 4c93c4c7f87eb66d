using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Anropen;

public class Routes(HttpClient http)
{
    private static class UserInteraction
    {
    }

    public async Task<bool> Nameof(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync($"Service/Order/{nameof(UserInteraction)}/", request); // VITEC001
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Encoded(OrderUserInteractionRequest request, Guid id)
    {
        var parts = new[] { "Service", "Order", "UserInteraction", id.ToString() };
        using var response = await http.PostAsJsonAsync(string.Join("/", parts), request); // VITEC005
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Nullables(OrderUserInteractionRequest request, int? id, long number, short kort)
    {
        using var a = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request);
        using var b = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{number}", request);
        using var c = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{kort}", request);
        return a.IsSuccessStatusCode && b.IsSuccessStatusCode && c.IsSuccessStatusCode;
    }

    public async Task<bool> Builder(OrderUserInteractionRequest request)
    {
        var builder = new UriBuilder("https://connect.maklare.vitec.net");
        builder.Path = "Service/Order/UserInteraction";
        builder.Path += "/";
        using var response = await http.PutAsJsonAsync(builder.Uri, request); // VITEC001 {builder.Uri}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> BuilderGood(OrderUserInteractionRequest request, string id)
    {
        var builder = new UriBuilder("https://connect.maklare.vitec.net");
        builder.Path = "Service/Order/UserInteraction";
        builder.Path += "/" + Uri.EscapeDataString(id);
        using var response = await http.PutAsJsonAsync(builder.Uri, request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Append(OrderUserInteractionRequest request, string id)
    {
        var path = "Service/Order/UserInteraction";
        path += "/";
        path += id; // VITEC006 {id}
        using var response = await http.PutAsJsonAsync(path, request);
        return response.IsSuccessStatusCode;
    }
}
