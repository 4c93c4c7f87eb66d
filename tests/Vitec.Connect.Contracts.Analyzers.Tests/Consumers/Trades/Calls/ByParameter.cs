using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Anropen;

public class ByParameter(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    public Task<bool> BadJson() => SendJson("{\"id\":1}"); // VITEC009 {"{\"id\":1}"}

    public Task<bool> GoodJson() => SendJson("{\"id\":\"1\"}");

    public Task<bool> UrlInJson() => SendJson("""{"id":"1","url":"/x"}"""); // VITEC002

    private async Task<bool> SendJson(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PutAsync(Route, content);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> BadXml() => SendXml("<OrderUserInteractionRequest />"); // VITEC010 {"<OrderUserInteractionRequest />"}

    private async Task<bool> SendXml(string xml)
    {
        using var response = await http.PutAsync(Route, new StringContent(xml, Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public Task<bool> Post(HttpContent content) => Send(HttpMethod.Post, content); // VITEC005 {HttpMethod.Post}

    public Task<bool> Put(HttpContent content) => Send(HttpMethod.Put, content);

    private async Task<bool> Send(HttpMethod method, HttpContent content)
    {
        using var message = new HttpRequestMessage(method, Route) { Content = content };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> Missing(HttpContent content) => To("Service/Order/UserInteraction/", content); // VITEC001 {"Service/Order/UserInteraction/"}

    public Task<bool> Plain(HttpContent content) => To("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M1", content); // VITEC011 {"http://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"}

    public Task<bool> Elsewhere(HttpContent content) => To("http://orders.example/orders/", content);

    private async Task<bool> To(string path, HttpContent content)
    {
        using var response = await http.PutAsync(path, content);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> Sample() => Ask("StringValue", "https://x.example"); // VITEC007 {"StringValue"}

    public Task<bool> Wrong() => Ask("1", "callto:x"); // VITEC004 {"callto:x"}

    private async Task<bool> Ask(string id, string url)
    {
        using var response = await http.PutAsJsonAsync(Route, new OrderUserInteractionRequest { Id = id, Url = url });
        return response.IsSuccessStatusCode;
    }
}
