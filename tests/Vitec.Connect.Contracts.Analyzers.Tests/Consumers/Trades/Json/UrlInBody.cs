using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Larmgruppen;

internal sealed class UrlInBody(HttpClient http)
{
    private const string Endpoint = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M77";

    public async Task<bool> Relative()
    {
        var body = new StringContent("{\"id\":\"1\",\"url\":\"/alarm/1\"}", Encoding.UTF8, "application/json"); // VITEC002 {"{\"id\":\"1\",\"url\":\"/alarm/1\"}"}
        using var response = await http.PutAsync(Endpoint, body);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> NoProtocol(string id)
    {
        var text = $@"{{""id"":""{id}"",""url"":""larm.example/orders/{id}"",""comment"":""Se över""}}";
        using var response = await http.PutAsync(Endpoint, new StringContent(text, Encoding.UTF8, "application/json")); // VITEC003
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Mail()
    {
        const string text = """{"id":"9","url":"mailto:larm@larm.example"}""";
        using var response = await http.PutAsync(Endpoint, new StringContent(text, Encoding.UTF8, "application/json")); // VITEC004 {text}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Sample()
    {
        var text = "{\"id\":\"1\",\"url\":\"sample string 2\",\"comment\":\"ok\"}";
        using var response = await http.PutAsync(Endpoint, new StringContent(text, Encoding.UTF8, "application/json")); // VITEC007 {text}
        return response.IsSuccessStatusCode;
    }
}
