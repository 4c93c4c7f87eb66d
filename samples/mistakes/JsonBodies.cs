using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;

namespace Mistakes;

/// <summary>JSON bodies that break the contract.</summary>
public sealed class JsonBodies(HttpClient http)
{
    private const string Path = "Service/Order/UserInteraction/M12345";

    public async Task Texts(string id)
    {
        (await http.PutAsync(Path, Json("{\"id\":\"1\",}"))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(Path, Json("{'id':'1'}"))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(Path, Json("{\"Id\":\"1\"}"))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(Path, Json("{\"id\":4711}"))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(Path, Json("[{\"id\":\"1\"}]"))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(Path, new StringContent($"{{\"id\":\"{id}\",\"text\":\"\"}}"))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(Path, new ByteArrayContent("{\"id\":}"u8.ToArray()))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(Path, Json("{\"id\":\"1\",\"url\":\"/order/1\"}"))).EnsureSuccessStatusCode(); // VITEC002
    }

    public async Task Objects(string id)
    {
        (await http.PutAsJsonAsync(Path, new { id, text = "" })).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsJsonAsync(Path, new { id = 4711 })).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsJsonAsync(Path, "{\"id\":\"1\"}")).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(Path, JsonContent.Create(new Dictionary<string, string> { ["Id"] = id }))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsJsonAsync(Path, new { id, url = "supplier.se/order/1" })).EnsureSuccessStatusCode(); // VITEC003
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
