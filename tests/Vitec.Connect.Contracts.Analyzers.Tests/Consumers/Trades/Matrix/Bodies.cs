using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Mime;
using System.Text.Json;

namespace Matris;

public class Bodies(HttpClient http)
{
    private const string R = "Service/Order/UserInteraction/M1";
    private const string Ns = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static string Quote(string s) => "\"" + s + "\"";

    public async Task All(string id, int n, bool b, List<string> list)
    {
        (await http.PutAsync(R, new StringContent("{" + Quote("id") + ":" + Quote(id) + "," + Quote("uri") + ":" + Quote("https://x.se") + "}", Json))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(R, new StringContent(b ? "{}" : "[]", Json))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(R, new StringContent(content: "{\"ID\":\"1\"}", Encoding.UTF8, mediaType: MediaTypeNames.Application.Json))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(R, new ByteArrayContent("{\"id\":1}"u8.ToArray()))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(R, new StringContent("{\"id\":\"" + id + "\",\"Comment\":\"\"}", Json))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(R, new StringContent($"{{\"id\":\"{id}\",\"url\":\"https://x.se/{n}\",\"number\":{n}}}", Json))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(R, new StringContent($"{{\"id\":\"{id}\",\"url\":\"https://x.se/{n}\"", Json))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(R, new StringContent($"{{\"id\":\"{id}\",\"url\":\"x/{n}\"}}", Json))).EnsureSuccessStatusCode(); // VITEC002
        (await http.PutAsync(R, new StringContent("{\"url\":\"\\/a\"}", Json))).EnsureSuccessStatusCode(); // VITEC002
        (await http.PutAsync(R, new StringContent("{\"url\":\"" + "x.se/" + id + "\"}", Json))).EnsureSuccessStatusCode(); // VITEC003
        (await http.PutAsJsonAsync(R, new { Id = id, Url = "https://x.se", Extra = 1 })).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsJsonAsync(R, new { Id = id, Url = new Uri("https://x.se"), Comment = n })).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsJsonAsync(R, new { id, comment = list })).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsJsonAsync(R, new[] { new { id } })).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsJsonAsync(R, new { Order = id })).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(R, JsonContent.Create(new Dictionary<string, object?> { ["id"] = id, ["comment"] = true }))).EnsureSuccessStatusCode(); // VITEC009
        (await http.PutAsync(R, new StringContent($"<OrderUserInteractionRequest xmlns='{Ns}'><Id>{id}</Id><Comment/></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"))).EnsureSuccessStatusCode(); // VITEC010
        (await http.PutAsync(R, new StringContent($"<OrderUserInteractionRequest xmlns='{Ns}'><Url>x.se/{n}</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"))).EnsureSuccessStatusCode(); // VITEC003
        (await http.PutAsync(R, new StringContent("<OrderUserInteractionRequest xmlns=\"" + Ns + "/\"><Id/></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"))).EnsureSuccessStatusCode(); // VITEC010
        (await http.PutAsync(R, new StringContent("{\"id\":\"" + id + "\",\"url\":" + JsonSerializer.Serialize(id) + "}", Json))).EnsureSuccessStatusCode();
        (await http.PutAsync(R, new StringContent("{}", Json))).EnsureSuccessStatusCode();
        (await http.PutAsync(R, new StringContent("{\"id\":\"a\\\"b\",\"comment\":\"å {x} [y]\"}", Json))).EnsureSuccessStatusCode();
        (await http.PutAsync(R, new StringContent($"{{\"id\":\"{id}\",\"url\":\"{id}\"}}", Json))).EnsureSuccessStatusCode();
        (await http.PutAsync(R, new StringContent($"{{\"id\":\"{n}\",\"comment\":null}}", Json))).EnsureSuccessStatusCode();
        (await http.PutAsync(R, new StringContent("\uFEFF".TrimStart('\uFEFF') + "{\"id\":\"1\"}", Json))).EnsureSuccessStatusCode();
        (await http.PutAsJsonAsync(R, new { Id = id, Url = new Uri("https://x.se") })).EnsureSuccessStatusCode();
        (await http.PutAsJsonAsync(R, new { id, url = b ? "https://x.se" : null })).EnsureSuccessStatusCode();
        (await http.PutAsJsonAsync(R, new { ID = id }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })).EnsureSuccessStatusCode();
        (await http.PutAsJsonAsync("other", new { ID = n, link = "/x" })).EnsureSuccessStatusCode();
        (await http.PutAsync(R, new FormUrlEncodedContent(new Dictionary<string, string> { ["x"] = "1" }))).EnsureSuccessStatusCode();
        (await http.PutAsync(R, new MultipartFormDataContent { { new StringContent("text"), "field" } })).EnsureSuccessStatusCode();
    }
}
