using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Wrappers.Contents;

public class Contents(HttpClient http)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static HttpContent Json(object body) => new StringContent(JsonSerializer.Serialize(body, Options), Encoding.UTF8, "application/json");

    private static HttpContent Text(string text, string type) => new StringContent(text, Encoding.UTF8, type);

    private static string Body(string id, string url, string? comment = null) =>
        $$"""{"id":"{{id}}","url":"{{url}}"{{(comment is null ? "" : $",\"comment\":\"{comment}\"")}}}""";

    private static string Element(string name, string value) => $"<{name}>{value}</{name}>";

    private static string Xml(string inner) => $"<OrderUserInteractionRequest xmlns=\"{OrderUserInteractionRequest.XmlNamespace}\">{inner}</OrderUserInteractionRequest>";

    private static string Route(int c) => $"Service/Order/UserInteraction/{c}";

    public Task<HttpResponseMessage> A(int c) => http.PutAsync(Route(c), Json(new { id = "1", url = "https://x.se" }));

    public Task<HttpResponseMessage> B(int c, string id) => http.PutAsync(Route(c), Text(Body(id, "https://x.se/" + id), "application/json"));

    public Task<HttpResponseMessage> C(int c, string id) => http.PutAsync(Route(c), Text(Body(id, "/x/" + id), "application/json")); // VITEC002

    public Task<HttpResponseMessage> D(int c, string id) => http.PutAsync(Route(c), Text(Body(id, "https://x.se", "hej"), MediaTypeNames.Application.Json));

    public Task<HttpResponseMessage> E(int c, string id) => http.PutAsync(Route(c), Text(Xml(Element("Id", id) + Element("Url", "x.se")), "application/xml")); // VITEC003

    public Task<HttpResponseMessage> F(int c, string id) => http.PutAsync(Route(c), Text(Xml(Element("Url", "https://x.se") + Element("Id", id)), "application/xml")); // VITEC010

    public Task<HttpResponseMessage> G(int c, string id, string url) => http.PutAsync(Route(c), Text(Xml(Element("Id", id) + Element("Url", url)), "application/xml"));

    public Task<HttpResponseMessage> H(int c) => http.PutAsync("Service/Order/Note/" + c, Text("{\"note\":1}", "application/json"));

    public Task<HttpResponseMessage> I(int c) => http.PutAsync(Route(c), Text("{\"note\":1}", "application/json")); // VITEC009

    public async Task<bool> J(int c, string id)
    {
        using var content = Text(Body(id, "www.x.se"), "application/json"); // VITEC003
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PutAsync(Route(c), content);
        return response.IsSuccessStatusCode;
    }
}
