using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Newtonsoft.Serialized
{
    public class Default(HttpClient http)
    {
        public async Task Send(OrderUserInteractionRequest request)
        {
            var json = JsonConvert.SerializeObject(request); // VITEC014 {JsonConvert.SerializeObject(request)}
            var response = await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(json, Encoding.UTF8, "application/json"));
            response.EnsureSuccessStatusCode();
        }

        public string Indented(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, Formatting.Indented); // VITEC014

        public string NullSettings(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, (JsonSerializerSettings)null); // VITEC014

        public string OtherSettings(OrderUserInteractionRequest request) =>
            JsonConvert.SerializeObject(request, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }); // VITEC014 {JsonConvert.SerializeObject(request, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore })}

        public string DefaultResolver(OrderUserInteractionRequest request) =>
            JsonConvert.SerializeObject(request, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver() }); // VITEC014

        public string AtOnce() => JsonConvert.SerializeObject(new OrderUserInteractionRequest { Id = "1", Url = "https://supplier.se/1" }); // VITEC014

        public string WithType(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, typeof(OrderUserInteractionRequest), null); // VITEC014
    }

    public class CamelCase
    {
        private static readonly JsonSerializerSettings Settings = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

        private readonly JsonSerializerSettings _settings;

        public CamelCase(JsonSerializerSettings settings) => _settings = settings;

        public string Field(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, Settings);

        public string FieldIndented(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, Formatting.None, Settings);

        public string Inline(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, new JsonSerializerSettings
        {
            NullValueHandling = NullValueHandling.Ignore,
            ContractResolver = new CamelCasePropertyNamesContractResolver(),
        });

        public string Strategy(OrderUserInteractionRequest request) =>
            JsonConvert.SerializeObject(request, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } });

        public string Local(OrderUserInteractionRequest request)
        {
            var settings = new JsonSerializerSettings();
            settings.ContractResolver = new CamelCasePropertyNamesContractResolver();
            return JsonConvert.SerializeObject(request, settings);
        }

        public string Unknown(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, _settings);
    }

    public class OtherTypes
    {
        public record Order(string Id, string Url);

        public string Own(Order order) => JsonConvert.SerializeObject(order);

        public string Anonymous() => JsonConvert.SerializeObject(new { id = "1", url = "https://supplier.se" });

        public string SystemText(OrderUserInteractionRequest request) => System.Text.Json.JsonSerializer.Serialize(request);

        public OrderUserInteractionRequest Read(string json) => JsonConvert.DeserializeObject<OrderUserInteractionRequest>(json);
    }
}
