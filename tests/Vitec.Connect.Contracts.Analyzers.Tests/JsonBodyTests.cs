using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC009, and the rules about URLs, on JSON bodies of calls to the endpoint: texts, anonymous objects, dictionaries.</summary>
public class JsonBodyTests
{
    [Theory]
    [InlineData("""{"id":"1","url":"https://x.se","comment":"a"}""")]
    [InlineData("""  { "id" : "1" , "comment" : null }  """)]
    [InlineData("""{"id":"\u0031\"\\\/\n","url":"https:\/\/x.se\/a"}""")]
    [InlineData("""{"\u0069d":"1"}""")]
    [InlineData("""{}""")]
    [InlineData("""null""")]
    public Task A_text_that_keeps_the_contract_is_silent(string json) => Text(json, isBad: false);

    [Theory]
    [InlineData("""{"id":"1","url":"https://x.se" """)]
    [InlineData("""{"id":"1",}""")]
    [InlineData("""{"id" "1"}""")]
    [InlineData("""{"id":"1" "url":"https://x.se"}""")]
    [InlineData("""{'id':'1'}""")]
    [InlineData("""{id:"1"}""")]
    [InlineData("""{"id":"1"}}""")]
    [InlineData("""{"id":"1"} {"id":"2"}""")]
    [InlineData("""{"id":"1\q"}""")]
    [InlineData("""{"id":"1\u12g4"}""")]
    [InlineData("""{"id":tru}""")]
    [InlineData("""{"id":01}""")]
    [InlineData("""{"id":+1}""")]
    [InlineData("""{"id":"1" /* a */}""")]
    [InlineData("""{"id":[1,}""")]
    [InlineData("""{"id":"1"]""")]
    [InlineData("{\"id\":\"a\nb\"}")]
    [InlineData("<a/>")]
    [InlineData("")]
    [InlineData("id=1")]
    public Task A_malformed_text_is_reported(string json) => Text(json, isBad: true);

