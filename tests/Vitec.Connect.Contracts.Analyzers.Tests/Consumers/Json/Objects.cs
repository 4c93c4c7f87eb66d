using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Json.Objects
{
    public class Anonymous(HttpClient http)
    {
        private const string Route = "Service/Order/UserInteraction/M1";

        public Task<HttpResponseMessage> Right() => http.PutAsJsonAsync(Route, new { id = "1", url = "https://supplier.se/1", comment = "Hej" });

        public Task<HttpResponseMessage> RightByPolicy() => http.PutAsJsonAsync(Route, new { Id = "1", Url = "https://supplier.se/1", Comment = "Hej" });

        public Task<HttpResponseMessage> Unknown() => http.PutAsJsonAsync(Route, new { id = "1", callback = "https://supplier.se/1" }); // VITEC009

        public Task<HttpResponseMessage> Number() => http.PutAsJsonAsync(Route, new { id = 1, url = "https://supplier.se/1" }); // VITEC009

        public Task<HttpResponseMessage> NumberVariable(int orderId) => http.PutAsJsonAsync(Route, new { Id = orderId, Url = "https://supplier.se/1" }); // VITEC009

        public Task<HttpResponseMessage> Upper() => http.PutAsJsonAsync(Route, new { id = "1", URL = "https://supplier.se/1" });

        public Task<HttpResponseMessage> UriValue() => http.PutAsJsonAsync(Route, new { id = "1", url = new Uri("https://supplier.se/1") });

        public Task<HttpResponseMessage> GuidValue(Guid id) => http.PutAsJsonAsync(Route, new { id, url = "https://supplier.se/1" });

        public Task<HttpResponseMessage> Projected(OrderUserInteractionRequest r) => http.PutAsJsonAsync(Route, new { r.Id, r.Url, r.Comment });

        public Task<HttpResponseMessage> DefaultOptions() => http.PutAsJsonAsync(Route, new { Id = "1" }, new JsonSerializerOptions()); // VITEC009

        public Task<HttpResponseMessage> DefaultOptionsRight() => http.PutAsJsonAsync(Route, new { id = "1" }, new JsonSerializerOptions());

        public Task<HttpResponseMessage> SnakeCase() => http.PutAsJsonAsync(Route, new { Id = "1", Url = "https://supplier.se" }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

        public Task<HttpResponseMessage> Elsewhere() => http.PutAsJsonAsync("Service/Order/Status/M1", new { status = 1, url = "/a" });

        public Task<HttpResponseMessage> Relative() => http.PutAsJsonAsync(Route, new { id = "1", url = "/orders/1" }); // VITEC002 {"/orders/1"}

        public Task<HttpResponseMessage> RelativeByPolicy(int id) => http.PutAsJsonAsync(Route, new { Url = $"orders/{id}" }); // VITEC002 {$"orders/{id}"}

        public Task<HttpResponseMessage> NoProtocol() => http.PutAsJsonAsync(Route, new { id = "1", url = "supplier.se/1" }); // VITEC003 {"supplier.se/1"}

        public Task<HttpResponseMessage> NotUsable() => http.PutAsJsonAsync(Route, new { url = "https:/supplier.se/1" }); // VITEC004

        public Task<HttpResponseMessage> CommentOnly() => http.PutAsJsonAsync(Route, new { comment = "/orders/1" });

        public Task<HttpResponseMessage> Local()
        {
            var body = new { id = "1", order = "2" }; // VITEC009
            return http.PutAsJsonAsync(Route, body);
        }

        public Task<HttpResponseMessage> LocalRight()
        {
            var body = new { id = "1", comment = (string)null };
            return http.PutAsJsonAsync(Route, body);
        }
    }

    public class Contents(HttpClient http)
    {
        private static readonly Uri Address = new("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");

        public Task<HttpResponseMessage> Right() => http.PutAsync(Address, JsonContent.Create(new { id = "1", url = "https://supplier.se" }));

        public Task<HttpResponseMessage> Unknown() => http.PutAsync(Address, JsonContent.Create(new { id = "1", href = "https://supplier.se" })); // VITEC009

        public Task<HttpResponseMessage> Relative() => http.PutAsync(Address, JsonContent.Create(new { id = "1", url = "/a" })); // VITEC002 {"/a"}

        public HttpRequestMessage Message() => new(HttpMethod.Put, Address) { Content = JsonContent.Create(new { order = "1" }) }; // VITEC009

        public HttpRequestMessage MessageRight() => new(HttpMethod.Put, Address) { Content = JsonContent.Create(new { Comment = "1" }) };

        public JsonContent NoCall() => JsonContent.Create(new { order = 1, url = "/a" });
    }

    public class Dictionaries(HttpClient http)
    {
        private const string Route = "/Service/Order/UserInteraction/M1";

        public Task<HttpResponseMessage> Right() => http.PutAsJsonAsync(Route, new Dictionary<string, string> { ["id"] = "1", ["url"] = "https://supplier.se" });

        public Task<HttpResponseMessage> RightAdded() => http.PutAsJsonAsync(Route, new Dictionary<string, string> { { "id", "1" }, { "comment", "Hej" } });

        public Task<HttpResponseMessage> Unknown() => http.PutAsJsonAsync(Route, new Dictionary<string, string> { ["id"] = "1", ["link"] = "https://supplier.se" }); // VITEC009

        public Task<HttpResponseMessage> UnknownAdded() => http.PutAsJsonAsync(Route, new Dictionary<string, string> { { "id", "1" }, { "orderId", "2" } }); // VITEC009

        public Task<HttpResponseMessage> Upper() => http.PutAsJsonAsync(Route, new Dictionary<string, object> { ["Id"] = "1" }); // VITEC009

        public Task<HttpResponseMessage> Type() => http.PutAsJsonAsync(Route, new Dictionary<string, object> { ["id"] = 1 }); // VITEC009

        public Task<HttpResponseMessage> Null() => http.PutAsJsonAsync(Route, new Dictionary<string, object> { ["id"] = null });

        public Task<HttpResponseMessage> Relative() => http.PutAsJsonAsync(Route, new Dictionary<string, string> { ["url"] = "/orders/1" }); // VITEC002 {"/orders/1"}

        public Task<HttpResponseMessage> NoProtocol() => http.PutAsJsonAsync(Route, new Dictionary<string, string> { { "url", "www.supplier.se" } }); // VITEC003 {"www.supplier.se"}

        public Task<HttpResponseMessage> UnknownDictionary(Dictionary<string, string> body) => http.PutAsJsonAsync(Route, body);

        public Task<HttpResponseMessage> Elsewhere() => http.PutAsJsonAsync("/orders", new Dictionary<string, string> { ["Url"] = "/orders/1" });
    }

    public class Own(HttpClient http)
    {
        public record Body(string Id, string Url, string Note);

        public Task<HttpResponseMessage> OwnType() => http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new Body("1", "https://supplier.se", "x"));
    }
}
