using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;
using static Newtonsoft.Json.JsonConvert;

namespace Newtonsoft.MoreSettings;

public class Default
{
    private static readonly JsonSerializerSettings Plain = new() { Formatting = Formatting.Indented };

    public string Static(OrderUserInteractionRequest r) => SerializeObject(r); // VITEC014 {SerializeObject(r)}

    public string Converters(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, new StringEnumConverter()); // VITEC014

    public string FormattingAndConverters(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Formatting.Indented, new IsoDateTimeConverter()); // VITEC014

    public string Field(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Plain); // VITEC014

    public string Local(OrderUserInteractionRequest r)
    {
        var settings = new JsonSerializerSettings();
        settings.NullValueHandling = NullValueHandling.Ignore;
        return JsonConvert.SerializeObject(r, settings); // VITEC014 {JsonConvert.SerializeObject(r, settings)}
    }

    public StringContent Content(OrderUserInteractionRequest r) => new(JsonConvert.SerializeObject(r), Encoding.UTF8, "application/json"); // VITEC014

    public async Task<HttpResponseMessage> Sent(HttpClient http, string url) =>
        await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(JsonConvert.SerializeObject(new OrderUserInteractionRequest { Url = url }), Encoding.UTF8, "application/json")); // VITEC014
}

public class Camel
{
    private sealed class OwnResolver : CamelCasePropertyNamesContractResolver
    {
    }

    private static JsonSerializerSettings Settings => new() { ContractResolver = new OwnResolver() };

    private static JsonSerializerSettings Create() => new() { ContractResolver = new CamelCasePropertyNamesContractResolver(), Formatting = Formatting.None };

    public string Property(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Settings);

    public string Function(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Create());

    public string Resolver(OrderUserInteractionRequest r, IContractResolver resolver) => JsonConvert.SerializeObject(r, new JsonSerializerSettings { ContractResolver = resolver });

    public string Named(OrderUserInteractionRequest r, JsonSerializerSettings settings) => JsonConvert.SerializeObject(settings: settings, value: r);

    public string Strategy(OrderUserInteractionRequest r)
    {
        var resolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() };
        var settings = new JsonSerializerSettings { ContractResolver = resolver };
        return JsonConvert.SerializeObject(r, Formatting.Indented, settings);
    }

    public T Read<T>(string json) => JsonConvert.DeserializeObject<T>(json);

    public string Text(string text) => JsonConvert.SerializeObject(text);

    public string Dictionary(string id) => JsonConvert.SerializeObject(new Dictionary<string, string> { ["id"] = id });
}

// Somebody else's JsonConvert.
public static class Own
{
    private static class JsonConvert
    {
        public static string SerializeObject(object value) => value.ToString();
    }

    public static string Use(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r);
}
