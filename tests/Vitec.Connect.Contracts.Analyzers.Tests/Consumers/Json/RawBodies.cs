using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Json.RawBodies
{
    public class Malformed(HttpClient http)
    {
        private const string Route = "Service/Order/UserInteraction/M1";

        public Task<HttpResponseMessage> Comma() => http.PutAsync(Route, new StringContent("{\"id\":\"1\",\"url\":\"https://supplier.se\",}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> NoEnd() => http.PutAsync(Route, new StringContent("{\"id\":\"1\"", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> SingleQuotes() => http.PutAsync(Route, new StringContent("{'id':'1'}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Unquoted() => http.PutAsync(Route, new StringContent("{id:\"1\"}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> HoleUnquoted(string id) => http.PutAsync(Route, new StringContent($$"""{"id":"{{id}}","url":"https://supplier.se/{{id}}}""", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Array() => http.PutAsync(Route, new StringContent("[{\"id\":\"1\"}]", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Scalar() => http.PutAsync(Route, new StringContent("\"https://supplier.se\"", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Right() => http.PutAsync(Route, new StringContent("{\"id\":\"1\",\"url\":\"https://supplier.se\",\"comment\":\"Hej\"}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> RightRaw() => http.PutAsync(Route, new StringContent("""{"id": "1", "url": "https://supplier.se", "comment": null}""", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> RightHoles(string id, string url) => http.PutAsync(Route, new StringContent($$"""{"id":"{{id}}","url":"{{url}}"}""", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> RightEncoded(string id, string url) => http.PutAsync(Route, new StringContent("{\"id\":" + JsonSerializer.Serialize(id) + ",\"url\":" + JsonSerializer.Serialize(url) + "}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> Serialized(OrderUserInteractionRequest r) => http.PutAsync(Route, new StringContent(JsonSerializer.Serialize(r), Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> Unknown(string json) => http.PutAsync(Route, new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public class Members(HttpClient http)
    {
        private static readonly Uri Address = new("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");

        public Task<HttpResponseMessage> UnknownProperty() => http.PutAsync(Address, new StringContent("{\"id\":\"1\",\"callbackUrl\":\"https://supplier.se\"}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> PascalCase() => http.PutAsync(Address, new StringContent("{\"Id\":\"1\",\"url\":\"https://supplier.se\"}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Misspelled() => http.PutAsync(Address, new StringContent(@"{""id"":""1"",""coment"":""Hej""}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Number() => http.PutAsync(Address, new StringContent("{\"id\":1,\"url\":\"https://supplier.se\"}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Object() => http.PutAsync(Address, new StringContent("{\"id\":\"1\",\"url\":{\"href\":\"https://supplier.se\"}}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Boolean() => http.PutAsync(Address, new StringContent("{\"id\":\"1\",\"comment\":true}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> InMessage()
        {
            var message = new HttpRequestMessage(HttpMethod.Put, Address)
            {
                Content = new StringContent("{\"orderId\":\"1\"}", Encoding.UTF8, "application/json"), // VITEC009
            };
            return http.SendAsync(message);
        }

        public Task<HttpResponseMessage> Bytes() => http.PutAsync(Address, new ByteArrayContent(Encoding.UTF8.GetBytes("{\"orderId\":\"1\"}"))); // VITEC009

        public Task<HttpResponseMessage> Utf8() => http.PutAsync(Address, new ByteArrayContent("{\"orderId\":\"1\"}"u8.ToArray())); // VITEC009

        public Task<HttpResponseMessage> Utf8Right() => http.PutAsync(Address, new ByteArrayContent("{\"id\":\"1\"}"u8.ToArray()));

        public Task<HttpResponseMessage> BytesRight() => http.PutAsync(Address, new ByteArrayContent(Encoding.UTF8.GetBytes("{\"id\":\"1\"}")));

        public Task<HttpResponseMessage> OtherCall() => http.PutAsync("Service/Order/Status/M1", new StringContent("{\"orderId\":1}", Encoding.UTF8, "application/json"));

        public StringContent NoCall() => new("{\"orderId\":1,}", Encoding.UTF8, "application/json");

        public Task<HttpResponseMessage> Nulls() => http.PutAsync(Address, new StringContent("{\"id\":null,\"url\":null,\"comment\":null}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> EmptyObject() => http.PutAsync(Address, new StringContent("{}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> Escapes() => http.PutAsync(Address, new StringContent("{\"id\":\"\\u0031\",\"comment\":\"\\\"Hej\\\"\\n\"}", Encoding.UTF8, new MediaTypeHeaderValue("application/json")));
    }

    public class UrlsInside(HttpClient http)
    {
        private const string Route = "Service/Order/UserInteraction/M1";

        public Task<HttpResponseMessage> Relative() => http.PutAsync(Route, new StringContent("{\"id\":\"1\",\"url\":\"/orders/1\"}", Encoding.UTF8, "application/json")); // VITEC002

        public Task<HttpResponseMessage> RelativeHole(int id) => http.PutAsync(Route, new StringContent($$"""{"id":"{{id}}","url":"/orders/{{id}}"}""", Encoding.UTF8, "application/json")); // VITEC002

        public Task<HttpResponseMessage> NoProtocol() => http.PutAsync(Route, new StringContent("{\"url\":\"www.supplier.se/orders/1\"}", Encoding.UTF8, "application/json")); // VITEC003

        public Task<HttpResponseMessage> Ftp() => http.PutAsync(Route, new StringContent("{\"url\":\"ftp://supplier.se/orders/1\"}", Encoding.UTF8, "application/json")); // VITEC004

        public Task<HttpResponseMessage> EscapedSlash() => http.PutAsync(Route, new StringContent("{\"url\":\"https:\\/\\/supplier.se\\/orders\"}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> Null() => http.PutAsync(Route, new StringContent("{\"url\":null}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> HoleGood(string host) => http.PutAsync(Route, new StringContent($$"""{"url":"https://{{host}}/a"}""", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> HoleUnknown(string url) => http.PutAsync(Route, new StringContent("{\"url\":\"" + url + "\",\"comment\":\"/a\"}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> Elsewhere() => http.PutAsync("Service/Order/Other/M1", new StringContent("{\"url\":\"/orders/1\"}", Encoding.UTF8, "application/json"));
    }

    public class Flowing(HttpClient http)
    {
        public async Task Local()
        {
            var json = "{\"id\":\"1\",\"Comment\":\"Hej\"}";
            var content = new StringContent(json, Encoding.UTF8, "application/json"); // VITEC009
            var response = await http.PutAsync("Service/Order/UserInteraction/M1", content);
            response.EnsureSuccessStatusCode();
        }

        public async Task LocalRight()
        {
            const string Json = "{\"id\":\"1\",\"comment\":\"Hej\"}";
            var content = new StringContent(Json, Encoding.UTF8, "application/json");
            var response = await http.PutAsync("Service/Order/UserInteraction/M1", content);
            response.EnsureSuccessStatusCode();
        }

        public async Task Builder(IEnumerable<string> comments)
        {
            var json = new StringBuilder("{\"id\":\"1\",\"comment\":\"");
            foreach (var comment in comments) json.Append(comment).Append(' ');
            json.Append("\"}");
            var response = await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(json.ToString(), Encoding.UTF8, "application/json"));
            response.EnsureSuccessStatusCode();
        }

        public async Task Concatenated(string id)
        {
            var json = "{\"id\":\"" + id + "\", \"link\":\"https://supplier.se\"}";
            var response = await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC009
            response.EnsureSuccessStatusCode();
        }

        public async Task Formatted(string id)
        {
            var json = string.Format("{{\"id\":\"{0}\"}}", id);
            var response = await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(json, Encoding.UTF8, "application/json"));
            response.EnsureSuccessStatusCode();
        }
    }
}
