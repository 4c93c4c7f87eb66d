using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

namespace Varme.Analys;

public class MessageInitializers(HttpClient http)
{
    private static readonly Uri Root = new("https://connect.maklare.vitec.net");

    public async Task<bool> Complete(string customerId, string json)
    {
        using var message = new HttpRequestMessage
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri(Root, $"/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}"),
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> WrongMethod(string customerId, string json)
    {
        using var message = new HttpRequestMessage
        {
            Method = HttpMethod.Post, // VITEC005 {HttpMethod.Post}
            RequestUri = new Uri(Root, $"/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}"),
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Unescaped(string customerId, string json)
    {
        using var message = new HttpRequestMessage
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri(Root, $"/Service/Order/UserInteraction/{customerId}"), // VITEC006 {customerId}
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> NoId(string json)
    {
        using var message = new HttpRequestMessage
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri(Root, "/Service/Order/UserInteraction/"), // VITEC001
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> NoMethod(string json)
    {
        using var message = new HttpRequestMessage { RequestUri = new Uri(Root, "/Service/Order/UserInteraction/M2"), Content = new StringContent(json) }; // VITEC005
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> NoMethodElsewhere(string json)
    {
        using var message = new HttpRequestMessage { RequestUri = new Uri(Root, "/Service/Order/Status/M2"), Content = new StringContent(json) };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> MethodLater(string json)
    {
        using var message = new HttpRequestMessage { RequestUri = new Uri(Root, "/Service/Order/UserInteraction/M2"), Content = new StringContent(json) };
        message.Method = HttpMethod.Put;
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> DocumentationHeader(string json)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, new Uri(Root, "/Service/Order/UserInteraction/M2"))
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Basic", "{Base64 kodad användarnamn och lösenord}") }, // VITEC007
            Content = new StringContent(json),
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> DocumentationId(string json)
    {
        using var message = new HttpRequestMessage
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/StringValue"), // VITEC007
            Content = new StringContent(json),
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PlainHttp(string json)
    {
        using var message = new HttpRequestMessage
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M2"), // VITEC011
            Content = new StringContent(json),
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }
}
