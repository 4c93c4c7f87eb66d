using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace JsonCases.Bytes;

public class Bytes(HttpClient http)
{
    private static readonly Uri Address = new("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public async Task<bool> A()
    {
        var content = new ByteArrayContent("""{"id":"1","url":"https://trad.se"}"""u8.ToArray());
        content.Headers.ContentType = new("application/json");
        using var response = await http.PutAsync(Address, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> B()
    {
        using var content = new ByteArrayContent("""{"id":"1","adress":"https://trad.se"}"""u8.ToArray()); // VITEC009
        content.Headers.ContentType = new("application/json");
        using var response = await http.PutAsync(Address, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> C()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("{\"url\":\"www.trad.se\"}");
        using var message = new HttpRequestMessage(HttpMethod.Put, Address);
        message.Content = new ByteArrayContent(bytes); // VITEC003
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public Task<HttpResponseMessage> D() => http.PutAsJsonAsync(Address, new { ID = "1", URL = "https://trad.se" });

    public Task<HttpResponseMessage> E() => http.PutAsJsonAsync(Address, new { orderId = "1", Url = "https://trad.se" }); // VITEC009

    public Task<HttpResponseMessage> F() => http.PutAsJsonAsync(Address, new { Id = "1" }, Snake);

    public Task<HttpResponseMessage> G() => http.PutAsJsonAsync(Address, new { Id = "1" }, new JsonSerializerOptions { WriteIndented = true }); // VITEC009

    public Task<HttpResponseMessage> H() => http.PutAsJsonAsync(Address, new { Id = "1" }, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true });

    public Task<HttpResponseMessage> I(string id, string url) => http.PutAsJsonAsync(Address, new { id, url, comment = default(string) });

    public Task<HttpResponseMessage> J(string id)
    {
        var url = $"/orders/{id}";
        return http.PutAsJsonAsync(Address, new { id, url }); // VITEC002 {url}
    }

    public Task<HttpResponseMessage> K(string id) => http.PutAsync(Address, JsonContent.Create(new { id, url = new { href = "https://trad.se" } })); // VITEC009

    public Task<HttpResponseMessage> L(string id) => http.PutAsJsonAsync(Address, new Dictionary<string, string?> { ["id"] = id, ["url"] = null });

    public Task<HttpResponseMessage> M(string id)
    {
        var body = new Dictionary<string, object> { { "id", id } };
        body["url"] = "trad.se"; // VITEC003 {"trad.se"}
        return http.PutAsJsonAsync(Address, body);
    }

    public Task<HttpResponseMessage> N(string id) => http.PutAsJsonAsync(Address, new SortedDictionary<string, string> { ["Url"] = "https://trad.se" }); // VITEC009

    public Task<HttpResponseMessage> O(Dictionary<string, string> body) => http.PutAsJsonAsync(Address, body);

    public Task<HttpResponseMessage> P(int id) => http.PutAsJsonAsync("https://connect.maklare.vitec.net/Service/Order/Status/1", new { orderId = id, url = "/a" });

    public Task<HttpResponseMessage> Q(int id) => http.SendAsync(new() { Method = HttpMethod.Put, RequestUri = Address, Content = JsonContent.Create(new { id }) }); // VITEC009
}
