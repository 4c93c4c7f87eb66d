using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Spa;

public static class CamelCase
{
    private static readonly JsonSerializerSettings Settings = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    public static string Shared(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, Settings);

    public static string Strategy(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, Formatting.Indented, new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
    });

    public static string Later(OrderUserInteractionRequest request)
    {
        var settings = new JsonSerializerSettings();
        settings.ContractResolver = new CamelCasePropertyNamesContractResolver();
        return JsonConvert.SerializeObject(request, settings);
    }

    public static string Given(OrderUserInteractionRequest request, JsonSerializerSettings settings) => JsonConvert.SerializeObject(request, settings);

    public static string Lower(string id, string url) => JsonConvert.SerializeObject(new { id, url });

    public static string Node(string id, string url) => new JObject { ["id"] = id, ["url"] = url }.ToString();

    public static string Other() => JsonConvert.SerializeObject(new Version(1, 0));

    public static OrderUserInteractionRequest? Read(string json) => JsonConvert.DeserializeObject<OrderUserInteractionRequest>(json);
}