    [Theory]
    [InlineData("""{"Id":"1"}""")]
    [InlineData("""{"id":"1","kommentar":"a"}""")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"comment":true}""")]
    [InlineData("""{"comment":{"text":"a"}}""")]
    [InlineData("""{"comment":["a"]}""")]
    [InlineData("""[{"id":"1"}]""")]
    [InlineData("""[]""")]
    [InlineData("\"id\"")]
    [InlineData("17")]
    [InlineData("true")]
    public Task Names_and_types_that_the_contract_lacks_are_reported(string json) => Text(json, isBad: true);

    [Theory]
    [InlineData("""$"{{\"id\":\"{unknown}\",\"comment\":\"{unknown} {unknown}\"}}" """)]
    [InlineData("""$"{{\"id\":{unknown},\"url\":{unknown}}}" """)]
    [InlineData("""$"{{\"id\":\"1\",{unknown}}}" """)]
    [InlineData("""$"{{\"{unknown}\":1}}" """)]
    [InlineData("""$"{unknown}{{\"idd\":1" """)]
    [InlineData("\"{\\\"id\\\":\" + unknown")]
    [InlineData("\"{\\\"id\\\":\\\"\" + unknown")]
    [InlineData("unknown")]
    [InlineData("null")]
    [InlineData("condition ? \"\" : unknown")]
    public Task What_is_unknown_is_silent(string text) => Verify.InMethodAsync(Put($"""new StringContent({text}, System.Text.Encoding.UTF8, "application/json")"""));

    [Theory]
    [InlineData("""$"{{\"id\":\"{unknown}\",\"kommentar\":\"a\"}}" """)]
    [InlineData("""$"{{\"id\":{unknown},\"comment\":17}}" """)]
    [InlineData("""$"{{\"id\":\"{unknown}\"" """)]
    [InlineData("""condition ? "{}" : "{\"idd\":1}" """)]
    [InlineData("""new System.Text.StringBuilder("{\"id\":\"").Append(unknown).Append("\",}").ToString()""")]
    public Task Holes_hide_nothing_around_them(string text) =>
        Verify.InMethodAsync(Put($$"""new StringContent({|VITEC009:{{text.Trim()}}|}, System.Text.Encoding.UTF8, "application/json")"""));

    [Theory]
    [InlineData("new StringContent({|VITEC009:\"{\\\"idd\\\":1}\"|})")]
    [InlineData("new StringContent(encoding: System.Text.Encoding.UTF8, content: {|VITEC009:\"{\\\"idd\\\":1}\"|})")]
    [InlineData("new StringContent({|VITEC009:\"{\\\"idd\\\":1}\"|}, new System.Net.Http.Headers.MediaTypeHeaderValue(\"application/json\"))")]
    [InlineData("new ByteArrayContent({|VITEC009:System.Text.Encoding.UTF8.GetBytes(\"{\\\"idd\\\":1}\")|})")]
    [InlineData("new ByteArrayContent({|VITEC009:\"{\\\"idd\\\":1}\"u8.ToArray()|})")]
    [InlineData("condition ? content : new StringContent({|VITEC009:\"{\\\"idd\\\":1}\"|})")]
    public Task Every_content_is_looked_at(string made) => Verify.InMethodAsync(Put(made));

    [Theory]
    [InlineData("""var json = "{\"idd\":1}"; var body = new StringContent({|VITEC009:json|}); await http.PutAsync("Service/Order/UserInteraction/M1", body);""")]
    [InlineData("""var bytes = System.Text.Encoding.UTF8.GetBytes("[]"); await http.PutAsync("Service/Order/UserInteraction/M1", new ByteArrayContent({|VITEC009:bytes|}));""")]
    [InlineData("""await {|VITEC005:http.PostAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC009:"[]"|}))|};""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + unknown, new StringContent({|VITEC009:"[]"|}));""")]
    [InlineData("""var made = new StringContent({|VITEC009:"[]"|}); await http.PutAsync("Service/Order/UserInteraction/1", made); await http.PutAsync("Service/Order/UserInteraction/2", made);""")]
    [InlineData("""await http.SendAsync(new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1") { Content = new StringContent({|VITEC009:"[]"|}) });""")]
    [InlineData("""using var m = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1"); m.Content = new StringContent({|VITEC009:"[]"|}); await http.SendAsync(m);""")]
    [InlineData("""var m = new HttpRequestMessage(); m.Content = new StringContent({|VITEC009:"[]"|}); m.RequestUri = new Uri("Service/Order/UserInteraction/M1", UriKind.Relative); m.Method = HttpMethod.Put; http.Send(m);""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1"); m.Content = new StringContent({|VITEC009:"[]"|}); Console.WriteLine(m);""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1") { Content = new StringContent("[]") }; m.Content = new StringContent("{}"); await http.SendAsync(m);""")]
    [InlineData("""await http.PutAsync("Service/Order/Other/M1", new StringContent("[]"));""")]
    [InlineData("""var own = new HttpClient { BaseAddress = new Uri("https://x.se/Service/Order/") }; await own.PutAsync("UserInteraction/M1", new StringContent({|VITEC009:"[]"|}));""")]
    [InlineData("""var own = new HttpClient { BaseAddress = new Uri("https://x.se/Service/Order/") }; await own.SendAsync(new HttpRequestMessage(HttpMethod.Put, "UserInteraction/M1") { Content = new StringContent({|VITEC009:"[]"|}) });""")]
    [InlineData("""var own = new HttpClient { BaseAddress = new Uri("https://x.se/Service/Other/") }; await own.PutAsync("UserInteraction/M1", new StringContent("[]"));""")]
    [InlineData("""await http.PutAsync(unknown, new StringContent("[]"));""")]
    [InlineData("""var body = new StringContent("[]");""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1"); m.Content = new StringContent("[]"); m.RequestUri = new Uri("https://x.se/other"); await http.SendAsync(m);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("text"));""")]
    public Task A_body_is_followed_to_its_call(string body) => Verify.InMethodAsync(body);

    [Theory]
    [InlineData("""new { id = "1", url = "https://x.se", comment = (string)null }""")]
    [InlineData("""new { Id = Guid.Empty, Url = new Uri("https://x.se"), Comment = unknown }""")]
    [InlineData("""new System.Collections.Generic.Dictionary<string, string> { { "id", "1" }, { "comment", "a" } }""")]
    [InlineData("""new System.Collections.Generic.Dictionary<string, object> { [unknown] = 1 }""")]
    [InlineData("""request""")]
    public Task An_object_that_keeps_the_contract_is_silent(string value) => Verify.InMethodAsync(PutJson(value));

    [Theory]
    [InlineData("""new { id = {|VITEC009:1|}, kommentar = {|VITEC009:"a"|} }""")]
    [InlineData("""new { id = {|VITEC009:(object)1|}, comment = {|VITEC009:condition|} }""")]
    [InlineData("""new { id = {|VITEC009:new[] { "a" }|}, comment = {|VITEC009:new { a = 1 }|} }""")]
    [InlineData("""new { {|VITEC009:unknown|} }""")]
    [InlineData("""new System.Collections.Generic.Dictionary<string, string> { { "Id", {|VITEC009:"1"|} }, { "text", {|VITEC009:"a"|} } }""")]
    [InlineData("""new System.Collections.Generic.Dictionary<string, object> { ["id"] = {|VITEC009:1|} }""")]
    [InlineData("""{|VITEC009:new[] { request }|}""")]
    [InlineData("""{|VITEC009:"{}"|}""")]
    [InlineData("""{|VITEC009:17|}""")]
    public Task An_object_that_breaks_the_contract_is_reported(string value) => Verify.InMethodAsync(PutJson(value));

    [Theory]
    [InlineData("""var body = new { idd = {|VITEC009:"1"|} }; await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", body);""")]
    [InlineData("""var body = new System.Collections.Generic.Dictionary<string, string>(); body["id"] = "1"; body.Add("idd", {|VITEC009:"2"|}); await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", body);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", JsonContent.Create(new { idd = {|VITEC009:"1"|} }));""")]
    [InlineData("""var made = JsonContent.Create(new { idd = {|VITEC009:"1"|} }, mediaType: null); var m = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1") { Content = made }; await http.SendAsync(m);""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { Id = "1" }, new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.Web));""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { Id = "1" }, new System.Text.Json.JsonSerializerOptions { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.CamelCase });""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { Id = "1" }, (System.Text.Json.JsonSerializerOptions)null);""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { Id = {|VITEC009:"1"|}, url = "https://x.se" }, new System.Text.Json.JsonSerializerOptions());""")]
    [InlineData("""var options = new System.Text.Json.JsonSerializerOptions(); options.PropertyNamingPolicy = null; await http.PutAsync("Service/Order/UserInteraction/M1", JsonContent.Create(new { Id = {|VITEC009:"1"|} }, options: options));""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { idd = "1" }, Options()); System.Text.Json.JsonSerializerOptions Options() => throw new Exception();""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/Other/M1", new { idd = "1" });""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new System.Collections.Generic.Dictionary<string, string> { ["Id"] = "1" }, new System.Text.Json.JsonSerializerOptions { DictionaryKeyPolicy = System.Text.Json.JsonNamingPolicy.CamelCase });""")]
    public Task An_object_is_followed_and_named_as_the_serializer_names_it(string body) => Verify.InMethodAsync(body);

    [Theory]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC002:"{\"url\":\"/a\"}"|}));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC003:"{\"url\":\"www.x.se\\/a\"}"|}));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC004:"{\"url\":\"ftp://x.se\"}"|}));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC002:$"{{\"url\":\"/order/{unknown}\"}}"|}));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent($"{{\"url\":\"{unknown}/a\"}}"));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("{\"url\":null}"));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC002:"<OrderUserInteractionRequest xmlns='http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order'><Url>/a&amp;b</Url></OrderUserInteractionRequest>"|}));""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { url = {|VITEC002:"/a"|}, comment = "/b" });""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { Url = {|VITEC003:new Uri("https://x.se/a").Host|} });""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", JsonContent.Create(new System.Collections.Generic.Dictionary<string, string> { ["url"] = {|VITEC002:"/" + unknown|} }));""")]
    [InlineData("""var d = new System.Collections.Generic.Dictionary<string, string> { ["url"] = "/a" }; d["url"] = "https://x.se"; await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", d);""")]
    [InlineData("""await http.PutAsJsonAsync("Other", new { url = "/a" });""")]
    public Task The_url_of_a_body_is_a_url(string body) => Verify.InMethodAsync(body);

    [Theory]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(JsonSerializer.Serialize(new { idd = {|VITEC009:"1"|}, url = {|VITEC002:"/a"|} })));""")]
    [InlineData("""var made = new { id = unknown, url = {|VITEC003:"x.se/a"|} }; var json = JsonSerializer.Serialize(made); var body = new StringContent(json); await http.PutAsync("Service/Order/UserInteraction/M1", body);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { Id = {|VITEC009:unknown|} })));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { Id = {|VITEC009:unknown|} }))));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(JsonSerializer.Serialize(new { Id = "1" }, JsonSerializerOptions.Web)));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(JsonSerializer.Serialize(new { Id = "1" }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase })));""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(JsonSerializer.Serialize(new { Id = "1" }, Options()))); JsonSerializerOptions Options() => throw new Exception();""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { Id = "1", PageUrl = {|VITEC009:"a"|} }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower });""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { Id = {|VITEC009:"1"|} }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper });""")]
    [InlineData("""await http.PutAsync("Service/Order/Other/M1", new StringContent(JsonSerializer.Serialize(new { idd = "1", url = "/a" })));""")]
    [InlineData("""var json = JsonSerializer.Serialize(new { idd = "1", url = "/a" });""")]
    public Task A_text_that_is_serialized_is_what_is_in_the_object(string body) => Verify.FileAsync("using System.Text.Json;\n" + Verify.Wrap(body));

    [Theory]
    [InlineData("""var tree = new JsonObject { ["id"] = unknown, ["href"] = {|VITEC009:unknown|} }; await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(tree.ToJsonString()));""")]
    [InlineData("""var tree = new JsonObject(); tree["url"] = {|VITEC002:"/" + unknown|}; tree.Add("comment", {|VITEC009:17|}); await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", tree);""")]
    [InlineData("""JsonNode tree = new JsonObject { ["url"] = {|VITEC002:"/a"|} }; await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(tree.ToString()));""")]
    [InlineData("""var tree = new JsonObject { ["Id"] = {|VITEC009:"1"|} }; await http.PutAsync("Service/Order/UserInteraction/M1", JsonContent.Create(tree, options: System.Text.Json.JsonSerializerOptions.Web));""")]
    [InlineData("""var tree = new JsonObject { ["id"] = "1", ["url"] = "https://x.se", ["comment"] = null }; await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", tree);""")]
    [InlineData("""var tree = new JsonObject { ["href"] = unknown }; tree.Remove("href"); await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", tree);""")]
    [InlineData("""var tree = new JsonObject { ["href"] = "/a" }; await http.PutAsync("Service/Order/Other/M1", new StringContent(tree.ToJsonString())); Console.WriteLine(tree);""")]
    public Task A_tree_is_looked_at_like_a_dictionary(string body) => Verify.FileAsync("using System.Text.Json.Nodes;\n" + Verify.Wrap(body));

    [Theory]
    [InlineData("""JsonConvert.SerializeObject(new { Id = {|VITEC009:"1"|}, url = {|VITEC002:"/a"|} })""")]
    [InlineData("""JsonConvert.SerializeObject(new { Id = "1" }, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() })""")]
    [InlineData("""JsonConvert.SerializeObject(new { idd = {|VITEC009:"1"|} }, Formatting.Indented, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() })""")]
    [InlineData("""JsonConvert.SerializeObject(new { idd = "1" }, Settings())""")]
    [InlineData("""new JObject { ["id"] = "1", ["uri"] = {|VITEC009:"/a"|} }.ToString()""")]
    [InlineData("""new JObject(new JProperty("id", "1"), new JProperty("url", {|VITEC002:"/a"|})).ToString(Formatting.None)""")]
    [InlineData("""JObject.FromObject(new { Id = {|VITEC009:"1"|} }).ToString()""")]
    [InlineData("""new JObject { { "id", "1" }, { "url", "https://x.se" } }.ToString()""")]
    public Task Newtonsofts_texts_too(string text) => Verify.FileAsync("Newtonsoft.Json", $$"""
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;
        using Newtonsoft.Json.Serialization;
        {{Verify.Wrap($"""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({text})); JsonSerializerSettings Settings() => throw new Exception();""")}}
        """);

    [Fact]
    public Task What_comes_in_by_a_parameter_is_reported_where_it_is_passed() => Verify.FileAsync("""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Threading.Tasks;

        class C
        {
            private readonly HttpClient _http = new();

            public async Task Run(string unknown)
            {
                await Send("M1", {|VITEC009:"{\"idd\":1}"|});
                await Send("M1", unknown);
                await SendTo("Service/Order/UserInteraction/M1", {|VITEC009:"[]"|});
                await SendTo("Service/Order/Other/M1", "[]");
                await SendContent("Service/Order/UserInteraction/M1", new StringContent({|VITEC009:"[]"|}));
                await SendContent("Service/Order/Other/M1", new StringContent("[]"));
                await _http.PutAsync("Service/Order/UserInteraction/M1", Json({|VITEC009:"[]"|}));
                await _http.PutAsync("Service/Order/Other/M1", Json("[]"));
                await _http.SendAsync(Message("Service/Order/UserInteraction/M1", {|VITEC009:"[]"|}));
                await _http.SendAsync(Message("Service/Order/Other/M1", "[]"));
                await Ask({|VITEC002:"/a"|});
            }

            private Task Send(string id, string json) =>
                _http.PutAsync("Service/Order/UserInteraction/" + id, new StringContent(json, Encoding.UTF8, "application/json"));

            private Task SendTo(string path, string json) => _http.PutAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));

            private Task SendContent(string path, HttpContent content) => _http.PutAsync(path, content);

            private static HttpContent Json(string json) => new StringContent(json, Encoding.UTF8, "application/json");

            private static HttpRequestMessage Message(string path, string json) => new(HttpMethod.Put, path) { Content = Json(json) };

            private Task Ask(string url) => _http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { id = "1", url });
        }
        """);

    [Fact]
    public Task Another_endpoint_has_its_own_names_and_types() => Verify.FileAsync("""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;

        [assembly: ConnectEndpoint("POST", "Service/Order/Token/{customerId}", typeof(OrderToken))]

        class OrderToken
        {
            public string Token { get; set; }
            public int Count { get; set; }
            [JsonPropertyName("is-new")] public bool? IsNew { get; set; }
            [AbsoluteUrl] public string ReturnUrl { get; set; }
        }

        class C
        {
            async Task M(HttpClient http)
            {
                await http.PostAsync("Service/Order/Token/M1", new StringContent("{\"token\":\"a\",\"count\":1,\"is-new\":true}"));
                await http.PostAsync("Service/Order/Token/M1", new StringContent({|VITEC009:"{\"count\":\"1\"}"|}));
                await http.PostAsync("Service/Order/Token/M1", new StringContent({|VITEC009:"{\"isNew\":true}"|}));
                await http.PostAsync("Service/Order/Token/M1", new StringContent({|VITEC009:"{\"is-new\":1}"|}));
                await http.PostAsync("Service/Order/Token/M1", new StringContent({|VITEC002:"{\"returnUrl\":\"/a\"}"|}));
                await http.PostAsJsonAsync("Service/Order/Token/M1", new { Token = "a", Count = {|VITEC009:"1"|}, ReturnUrl = {|VITEC002:"/a"|} });
            }
        }
        """);

    [Fact]
    public Task What_only_looks_alike_is_left_alone() => Verify.FileAsync("""
        using System.Threading.Tasks;
        using Mine;

        namespace Mine
        {
            class StringContent(string content) { public string Content => content; }
            class HttpClient
            {
                public Task PutAsync(string requestUri, StringContent content) => Task.CompletedTask;
                public Task PutAsJsonAsync<T>(string requestUri, T value) => Task.CompletedTask;
            }
        }

        class C
        {
            async Task M(HttpClient http)
            {
                await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("[]"));
                await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { idd = 1 });
            }
        }
        """);

    private static string Put(string content) => $"""await http.PutAsync("Service/Order/UserInteraction/M1", {content});""";

    private static string PutJson(string value) => $"""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", {value});""";

    private static Task Text(string json, bool isBad)
    {
        var literal = Microsoft.CodeAnalysis.CSharp.SyntaxFactory.Literal(json).Text;
        return Verify.InMethodAsync(Put($"""new StringContent({(isBad ? "{|VITEC009:" + literal + "|}" : literal)}, null, "application/json")"""));
    }
}
