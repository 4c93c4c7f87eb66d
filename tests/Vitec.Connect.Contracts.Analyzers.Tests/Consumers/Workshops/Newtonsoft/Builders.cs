using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Wrappers.Nj;

public static class Builders
{
    private static readonly IContractResolver Resolver = new CamelCasePropertyNamesContractResolver();

    private static JsonSerializerSettings Settings(bool camel) => camel
        ? new JsonSerializerSettings { ContractResolver = Resolver }
        : new JsonSerializerSettings();

    private static string ToJson(object value, JsonSerializerSettings? settings = null) => JsonConvert.SerializeObject(value, settings ?? Settings(true));

    private static string ToPlainJson(object value) => JsonConvert.SerializeObject(value); // VITEC014

    private static StringContent Content<T>(T value) where T : class => new(JsonConvert.SerializeObject(value, Formatting.None, Settings(camel: true)), Encoding.UTF8, "application/json");

    public static string A(OrderUserInteractionRequest r) => ToJson(r);

    public static string B(OrderUserInteractionRequest r) => ToPlainJson(r);

    public static string C(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Settings(true));

    public static string D(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Settings(false)); // VITEC014

    public static StringContent E(OrderUserInteractionRequest r) => Content(r);

    public static string F(OrderUserInteractionRequest? r) => JsonConvert.SerializeObject(r ?? new OrderUserInteractionRequest()); // VITEC014

    public static string G(Exception e) => ToPlainJson(new { e.Message });

    public static string H(OrderUserInteractionRequest r) => JObject.FromObject(r, JsonSerializer.Create(Settings(true))).ToString();

    public static async Task<bool> I(HttpClient http, int c, string id)
    {
        var json = new JObject { ["id"] = id, ["url"] = "https://x.se", ["comment"] = null };
        using var response = await http.PutAsync($"Service/Order/UserInteraction/{c}", new StringContent(json.ToString(Formatting.None), Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }
}
