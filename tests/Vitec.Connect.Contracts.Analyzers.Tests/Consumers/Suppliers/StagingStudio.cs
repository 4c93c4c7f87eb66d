using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Suppliers.StagingStudio;

/// <summary>Bodies in all the ways that people find.</summary>
public class Bodies(HttpClient http)
{
    private static readonly JsonSerializerOptions Camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly JsonSerializerOptions AsIs = new() { PropertyNamingPolicy = null };

    private static Uri Address(string customer) => new($"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}");

    public Task<HttpResponseMessage> Anonymous(string customer, int order) => http.PutAsJsonAsync(Address(customer), new
    {
        id = order.ToString(),
        url = $"https://staging.se/{order}",
        comment = order > 10 ? "Ny" : null,
    });

    public Task<HttpResponseMessage> AnonymousWrong(string customer, int order) => http.PutAsJsonAsync(Address(customer), new
    {
        id = order.ToString(),
        url = $"staging.se/{order}", // VITEC003 {$"staging.se/{order}"}
        comment = order > 10 ? "Ny" : null,
    });

    public Task<HttpResponseMessage> AnonymousCamel(string customer) => http.PutAsJsonAsync(Address(customer), new { Id = "1", Url = "https://staging.se" }, Camel);

    public Task<HttpResponseMessage> AnonymousAsIs(string customer) => http.PutAsJsonAsync(Address(customer), new { Id = "1" }, AsIs); // VITEC009

    public Task<HttpResponseMessage> AnonymousUnknownOptions(string customer, JsonSerializerOptions options) => http.PutAsJsonAsync(Address(customer), new { Id = "1" }, options);

    public Task<HttpResponseMessage> Nested(string customer) => http.PutAsJsonAsync(Address(customer), new { id = new { value = "1" } }); // VITEC009

    public Task<HttpResponseMessage> Wrapped(string customer, OrderUserInteractionRequest request) => http.PutAsJsonAsync(Address(customer), new { request }); // VITEC009

    public Task<HttpResponseMessage> Many(string customer) => http.PutAsJsonAsync(Address(customer), new { id = new[] { "1", "2" } }); // VITEC009

    public Task<HttpResponseMessage> Flag(string customer, bool urgent) => http.PutAsJsonAsync(Address(customer), new { id = "1", comment = urgent }); // VITEC009

    public Task<HttpResponseMessage> DateAsComment(string customer, DateTime when) => http.PutAsJsonAsync(Address(customer), new { id = "1", comment = when });

    public Task<HttpResponseMessage> Decimal(string customer, decimal price) => http.PutAsJsonAsync(Address(customer), new { id = "1", comment = price }); // VITEC009

    public Task<HttpResponseMessage> Dictionary(string customer, string url)
    {
        var body = new Dictionary<string, string>
        {
            ["id"] = "1",
            ["url"] = url,
        };
        return http.PutAsJsonAsync(Address(customer), body);
    }

    public Task<HttpResponseMessage> DictionaryWrong(string customer, string url)
    {
        var body = new Dictionary<string, string> { ["id"] = "1", ["Url"] = url }; // VITEC009
        return http.PutAsJsonAsync(Address(customer), body);
    }

    public Task<HttpResponseMessage> DictionaryOfObjects(string customer, object comment) =>
        http.PutAsJsonAsync(Address(customer), new Dictionary<string, object> { ["id"] = "1", ["comment"] = comment });

    public Task<HttpResponseMessage> DictionaryRelative(string customer) =>
        http.PutAsJsonAsync(Address(customer), new Dictionary<string, object> { ["id"] = "1", ["url"] = "~/staging/1" }); // VITEC002 {"~/staging/1"}

    public Task<HttpResponseMessage> Created(string customer) => http.PutAsync(Address(customer), JsonContent.Create(new { Id = "1", Link = "https://staging.se" })); // VITEC009

    public Task<HttpResponseMessage> CreatedOptions(string customer) => http.PutAsync(Address(customer), JsonContent.Create(new { Id = "1" }, options: AsIs)); // VITEC009

    public Task<HttpResponseMessage> CreatedInMessage(string customer)
    {
        var content = JsonContent.Create(new { Id = "1", Url = "https://staging.se" });
        var message = new HttpRequestMessage(HttpMethod.Put, Address(customer));
        message.Content = content;
        return http.SendAsync(message);
    }

    public Task<HttpResponseMessage> Text(string customer, string comment)
    {
        var text = $"{{ \"id\": \"1\", \"url\": \"https://staging.se/1\", \"comment\": {JsonSerializer.Serialize(comment)} }}";
        return http.PutAsync(Address(customer), new StringContent(text, Encoding.UTF8, "application/json"));
    }

    public Task<HttpResponseMessage> TextMissingBrace(string customer, string comment)
    {
        var text = "{ \"id\": \"1\", \"comment\": \"" + comment + "\"";
        return http.PutAsync(Address(customer), new StringContent(text, Encoding.UTF8, "application/json")); // VITEC009 {text}
    }

    public Task<HttpResponseMessage> TextPascal(string customer) =>
        http.PutAsync(Address(customer), new StringContent("""{ "Id": "1", "Url": "https://staging.se/1", "Comment": "" }""", Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> TextBytes(string customer)
    {
        var bytes = Encoding.UTF8.GetBytes("""{ "id": "1", "url": "staging.se/1" }""");
        var content = new ByteArrayContent(bytes); // VITEC003 {bytes}
        content.Headers.ContentType = new("application/json");
        return http.PutAsync(Address(customer), content);
    }

    public Task<HttpResponseMessage> Form(string customer) => http.PutAsync(Address(customer), new FormUrlEncodedContent(new Dictionary<string, string> { ["orderId"] = "1" }));

    public Task<HttpResponseMessage> Nothing(string customer) => http.PutAsync(Address(customer), null);
}
