using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace NjCases;

public static class Json
{
    private static readonly JsonSerializerSettings Plain = new() { NullValueHandling = NullValueHandling.Ignore };

    private static readonly JsonSerializerSettings Camel = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: true, overrideSpecifiedNames: false) },
    };

    private static JsonSerializerSettings Late => new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    public static string A(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r); // VITEC014 {JsonConvert.SerializeObject(r)}

    public static string B(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Formatting.Indented); // VITEC014

    public static string C(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Plain); // VITEC014

    public static string D(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Camel);

    public static string E(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(value: r, settings: Late);

    public static string F(OrderUserInteractionRequest r, JsonSerializerSettings given) => JsonConvert.SerializeObject(r, given);

    public static string G(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, new StringEnumConverter()); // VITEC014

    public static string H(OrderUserInteractionRequest r)
    {
        var settings = new JsonSerializerSettings();
        settings.ContractResolver = new CamelCasePropertyNamesContractResolver();
        return JsonConvert.SerializeObject(r, typeof(OrderUserInteractionRequest), settings);
    }

    public static string I(OrderUserInteractionRequest r)
    {
        var settings = new JsonSerializerSettings();
        settings.Formatting = Formatting.None;
        return JsonConvert.SerializeObject(r, settings); // VITEC014
    }

    public static string J(int id) => JsonConvert.SerializeObject(new OrderUserInteractionRequest { Id = $"{id}", Url = "https://skorsten.se" }); // VITEC014

    public static string K(Uri uri) => JsonConvert.SerializeObject(uri);

    public static OrderUserInteractionRequest? L(string json) => JsonConvert.DeserializeObject<OrderUserInteractionRequest>(json);

    public static async Task<bool> M(HttpClient http, int id, OrderUserInteractionRequest r)
    {
        using var content = new StringContent(JsonConvert.SerializeObject(r, Formatting.None, (JsonSerializerSettings?)null), Encoding.UTF8, "application/json"); // VITEC014
        using var response = await http.PutAsync($"Service/Order/UserInteraction/{id}", content);
        return response.IsSuccessStatusCode && JsonConvert.DeserializeObject<bool>(await response.Content.ReadAsStringAsync());
    }
}
