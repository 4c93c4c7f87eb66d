using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Prov;

public class SampleBodies
{
    public static readonly HttpClient HttpClientInstance = new() { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

    public async Task Json(string customer)
    {
        var json = "{\"id\":\"1\",\"url\":\"StringValue\",\"comment\":\"Hej\"}";
        using (var response = await HttpClientInstance.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), new StringContent(json, Encoding.UTF8, "application/json"))) // VITEC007 {json}
        {
            response.EnsureSuccessStatusCode();
        }
    }

    public async Task Anonymous(string customer)
    {
        using var response = await HttpClientInstance.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), new { id = "1", url = "sample string 2" }); // VITEC007 {"sample string 2"}
        response.EnsureSuccessStatusCode();
    }

    public async Task Dictionary(string customer)
    {
        var body = new Dictionary<string, string> { ["id"] = "1", ["url"] = "StringValue" }; // VITEC007 {"StringValue"}
        using var response = await HttpClientInstance.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), body);
        response.EnsureSuccessStatusCode();
    }

    public async Task Signed(HttpRequestMessage message)
    {
        message.Headers.Authorization = new AuthenticationHeaderValue("basic", "{Base64 kodad användarnamn och lösenord}"); // VITEC007
        using var response = await HttpClientInstance.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }
}
