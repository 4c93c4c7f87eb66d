using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Plat.Slagare;

public class Serializing(HttpClient http)
{
    private const string Path = "Service/Order/UserInteraction/M801";

    private static readonly JsonSerializerSettings Plain = new() { NullValueHandling = NullValueHandling.Ignore };

    private static readonly JsonSerializerSettings Camel = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    public Task<HttpResponseMessage> A(OrderUserInteractionRequest r) => Send(JsonConvert.SerializeObject(r)); // VITEC014 {JsonConvert.SerializeObject(r)}

    public Task<HttpResponseMessage> B(OrderUserInteractionRequest r) => Send(JsonConvert.SerializeObject(r, Camel));

    public Task<HttpResponseMessage> C(OrderUserInteractionRequest r) => Send(JsonConvert.SerializeObject(r, Formatting.Indented)); // VITEC014

    public Task<HttpResponseMessage> D(OrderUserInteractionRequest r) => Send(JsonConvert.SerializeObject(r, Formatting.Indented, Camel));

    public Task<HttpResponseMessage> E(OrderUserInteractionRequest r) => Send(JsonConvert.SerializeObject(r, Plain)); // VITEC014

    public Task<HttpResponseMessage> F(OrderUserInteractionRequest r) => Send(JsonConvert.SerializeObject(r, new JsonSerializerSettings { Formatting = Formatting.Indented })); // VITEC014

    public Task<HttpResponseMessage> G(OrderUserInteractionRequest r) => Send(JsonConvert.SerializeObject(r, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } }));

    public Task<HttpResponseMessage> H(OrderUserInteractionRequest r) => Send(JsonConvert.SerializeObject(r, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver() })); // VITEC014

    public Task<HttpResponseMessage> I(OrderUserInteractionRequest r, JsonSerializerSettings settings) => Send(JsonConvert.SerializeObject(r, settings));

    public string J(object other) => JsonConvert.SerializeObject(other);

    public string K(string name) => JsonConvert.SerializeObject(new { name });

    public async Task<bool> L(string orderId)
    {
        var json = JsonConvert.SerializeObject(new OrderUserInteractionRequest { Id = orderId, Url = "https://plat.se/" + orderId }); // VITEC014
        using var response = await http.PutAsync(Path, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> M(string orderId)
    {
        var json = JsonConvert.SerializeObject(new OrderUserInteractionRequest { Id = orderId, Url = "https://plat.se/" + orderId }, Camel);
        using var response = await http.PutAsync(Path, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> N(string orderId)
    {
        var settings = new JsonSerializerSettings();
        settings.ContractResolver = new CamelCasePropertyNamesContractResolver();
        var json = JsonConvert.SerializeObject(new OrderUserInteractionRequest { Id = orderId }, settings);
        using var response = await http.PutAsync(Path, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    private Task<HttpResponseMessage> Send(string json) => http.PutAsync(Path, new StringContent(json, Encoding.UTF8, "application/json"));
}
