using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace Foto.Direkt;

public class RawBodies
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://connect.maklare.vitec.net") };
    private const string Route = "Service/Order/UserInteraction/M12345";

    public async Task<bool> Malformed(string order)
    {
        var json = "{\"id\":\"" + order + "\",\"url\":\"https://foto.se\""; // no end
        using var response = await Http.PutAsync(Route, new StringContent(json, Encoding.UTF8, "application/json")); // VITEC009 {json}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> SingleQuotes(string order)
    {
        using var response = await Http.PutAsync(Route, new StringContent($"{{'id':'{order}'}}", Encoding.UTF8, "application/json")); // VITEC009
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Unknown()
    {
        const string Json = """
            {
              "id": "4711",
              "url": "https://foto.se/4711",
              "message": "klar"
            }
            """;
        using var response = await Http.PutAsync(Route, new StringContent(Json, Encoding.UTF8, "application/json")); // VITEC009 {Json}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> NumberForId(int order)
    {
        var json = $$"""{"id":{{order}},"url":"https://foto.se/4711"}""";
        using var response = await Http.PutAsync(Route, new StringContent("""{"id":4711}""", Encoding.UTF8, "application/json")); // VITEC009
        return response.IsSuccessStatusCode && json.Length > 0;
    }

    public async Task<bool> Case()
    {
        var bytes = "{\"Id\":\"4711\",\"url\":\"https://foto.se/4711\"}"u8.ToArray();
        var content = new ByteArrayContent(bytes); // VITEC009 {bytes}
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await Http.PutAsync(Route, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Array()
    {
        using var response = await Http.PutAsync(Route, new StringContent("[{\"id\":\"4711\"}]", Encoding.UTF8, "application/json")); // VITEC009
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> RelativeInside(string order)
    {
        var body = $$"""{"id":"{{order}}","url":"orders/{{order}}","comment":null}""";
        using var response = await Http.PutAsync(Route, new StringContent(body, Encoding.UTF8, "application/json")); // VITEC002 {body}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> HoleAtStart(string link, string order)
    {
        var body = $$"""{"id":"{{order}}","url":"{{link}}/{{order}}","comment":"/a"}""";
        using var response = await Http.PutAsync(Route, new StringContent(body, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Fine(string comment)
    {
        var body = "{ \"comment\": \"" + JsonEncodedText.Encode(comment) + "\",\n  \"url\": \"https:\\/\\/foto.se\\/4711\", \"id\": null }";
        using var response = await Http.PutAsync(Route, new StringContent(body, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Serialized(object anything)
    {
        using var response = await Http.PutAsync(Route, new StringContent(JsonSerializer.Serialize(anything), Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> OtherEndpoint()
    {
        using var response = await Http.PutAsync("Service/Order/Status/M12345", new StringContent("{\"state\":3,\"url\":\"/a\"", Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }
}
