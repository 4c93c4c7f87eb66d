using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts;

namespace Payloads.JsonTexts
{
    public class Literals(HttpClient http)
    {
        private const string Path = "Service/Order/UserInteraction/M12345";

        public Task<HttpResponseMessage> Documented() =>
            http.PutAsync(Path, new StringContent("{\"id\": \"1\", \"url\": \"https://pages.example/1\", \"comment\": \"x\"}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> Verbatim() =>
            http.PutAsync(Path, new StringContent(@"{ ""id"": ""1"", ""url"": ""https://pages.example/1"" }", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> SingleQuotes() =>
            http.PutAsync(Path, new StringContent("{'id':'1','url':'https://pages.example/1'}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> TrailingComma() =>
            http.PutAsync(Path, new StringContent("""{"id":"1","url":"https://pages.example/1",}""", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Unclosed() =>
            http.PutAsync(Path, new StringContent("{\"id\":\"1\"", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Pascal() =>
            http.PutAsync(Path, new StringContent("""{"Id":"1","Url":"https://pages.example/1"}""", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Number() =>
            http.PutAsync(Path, new StringContent("""{"id":17,"url":"https://pages.example/1"}""", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Nulls() =>
            http.PutAsync(Path, new StringContent("""{"id":"17","url":"https://pages.example/1","comment":null}""", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> AnArray() =>
            http.PutAsync(Path, new StringContent("""[{"id":"17"}]""", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Text() =>
            http.PutAsync(Path, new StringContent("\"https://pages.example/1\"", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Misspelt() =>
            http.PutAsync(Path, new StringContent("""{"id":"17","uri":"https://pages.example/1"}""", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> RelativeUrl() =>
            http.PutAsync(Path, new StringContent("""{"id":"17","url":"/1"}""", Encoding.UTF8, "application/json")); // VITEC002

        public Task<HttpResponseMessage> HostUrl() =>
            http.PutAsync(Path, new StringContent("""{"id":"17","url":"pages.example/1"}""", Encoding.UTF8, "application/json")); // VITEC003

        public Task<HttpResponseMessage> EscapedSlashes() =>
            http.PutAsync(Path, new StringContent("""{"id":"17","url":"https:\/\/pages.example\/1"}""", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> Sample() =>
            http.PutAsync(Path, new StringContent("""{"id":"StringValue","url":"https://pages.example/1"}""", Encoding.UTF8, "application/json")); // VITEC007

        public Task<HttpResponseMessage> Interpolated(string id, string comment) =>
            http.PutAsync(Path, new StringContent($"{{\"id\":\"{id}\",\"url\":\"https://pages.example/{id}\",\"comment\":\"{comment}\"}}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> InterpolatedUnquoted(string id) =>
            http.PutAsync(Path, new StringContent($$"""{"id":{{JsonSerializer.Serialize(id)}},"url":"https://pages.example/"}""", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> InterpolatedNumber(int id) =>
            http.PutAsync(Path, new StringContent($$"""{"id":"{{id}}","url":"/pages/{{id}}"}""", Encoding.UTF8, "application/json")); // VITEC002

        public Task<HttpResponseMessage> Formatted(string id) =>
            http.PutAsync(Path, new StringContent(string.Format("{{\"ID\":\"{0}\"}}", id), Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Replaced(string id)
        {
            const string template = """{"id":"@id","url":"https://pages.example/@id"}""";
            return http.PutAsync(Path, new StringContent(template.Replace("@id", id), Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> ReplacedWrong(string id)
        {
            const string template = """{"orderId":"@id","url":"https://pages.example/@id"}""";
            return http.PutAsync(Path, new StringContent(template.Replace("@id", id), Encoding.UTF8, "application/json")); // VITEC009
        }

        public Task<HttpResponseMessage> Bytes() =>
            http.PutAsync(Path, new ByteArrayContent("""{"id":true}"""u8.ToArray())); // VITEC009

        public Task<HttpResponseMessage> EncodedBytes()
        {
            var bytes = Encoding.UTF8.GetBytes("""{"id":"1","url":"?page=1"}""");
            var content = new ByteArrayContent(bytes); // VITEC002 {bytes}
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            return http.PutAsync(Path, content);
        }

        public Task<HttpResponseMessage> LaterContent()
        {
            HttpContent content;
            content = new StringContent("""{ "customer": "1" }""", Encoding.UTF8, "application/json"); // VITEC009
            return http.PutAsync(Path, content);
        }

        public Task<HttpResponseMessage> OtherCall() =>
            http.PutAsync("Service/Order/Status/M12345", new StringContent("""{"status":17}""", Encoding.UTF8, "application/json"));

        public StringContent NoCall() => new("""{"Id":17}""", Encoding.UTF8, "application/json");

        public Task<HttpResponseMessage> UnknownText(string json) => http.PutAsync(Path, new StringContent(json, Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> FromFile() => http.PutAsync(Path, new StringContent(File.ReadAllText("body.json"), Encoding.UTF8, "application/json"));

        public async Task<bool> InAMessage()
        {
            using var message = new HttpRequestMessage(HttpMethod.Put, Path)
            {
                Content = new StringContent("""{"id":"1","url":"https://pages.example","comments":"x"}""", Encoding.UTF8, "application/json"), // VITEC009
            };
            using var response = await http.SendAsync(message);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> SetOnAMessage()
        {
            using var message = new HttpRequestMessage(HttpMethod.Put, Path);
            message.Content = new StringContent("""{"id":"1","url":"javascript:open()"}""", Encoding.UTF8, "application/json"); // VITEC004
            using var response = await http.SendAsync(message);
            return response.IsSuccessStatusCode;
        }
    }

    public class Objects(HttpClient http)
    {
        private readonly string path = "Service/Order/UserInteraction/M1";

        private const string Path = "/Service/Order/UserInteraction/M1";

        public Task<HttpResponseMessage> Anonymous(string id) =>
            http.PutAsJsonAsync(Path, new { id, url = "https://pages.example", comment = "x" });

        // PutAsJsonAsync writes camel case by itself.
        public Task<HttpResponseMessage> AnonymousPascal(string id) =>
            http.PutAsJsonAsync(Path, new { Id = id, Url = "https://pages.example", Comment = "x" });

        public Task<HttpResponseMessage> AnonymousExtra(string id) =>
            http.PutAsJsonAsync(Path, new { id, url = "https://pages.example", priority = "high" }); // VITEC009

        public Task<HttpResponseMessage> AnonymousNumber(int id) =>
            http.PutAsJsonAsync(Path, new { id, url = "https://pages.example" }); // VITEC009

        public Task<HttpResponseMessage> AnonymousRelative(string id) =>
            http.PutAsJsonAsync(Path, new { id, url = $"/pages/{id}" }); // VITEC002 {$"/pages/{id}"}

        public Task<HttpResponseMessage> AnonymousHost(HttpRequest request) =>
            http.PutAsJsonAsync(Path, new { id = "1", url = request.Host + "/pages" }); // VITEC003

        public Task<HttpResponseMessage> AnonymousDefaultOptions(string id) =>
            http.PutAsJsonAsync(Path, new { Id = id }, new JsonSerializerOptions()); // VITEC009

        public Task<HttpResponseMessage> AnonymousWebOptions(string id) =>
            http.PutAsJsonAsync(Path, new { Id = id, Url = "https://pages.example" }, new JsonSerializerOptions(JsonSerializerDefaults.Web));

        public Task<HttpResponseMessage> AnonymousCamelOptions(string id) =>
            http.PutAsJsonAsync(Path, new { Id = id, Url = "https://pages.example" }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

        public Task<HttpResponseMessage> AnonymousSnakeOptions(string id) =>
            http.PutAsJsonAsync(Path, new { Id = id, OrderUrl = "https://pages.example" }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }); // VITEC009

        public Task<HttpResponseMessage> UnknownOptions(string id, JsonSerializerOptions options) =>
            http.PutAsJsonAsync(Path, new { Id = id, Url = "https://pages.example" }, options);

        public Task<HttpResponseMessage> Variable(string id)
        {
            var body = new { id, url = "pages/start", comment = (string?)null }; // VITEC002 {"pages/start"}
            return http.PutAsJsonAsync(Path, body);
        }

        public Task<HttpResponseMessage> Content(string id) =>
            http.PutAsync(Path, JsonContent.Create(new { id, link = "https://pages.example" })); // VITEC009

        public Task<HttpResponseMessage> Dictionary(string id) =>
            http.PutAsJsonAsync(Path, new Dictionary<string, string> { ["id"] = id, ["url"] = "https://pages.example" });

        public Task<HttpResponseMessage> DictionaryCase(string id) =>
            http.PutAsJsonAsync(Path, new Dictionary<string, string> { ["Id"] = id, ["url"] = "https://pages.example" }); // VITEC009

        public Task<HttpResponseMessage> DictionaryAdds(string id) =>
            http.PutAsJsonAsync(Path, new Dictionary<string, object> { { "id", id }, { "url", "https://pages.example" }, { "date", DateTime.Now } }); // VITEC009

        public Task<HttpResponseMessage> DictionaryRelative(string id) =>
            http.PutAsJsonAsync(Path, new Dictionary<string, object?> { ["id"] = id, ["url"] = "/pages", ["comment"] = null }); // VITEC002 {"/pages"}

        public Task<HttpResponseMessage> DictionaryLater(string id)
        {
            var body = new Dictionary<string, string>();
            body["id"] = id;
            body["url"] = "pages.example/start"; // VITEC003 {"pages.example/start"}
            return http.PutAsJsonAsync(Path, body);
        }

        public Task<HttpResponseMessage> DictionaryAddLater(string id)
        {
            var body = new Dictionary<string, string>(StringComparer.Ordinal) { { "id", id } };
            body.Add("adress", "https://pages.example"); // VITEC009
            return http.PutAsJsonAsync(Path, body);
        }

        public Task<HttpResponseMessage> DictionaryElsewhere(string id)
        {
            var body = new Dictionary<string, string> { ["orderId"] = id };
            return http.PutAsJsonAsync("orders/" + id, body);
        }

        public Task<HttpResponseMessage> Serialized(string id)
        {
            var json = JsonSerializer.Serialize(new { Id = id }); // VITEC009
            return http.PutAsync(Path, new StringContent(json, Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> SerializedRight(string id)
        {
            var json = JsonSerializer.Serialize(new { id, url = "https://pages.example" });
            return http.PutAsync(Path, new StringContent(json, Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> SerializedRelative(string id)
        {
            var json = JsonSerializer.Serialize(new { id, url = "../pages" }); // VITEC002 {"../pages"}
            var content = new StringContent(json, Encoding.UTF8, "application/json");
            return http.PutAsync(Path, content);
        }

        public Task<HttpResponseMessage> Nodes(string id)
        {
            var body = new JsonObject { ["id"] = id, ["url"] = "/pages/" + id }; // VITEC002 {"/pages/" + id}
            return http.PutAsync(Path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> NodesUnknownName(string id)
        {
            var body = new JsonObject { ["id"] = id, ["href"] = "https://pages.example" }; // VITEC009
            return http.PutAsJsonAsync(Path, body);
        }

        public Task<HttpResponseMessage> AnotherType(string id) => http.PutAsJsonAsync(Path, new Body(id, "/pages"));

        public Task<HttpResponseMessage> UnknownObject(object body) => http.PutAsJsonAsync(Path, body);

        public Task<HttpResponseMessage> UnknownPath(string id) => http.PutAsJsonAsync(path, new { identity = id });

        private sealed record Body(string Id, string Url);
    }
}
