using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

namespace Snickeri.Nord;

public class JsonTexts(HttpClient http)
{
    private const string Path = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M61";

    private const string Right = "{\"id\":\"61\",\"url\":\"https://snickeri.se/61\",\"comment\":\"Välj kök\"}";

    private const string WrongCase = "{\"Id\":\"61\",\"Url\":\"https://snickeri.se/61\"}";

    public Task<HttpResponseMessage> A() => http.PutAsync(Path, new StringContent(Right, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> B() => http.PutAsync(Path, new StringContent(WrongCase, Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> C(string id) => http.PutAsync(Path, new StringContent("{\"id\":\"" + id + "\",\"link\":\"https://snickeri.se\"}", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> D(string id) => http.PutAsync(Path, new StringContent("{\"id\":\"" + id + "\",\"url\":\"https://snickeri.se\"}", Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> E() => http.PutAsync(Path, new StringContent("""{"id": 61, "url": "https://snickeri.se"}""", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> F(int id) => http.PutAsync(Path, new StringContent($$"""{"id": "{{id}}", "url": "https://snickeri.se"}""", Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> G() => http.PutAsync(Path, new StringContent("{\"id\":\"61\",\"url\":\"https://snickeri.se\"", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> H() => http.PutAsync(Path, new StringContent("[{\"id\":\"61\"}]", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> I() => http.PutAsync(Path, new StringContent("{\"id\":\"61\",\"url\":\"/61\"}", Encoding.UTF8, "application/json")); // VITEC002

    public Task<HttpResponseMessage> J(string host) => http.PutAsync(Path, new StringContent($"{{\"id\":\"61\",\"url\":\"https://{host}/61\"}}", Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> K() => http.PutAsync(Path, new StringContent(@"{""id"":""61"",""url"":""www.snickeri.se/61""}", Encoding.UTF8, "application/json")); // VITEC003

    public Task<HttpResponseMessage> L() => http.PutAsync(Path, new StringContent(@"{""id"":""61"",""url"":null,""comment"":null}", Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> M() => http.PutAsync(Path, new StringContent("{\"url\":\"StringValue\"}", Encoding.UTF8, "application/json")); // VITEC007

    public Task<HttpResponseMessage> N() => http.PutAsync(Path, new ByteArrayContent(Encoding.UTF8.GetBytes("{\"id\":\"61\",\"Comment\":\"x\"}"))); // VITEC009

    public Task<HttpResponseMessage> O() => http.PutAsync(Path, new ByteArrayContent(Encoding.UTF8.GetBytes(Right)));

    public Task<HttpResponseMessage> P() => http.PutAsync(Path, new ByteArrayContent("""{"id":"61","uri":"https://snickeri.se"}"""u8.ToArray())); // VITEC009

    public Task<HttpResponseMessage> Q() => http.PutAsync(Path, new ByteArrayContent("""{"id":"61","url":"https://snickeri.se"}"""u8.ToArray()));

    public Task<HttpResponseMessage> R() => http.PutAsync("https://snickeri.se/orders/61", new StringContent(WrongCase, Encoding.UTF8, "application/json"));

    public StringContent NoCall() => new(WrongCase, Encoding.UTF8, "application/json");

    public async Task<bool> S(string id)
    {
        var json = $$"""
            {
              "id": "{{id}}",
              "url": "ftp://snickeri.se/{{id}}"
            }
            """;
        using var content = new StringContent(json, Encoding.UTF8, "application/json"); // VITEC004 {json}
        using var response = await http.PutAsync(Path, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> T(string id)
    {
        var json = $$"""
            {
              "id": "{{id}}",
              "url": "https://snickeri.se/{{id}}"
            }
            """;
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PutAsync(Path, content);
        return response.IsSuccessStatusCode;
    }
}
