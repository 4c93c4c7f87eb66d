using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

[assembly: ConnectEndpoint("POST", "Service/Order/Token/{customerId}", typeof(OwnEndpoints.Tokens.OrderToken))]

namespace OwnEndpoints.Tokens
{
    [DataContract(Namespace = "http://schemas.example/order")]
    public class OrderToken
    {
        [DataMember]
        public string? Code { get; set; }

        [DataMember]
        [AbsoluteUrl]
        public string? Page { get; set; }
    }

    public class TokenCalls(HttpClient http)
    {
        public async Task Right(string customer, OrderToken token) =>
            (await http.PostAsJsonAsync($"Service/Order/Token/{Uri.EscapeDataString(customer)}", token)).EnsureSuccessStatusCode();

        public async Task Unescaped(string customer, OrderToken token) =>
            (await http.PostAsJsonAsync($"Service/Order/Token/{customer}", token)).EnsureSuccessStatusCode(); // VITEC006 {customer}

        public async Task Nobody(OrderToken token) =>
            (await http.PostAsJsonAsync("service/order/token", token)).EnsureSuccessStatusCode(); // VITEC001

        public async Task WrongMethod(OrderToken token) =>
            (await http.PutAsJsonAsync("Service/Order/Token/M1", token)).EnsureSuccessStatusCode(); // VITEC005

        public async Task WrongMessage() =>
            (await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "Service/Order/Token/M1"))).EnsureSuccessStatusCode(); // VITEC005 {HttpMethod.Get}

        public async Task Ignored(OrderToken token) => await http.PostAsJsonAsync("Service/Order/Token/M1", token); // VITEC013

        public async Task Plain(OrderToken token) =>
            (await http.PostAsJsonAsync("http://connect.maklare.vitec.net/Service/Order/Token/M1", token)).EnsureSuccessStatusCode(); // VITEC011

        public OrderToken RelativePage() => new() { Code = "1", Page = "/token" }; // VITEC002 {"/token"}

        public OrderToken Page(string page) => new() { Code = "1", Page = page };

        public async Task RawBody() =>
            (await http.PostAsync("Service/Order/Token/M1", new StringContent("""{"code":"1","page":"https://a.example"}""", Encoding.UTF8, "application/json"))).EnsureSuccessStatusCode();

        public async Task RawBodyWrong() =>
            (await http.PostAsync("Service/Order/Token/M1", new StringContent("""{"code":"1","link":"https://a.example"}""", Encoding.UTF8, "application/json"))).EnsureSuccessStatusCode(); // VITEC009

        public async Task RawBodyRelative() =>
            (await http.PostAsync("Service/Order/Token/M1", new StringContent("""{"code":"1","page":"a"}""", Encoding.UTF8, "application/json"))).EnsureSuccessStatusCode(); // VITEC002

        public async Task TheOtherEndpointStill(OrderUserInteractionRequest r) =>
            (await http.PostAsJsonAsync("Service/Order/UserInteraction/M1", r)).EnsureSuccessStatusCode(); // VITEC005

        public async Task NotAnEndpoint(OrderToken token) =>
            (await http.PostAsJsonAsync("Service/Order/Tokens", token)).EnsureSuccessStatusCode();
    }
}
