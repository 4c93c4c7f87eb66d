using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Spa;

public static class Defaults
{
    public static string Plain(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request); // VITEC014 {JsonConvert.SerializeObject(request)}

    public static string Indented(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, Formatting.Indented); // VITEC014

    public static string NullHandling(OrderUserInteractionRequest request)
    {
        var settings = new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore };
        return JsonConvert.SerializeObject(request, settings); // VITEC014
    }

    public static string DefaultResolver(OrderUserInteractionRequest request) =>
        JsonConvert.SerializeObject(request, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver() }); // VITEC014

    public static StringContent Inline(string id) =>
        new(JsonConvert.SerializeObject(new OrderUserInteractionRequest { Id = id, Url = "https://spa.example" }), Encoding.UTF8, "application/json"); // VITEC014

    public static async Task<bool> Send(HttpClient http, Guid customer, OrderUserInteractionRequest request)
    {
        var json = JsonConvert.SerializeObject(request); // VITEC014
        using var response = await http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    public static string TypeGiven(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, typeof(OrderUserInteractionRequest), null); // VITEC014

    public static string NullSettings(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, (JsonSerializerSettings?)null); // VITEC014

    public static string Var() 
    {
        var body = new OrderUserInteractionRequest();
        body.Id = "1";
        return JsonConvert.SerializeObject(value: body, formatting: Formatting.None); // VITEC014
    }
}
