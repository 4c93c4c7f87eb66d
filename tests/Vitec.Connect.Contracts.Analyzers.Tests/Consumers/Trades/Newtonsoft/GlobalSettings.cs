using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Spa;

public static class Startup
{
    public static void Configure()
    {
        JsonConvert.DefaultSettings = () => new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() };
    }

    public static async Task<bool> Send(HttpClient http, Guid customer, OrderUserInteractionRequest request)
    {
        var json = JsonConvert.SerializeObject(request);
        using var response = await http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }
}
