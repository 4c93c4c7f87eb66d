using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace JsonCases.Raw;

public class Raw(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    private Task<HttpResponseMessage> Put(string json) => http.PutAsync(Route, new StringContent(json, Encoding.UTF8, "application/json"));

    private static StringContent Content(string json) => new(json, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json").MediaType!);

    public Task<HttpResponseMessage> A(string id) => Put($$"""{"id":"{{id}}","url":"https://trad.se/{{id}}","comment":""}""");

    public Task<HttpResponseMessage> B(string id) => Put($$"""{"id":"{{id}}","url":"https://trad.se/{{id}}","comment":"" """); // VITEC009

    public Task<HttpResponseMessage> C(int id) => Put($$"""{"id":{{id}},"url":"https://trad.se"}""");

    public Task<HttpResponseMessage> D() => Put("""{"id":4711,"url":"https://trad.se"}"""); // VITEC009

    public Task<HttpResponseMessage> E() => Put("{'id':'1'}"); // VITEC009

    public Task<HttpResponseMessage> F() => Put("{\"id\":\"1\",\"callback_url\":\"https://trad.se\"}"); // VITEC009

    public Task<HttpResponseMessage> G() => Put("[]"); // VITEC009

    public Task<HttpResponseMessage> H() => Put("""{"id":"1","URL":"https://trad.se"}"""); // VITEC009

    public Task<HttpResponseMessage> I() => Put("""{"id":null,"url":null,"comment":null}""");

    public Task<HttpResponseMessage> J() => Put("{}");

    public Task<HttpResponseMessage> K() => Put("""{"comment":"{\"url\":\"/a\"}","url":"/a"}"""); // VITEC002

    public Task<HttpResponseMessage> L() => Put("""{"url":"trad.se\/a"}"""); // VITEC003

    public Task<HttpResponseMessage> M() => Put("""{"url":"\u0068ttps://trad.se"}""");

    public Task<HttpResponseMessage> N() => Put("""{"url":["https://trad.se"]}"""); // VITEC009

    public Task<HttpResponseMessage> O() => Put("\"https://trad.se\""); // VITEC009

    public Task<HttpResponseMessage> P() => http.PutAsync(Route, Content("{\"ids\":\"1\"}")); // VITEC009

    public Task<HttpResponseMessage> Q() => http.PutAsync("Service/Order/Status/M1", Content("{\"ids\":\"1\"}"));

    public StringContent R() => Content("{\"ids\":\"1\"}");

    public Task<HttpResponseMessage> S(string id)
    {
        var json = new StringBuilder("{").Append("\"id\":\"").Append(id).Append("\",");
        json.Append("\"url\":\"ftp://trad.se\"}");
        return Put(json.ToString()); // VITEC004
    }

    public Task<HttpResponseMessage> T(string url) => Put("{\"url\":" + JsonSerializer.Serialize(url) + "}");

    public Task<HttpResponseMessage> U(bool note) => Put("{\"id\":\"1\"" + (note ? ",\"note\":\"x\"" : "") + "}"); // VITEC009

    public Task<HttpResponseMessage> V() => Put("""{"id":"1","url":"https://trad.se",}"""); // VITEC009

    public Task<HttpResponseMessage> W() => Put("""{"id":"1", "url":"StringValue"}"""); // VITEC007
}
