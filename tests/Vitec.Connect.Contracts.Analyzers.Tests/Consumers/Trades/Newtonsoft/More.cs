using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.IO;
using System.Net.Http.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Mera;

public static class More
{
    public static string Converter(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, new StringEnumConverter()); // VITEC014

    public static string Snake(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } });

    public static string Untyped(int id)
    {
        object body = new OrderUserInteractionRequest { Id = id.ToString() };
        return JsonConvert.SerializeObject(body); // VITEC014
    }

    public static string ByHelper(OrderUserInteractionRequest request) => ToJson(request);

    private static string ToJson<T>(T value) => JsonConvert.SerializeObject(value); // VITEC014

    public static string UntypedOther(int id)
    {
        object body = new Version(id, 0);
        return JsonConvert.SerializeObject(body);
    }

    public static string OfOther(Version version) => ToText(version);

    private static string ToText<T>(T value) => JsonConvert.SerializeObject(value);

    public static string Anything(object body) => JsonConvert.SerializeObject(body);

    public static string Cast(OrderUserInteractionRequest request) => JsonConvert.SerializeObject((object)request); // VITEC014

    public static string Empty(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, new JsonSerializerSettings()); // VITEC014

    public static string Set(OrderUserInteractionRequest request)
    {
        var settings = new JsonSerializerSettings();
        settings.Formatting = Formatting.Indented;
        return JsonConvert.SerializeObject(request, Formatting.Indented, settings); // VITEC014
    }

    public static string Camel(OrderUserInteractionRequest request) =>
        JsonConvert.SerializeObject(request, Formatting.None, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore, ContractResolver = CamelCase() });

    private static IContractResolver CamelCase() => new CamelCasePropertyNamesContractResolver();

    public static string Strategy(OrderUserInteractionRequest request)
    {
        var resolver = new DefaultContractResolver();
        resolver.NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: true, overrideSpecifiedNames: false);
        var settings = new JsonSerializerSettings { ContractResolver = resolver };
        return JsonConvert.SerializeObject(request, settings);
    }

    public static async Task<bool> Stj(HttpClient http, int kund, OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{kund}", request);
        return response.IsSuccessStatusCode;
    }
}
