using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Documentation.Leftovers
{
    public class Members
    {
        public OrderUserInteractionRequest Url() => new() { Url = "StringValue" }; // VITEC007 {"StringValue"}

        public OrderUserInteractionRequest Sample() => new() { Url = "sample string 2" }; // VITEC007 {"sample string 2"}

        public OrderUserInteractionRequest Id() => new() { Id = "StringValue", Url = "https://supplier.se/1" }; // VITEC007 {"StringValue"}

        public OrderUserInteractionRequest Comment() => new() { Comment = "sample string 3", Url = "https://supplier.se/1" }; // VITEC007

        public void Assigned(OrderUserInteractionRequest r)
        {
            const string Sample = "sample string 1";
            r.Id = Sample; // VITEC007 {Sample}
            r.Comment = "StringValue"; // VITEC007
        }

        public void Right(OrderUserInteractionRequest r)
        {
            r.Id = "string value";
            r.Comment = "A sample string 3 of many";
            r.Url = "https://supplier.se/StringValues";
        }
    }

    public class Calls(HttpClient http, IVitecConnectClient connect)
    {
        public Task<HttpResponseMessage> Path(OrderUserInteractionRequest r) => http.PutAsJsonAsync("Service/Order/UserInteraction/StringValue", r); // VITEC007 {"Service/Order/UserInteraction/StringValue"}

        public Task<HttpResponseMessage> Address(OrderUserInteractionRequest r) => http.PutAsJsonAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/StringValue", r); // VITEC007

        public Task<bool> Typed(OrderUserInteractionRequest r) => connect.RequestUserInteractionAsync("StringValue", r); // VITEC007 {"StringValue"}

        public Task<bool> TypedRight(OrderUserInteractionRequest r) => connect.RequestUserInteractionAsync("M1", r);

        public Task<HttpResponseMessage> Elsewhere(OrderUserInteractionRequest r) => http.PutAsJsonAsync("Service/Something/StringValue", r);
    }

    public class Bodies(HttpClient http)
    {
        public Task<HttpResponseMessage> FromThePage()
        {
            var json = "{\"id\":\"StringValue\",\"url\":\"StringValue\",\"comment\":\"StringValue\"}";
            return http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC007
        }

        public Task<HttpResponseMessage> UrlOnly() =>
            http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("{\"id\":\"1\",\"url\":\"sample string 2\"}", Encoding.UTF8, "application/json")); // VITEC007

        public Task<HttpResponseMessage> Anonymous() =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { id = "1", url = "StringValue" }); // VITEC007 {"StringValue"}

        public Task<HttpResponseMessage> Right() =>
            http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("{\"id\":\"1\",\"url\":\"https://supplier.se/1\"}", Encoding.UTF8, "application/json"));
    }

    public class Credentials
    {
        public void Header(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "{Base64 kodad användarnamn och lösenord}"); // VITEC007

        public void HeaderText(HttpRequestMessage message) => message.Headers.TryAddWithoutValidation("Authorization", "basic {Base64 kodad användarnamn och lösenord}"); // VITEC007

        public void Encoded(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("{Användarnamn}:{Lösenord}"))); // VITEC007

        public void Right(HttpClient http, string user, string password) => http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
    }

    public class Marked
    {
        [AbsoluteUrl]
        public string Callback { get; set; }

        [CustomerId]
        public string Customer { get; set; }

        public string Text { get; set; }

        public static Marked Bad() => new() { Callback = "StringValue", Text = "StringValue" }; // VITEC007

        public static Marked BadCustomer() => new() { Customer = "StringValue" }; // VITEC007

        public static Marked Good() => new() { Callback = "https://supplier.se", Customer = "M1", Text = "StringValue" };
    }
}
