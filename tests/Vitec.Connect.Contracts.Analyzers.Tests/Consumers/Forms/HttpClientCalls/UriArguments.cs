using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Stylist.Backend;

public class UriArguments
{
    private static readonly Uri Base = new("https://connect.maklare.vitec.net/");
    private static readonly Uri PlainBase = new("http://connect.maklare.vitec.net/");
    private static readonly Uri LocalBase = new("http://localhost:5080/");
    private readonly HttpClient _client;

    public UriArguments(HttpClient client) => _client = client;

    public Task<HttpResponseMessage> Joined(string customerId, HttpContent content)
    {
        return _client.PutAsync(new Uri(Base, "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId)), content);
    }

    public Task<HttpResponseMessage> JoinedWithoutId(HttpContent content)
    {
        return _client.PutAsync(new Uri(Base, "Service/Order/UserInteraction/"), content); // VITEC001
    }

    public Task<HttpResponseMessage> JoinedUnescaped(string customerId, HttpContent content)
    {
        return _client.PutAsync(new Uri(Base, $"Service/Order/UserInteraction/{customerId}"), content); // VITEC006 {customerId}
    }

    public Task<HttpResponseMessage> JoinedPlain(string customerId, HttpContent content)
    {
        return _client.PutAsync(new Uri(PlainBase, "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId)), content); // VITEC011
    }

    public Task<HttpResponseMessage> JoinedLocal(string customerId, HttpContent content)
    {
        return _client.PutAsync(new Uri(LocalBase, "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId)), content);
    }

    public Task<HttpResponseMessage> Whole(HttpContent content)
    {
        return _client.PutAsync(new Uri("http://10.0.0.7/Service/Order/UserInteraction/M1"), content); // VITEC011
    }

    public Task<HttpResponseMessage> Loopback(HttpContent content)
    {
        return _client.PutAsync(new Uri("http://127.0.0.1:8080/Service/Order/UserInteraction/M1"), content);
    }

    public Task<HttpResponseMessage> LoopbackSix(HttpContent content)
    {
        return _client.PutAsync("http://[::1]:8080/Service/Order/UserInteraction/M1", content);
    }

    public Task<HttpResponseMessage> Relative(HttpContent content)
    {
        return _client.PutAsync(new Uri("Service/Order/UserInteraction/M1", UriKind.Relative), content);
    }

    public Task<HttpResponseMessage> RelativeWithoutId(HttpContent content)
    {
        return _client.PutAsync(new Uri("Service/Order/UserInteraction#top", UriKind.Relative), content); // VITEC001
    }

    public async Task<bool> Built(string customerId, string json)
    {
        var builder = new UriBuilder("https", "connect.maklare.vitec.net") { Path = "/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId) };
        using var response = await _client.PutAsync(builder.Uri, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> BuiltPlain(string json)
    {
        var builder = new UriBuilder("http", "connect.maklare.vitec.net") { Path = "/Service/Order/UserInteraction/M99" };
        using var response = await _client.PutAsync(builder.Uri, new StringContent(json, Encoding.UTF8, "application/json")); // VITEC011 {builder.Uri}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> BuiltWithoutId(string json)
    {
        var builder = new UriBuilder("https://connect.maklare.vitec.net");
        builder.Path = "Service/Order/UserInteraction/";
        using var response = await _client.PutAsync(builder.Uri, new StringContent(json, Encoding.UTF8, "application/json")); // VITEC001 {builder.Uri}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> BuiltElsewhere(string json)
    {
        var builder = new UriBuilder("http", "intern.stylist.se") { Path = "Service/Order/Interaction/" };
        using var response = await _client.PutAsync(builder.Uri, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }
}
