using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.IO;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jsonsson;

public class MoreJson(HttpClient http)
{
    private const string Route = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1";

    public Task<HttpResponseMessage> WhiteSpace() => http.PutAsync(Route, new StringContent("\r\n{\t\"id\" : \"1\" }\n", Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> Escapes() => http.PutAsync(Route, new StringContent("{\"id\":\"1\",\"url\":\"https:\\/\\/json.example\",\"comment\":\"\\u00e5\\n\"}", Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> Nulls() => http.PutAsync(Route, new StringContent("{\"id\":null,\"url\":null,\"comment\":null}", Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> Partly(string comment) => http.PutAsync(Route, new StringContent("{\"id\":\"1\",\"comment\":" + JsonSerializer.Serialize(comment) + "}", Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> Rest(string rest) => http.PutAsync(Route, new StringContent("{\"id\":\"1\"" + rest + "}", Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> Node(string id) => http.PutAsync(Route, JsonContent.Create(new JsonObject { ["id"] = id, ["url"] = "https://json.example" }));

    public Task<HttpResponseMessage> Typed(string id) => http.PutAsync(Route, JsonContent.Create(new OrderUserInteractionRequest { Id = id }, ConnectJsonContext.Default.OrderUserInteractionRequest));

    public Task<HttpResponseMessage> Stream(Stream stream) => http.PutAsync(Route, new StreamContent(stream));

    public Task<HttpResponseMessage> Serialized(string id) => http.PutAsync(Route, new StringContent(JsonSerializer.Serialize(new { id, url = "https://json.example" }), Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> Dictionary(IDictionary<string, string> body) => http.PutAsJsonAsync(Route, body);

    public Task<HttpResponseMessage> ObjectTyped(object body) => http.PutAsJsonAsync(Route, body);

    public async Task<string> ErrorBody()
    {
        var expected = new StringContent("{\"message\":\"The request is invalid.\"}", Encoding.UTF8, "application/json");
        return await expected.ReadAsStringAsync();
    }
}
