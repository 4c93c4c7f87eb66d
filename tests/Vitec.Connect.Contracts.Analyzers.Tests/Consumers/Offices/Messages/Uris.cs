using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Lokalfoto;

public class Uris
{
    private readonly HttpClient _http;
    private readonly Uri _base;

    public Uris(HttpClient http, Uri baseAddress)
    {
        _http = http;
        _base = baseAddress;
    }

    public async Task<bool> RelativeUri(string customerId)
    {
        var uri = new Uri("Service/Order/UserInteraction/" + customerId, UriKind.Relative); // VITEC006 {customerId}
        var request = new HttpRequestMessage(HttpMethod.Put, uri);
        var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Combined()
    {
        var request = new HttpRequestMessage(HttpMethod.Put, new Uri(_base, "Service/Order/UserInteraction/")); // VITEC001
        var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Assigned(string customerId)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, "https://lokalfoto.se");
        request.RequestUri = new Uri(_base, $"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}");
        var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AssignedWithout()
    {
        var request = new HttpRequestMessage { Method = HttpMethod.Put };
        request.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction"); // VITEC001
        var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Concatenated(string baseUrl, string customerId)
    {
        // baseUrl ends with a slash by our convention
        var request = new HttpRequestMessage(HttpMethod.Put, baseUrl + "Service/Order/UserInteraction/" + customerId); // VITEC006 {customerId}
        var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Interpolated(string baseUrl, string tenant, string customerId)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"{baseUrl}/{tenant}/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}");
        var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Builder(string customerId)
    {
        var builder = new UriBuilder(Uri.UriSchemeHttps, "connect.maklare.vitec.net");
        builder.Path = "/Service/Order/UserInteraction/";
        builder.Query = "customerId=" + Uri.EscapeDataString(customerId);
        var request = new HttpRequestMessage(HttpMethod.Put, builder.Uri); // VITEC001 {builder.Uri}
        var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> BuilderComplete(string customerId)
    {
        var builder = new UriBuilder("https", "connect.maklare.vitec.net", 443, "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId));
        var request = new HttpRequestMessage(HttpMethod.Put, builder.ToString());
        var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Documented()
    {
        var id = "StringValue";
        var request = new HttpRequestMessage(HttpMethod.Put, "https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + id); // VITEC007
        var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }
}
