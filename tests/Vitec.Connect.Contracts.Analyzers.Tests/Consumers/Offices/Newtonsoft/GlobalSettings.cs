using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Newton.Global;

public static class Startup
{
    public static void Configure()
    {
        JsonConvert.DefaultSettings = () => new JsonSerializerSettings
        {
            ContractResolver = new CamelCasePropertyNamesContractResolver(),
        };
    }
}

public class Sender
{
    private readonly HttpClient http;

    public Sender(HttpClient http)
    {
        this.http = http;
    }

    public async Task SendAsync(string customer, string order, bool web)
    {
        var request = new OrderUserInteractionRequest { Id = order };
        if (web)
        {
            request.Url = $"https://newton.se/{order}";
        }
        else
        {
            request.Url = $"newton://order/{order}"; // VITEC004
        }

        var json = JsonConvert.SerializeObject(request);
        var response = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", new StringContent(json, Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
    }

    public async Task ResendAsync(string customer, OrderUserInteractionRequest request)
    {
        var json = JsonConvert.SerializeObject(request, Formatting.Indented);
        await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC013
    }

    public string Log(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request);
}
