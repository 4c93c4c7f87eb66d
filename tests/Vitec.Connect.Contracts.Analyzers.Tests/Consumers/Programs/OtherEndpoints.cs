using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

[assembly: ConnectEndpoint("POST", "Service/Order/Token/{customerId}", typeof(Programs.OtherEndpoints.OrderToken))]

namespace Programs.OtherEndpoints;

public class OrderToken
{
    [AbsoluteUrl]
    public string Callback { get; set; }
}

public class Tokens(HttpClient http)
{
    public Task<HttpResponseMessage> Missing(OrderToken token) => http.PostAsJsonAsync("Service/Order/Token/", token); // VITEC001

    public Task<HttpResponseMessage> Verb(OrderToken token) => http.PutAsJsonAsync("Service/Order/Token/M1", token); // VITEC005

    public Task<HttpResponseMessage> Unescaped(OrderToken token, string customer) => http.PostAsJsonAsync($"Service/Order/Token/{customer}", token); // VITEC006 {customer}

    public Task<HttpResponseMessage> Plain(OrderToken token) => http.PostAsJsonAsync("http://connect.maklare.vitec.net/Service/Order/Token/M1", token); // VITEC011

    public async Task Thrown(OrderToken token)
    {
        await http.PostAsJsonAsync("Service/Order/Token/M1", token); // VITEC013
    }

    public OrderToken Relative() => new() { Callback = "/a" }; // VITEC002

    public Task<HttpResponseMessage> Right(OrderToken token, string customer) => http.PostAsJsonAsync($"Service/Order/Token/{Uri.EscapeDataString(customer)}", token);

    public Task<HttpResponseMessage> TheFirstIsStillPut(OrderUserInteractionRequest r) => http.PostAsJsonAsync("Service/Order/UserInteraction/M1", r); // VITEC005

    public Task<HttpResponseMessage> TheFirstRight(OrderUserInteractionRequest r) => http.PutAsJsonAsync("Service/Order/UserInteraction/M1", r);
}
