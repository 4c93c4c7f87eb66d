using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Newton.Ett;

public class Defaults
{
    private static readonly JsonSerializerSettings Camel = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() };
    private static readonly JsonSerializerSettings Indented = new JsonSerializerSettings { Formatting = Formatting.Indented, NullValueHandling = NullValueHandling.Ignore };
    private readonly HttpClient http;

    public Defaults(HttpClient http) { this.http = http; }

    private static string To(string customerId) => "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId);

    public async Task<bool> Default(string customer, OrderUserInteractionRequest request)
    {
        var json = JsonConvert.SerializeObject(request); // VITEC014 {JsonConvert.SerializeObject(request)}
        using (var response = await http.PutAsync(To(customer), new StringContent(json, Encoding.UTF8, "application/json")))
        {
            return response.IsSuccessStatusCode;
        }
    }

    public async Task<bool> Settings(string customer, OrderUserInteractionRequest request)
    {
        var content = new StringContent(JsonConvert.SerializeObject(request, Indented), Encoding.UTF8, "application/json"); // VITEC014 {JsonConvert.SerializeObject(request, Indented)}
        var response = await http.PutAsync(To(customer), content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> CamelCased(string customer, OrderUserInteractionRequest request)
    {
        var content = new StringContent(JsonConvert.SerializeObject(request, Formatting.None, Camel), Encoding.UTF8, "application/json");
        var response = await http.PutAsync(To(customer), content);
        return response.IsSuccessStatusCode;
    }

    public string Strategy(OrderUserInteractionRequest request)
    {
        var settings = new JsonSerializerSettings();
        settings.ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() };
        return JsonConvert.SerializeObject(request, settings);
    }

    public string Formatted(string order)
    {
        return JsonConvert.SerializeObject(new OrderUserInteractionRequest { Id = order, Url = "https://newton.se/" + order }, Formatting.Indented); // VITEC014
    }

    public string Given(OrderUserInteractionRequest request, JsonSerializerSettings settings) => JsonConvert.SerializeObject(request, settings);

    public string Anything(object value) => JsonConvert.SerializeObject(value);

    public string Lower(string order) => JsonConvert.SerializeObject(new { id = order, url = "https://newton.se" });

    public string Token(OrderUserInteractionRequest request)
    {
        var token = new JObject { ["id"] = request.Id, ["url"] = request.Url, ["comment"] = request.Comment };
        return JsonConvert.SerializeObject(token);
    }

    public OrderUserInteractionRequest Read(string json) => JsonConvert.DeserializeObject<OrderUserInteractionRequest>(json);
}
