using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace NewtonsoftGutters
{
    public class Gutters
    {
        private readonly HttpClient http = new HttpClient();
        private readonly JsonSerializerSettings settings;

        public Gutters()
        {
            settings = new JsonSerializerSettings();
            settings.ContractResolver = new CamelCasePropertyNamesContractResolver();
        }

        private static JsonSerializerSettings Plain() => new JsonSerializerSettings { DateFormatHandling = DateFormatHandling.IsoDateFormat };

        private static JsonSerializerSettings Chosen(bool camel)
        {
            return camel ? new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() } : new JsonSerializerSettings();
        }

        public string OfTheConstructor(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, settings);

        public string OfAFunction(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Plain()); // VITEC014

        public string OfOneOrTheOther(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, Chosen(false)); // VITEC014

        public string Snake(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, new JsonSerializerSettings
        {
            ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        });

        public string AsObject(OrderUserInteractionRequest r) => JsonConvert.SerializeObject((object)r); // VITEC014

        public string ByType(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(r, typeof(OrderUserInteractionRequest), Formatting.None, null); // VITEC014

        public string InAnother(OrderUserInteractionRequest r) => JsonConvert.SerializeObject(new { request = r });

        public string Answer(bool answer) => JsonConvert.SerializeObject(answer);

        public OrderUserInteractionRequest Read(string json) => JsonConvert.DeserializeObject<OrderUserInteractionRequest>(json);

        public Task<HttpResponseMessage> Dictionary(int customer, string order)
        {
            var json = JsonConvert.SerializeObject(new Dictionary<string, string> { { "id", order }, { "url", "/gutters" } }); // VITEC002 {"/gutters"}
            return http.PutAsync("Service/Order/UserInteraction/" + customer, new StringContent(json, Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> Camel(int customer, string order)
        {
            var json = JsonConvert.SerializeObject(new { Id = order, Url = "https://gutters.example" }, settings);
            return http.PutAsync("Service/Order/UserInteraction/" + customer, new StringContent(json, Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> Tree(int customer, string order)
        {
            var body = new JObject(
                new JProperty("id", order),
                new JProperty("url", "https://gutters.example/" + order),
                new JProperty("kommentar", "x")); // VITEC009
            return http.PutAsync("Service/Order/UserInteraction/" + customer, new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> TreeOf(int customer, string order)
        {
            var body = JObject.FromObject(new { id = order, url = "https://gutters.example" });
            return http.PutAsync("Service/Order/UserInteraction/" + customer, new StringContent(body.ToString(), Encoding.UTF8, "application/json"));
        }

        public Task<HttpResponseMessage> Written(int customer, string order)
        {
            var text = new StringWriter();
            using (var writer = new JsonTextWriter(text))
            {
                writer.WriteStartObject();
                writer.WritePropertyName("Id");
                writer.WriteValue(order);
                writer.WriteEndObject();
            }

            return http.PutAsync("Service/Order/UserInteraction/" + customer, new StringContent(text.ToString(), Encoding.UTF8, "application/json"));
        }
    }
}
