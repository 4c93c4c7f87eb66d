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

namespace NewtonsoftRoofers
{
    public class Roofers
    {
        private static readonly JsonSerializerSettings Camel = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() };
        private static readonly JsonSerializerSettings Indented = new JsonSerializerSettings { Formatting = Formatting.Indented, NullValueHandling = NullValueHandling.Ignore };
        private readonly HttpClient _http;

        public Roofers(HttpClient http)
        {
            _http = http;
        }

        public async Task<bool> Default(string customerId, OrderUserInteractionRequest request)
        {
            var json = JsonConvert.SerializeObject(request); // VITEC014 {JsonConvert.SerializeObject(request)}
            return await Send(customerId, json);
        }

        public async Task<bool> DefaultIndented(string customerId, OrderUserInteractionRequest request)
        {
            var json = JsonConvert.SerializeObject(request, Formatting.Indented); // VITEC014
            return await Send(customerId, json);
        }

        public async Task<bool> SettingsWithoutResolver(string customerId, OrderUserInteractionRequest request)
        {
            return await Send(customerId, JsonConvert.SerializeObject(request, Indented)); // VITEC014
        }

        public async Task<bool> DefaultResolver(string customerId, OrderUserInteractionRequest request)
        {
            var settings = new JsonSerializerSettings { ContractResolver = new DefaultContractResolver() };
            return await Send(customerId, JsonConvert.SerializeObject(request, settings)); // VITEC014
        }

        public async Task<bool> CamelCase(string customerId, OrderUserInteractionRequest request)
        {
            return await Send(customerId, JsonConvert.SerializeObject(request, Camel));
        }

        public async Task<bool> NamingStrategy(string customerId, OrderUserInteractionRequest request)
        {
            var settings = new JsonSerializerSettings();
            settings.ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() };
            return await Send(customerId, JsonConvert.SerializeObject(request, Formatting.None, settings));
        }

        public async Task<bool> UnknownSettings(string customerId, OrderUserInteractionRequest request, JsonSerializerSettings settings)
        {
            return await Send(customerId, JsonConvert.SerializeObject(request, settings));
        }

        public async Task<bool> AnonymousRight(string customerId, string order)
        {
            return await Send(customerId, JsonConvert.SerializeObject(new { id = order, url = "https://roofers.example/" + order }));
        }

        public async Task<bool> AnonymousPascal(string customerId, string order)
        {
            using (var content = new StringContent(JsonConvert.SerializeObject(new { Id = order }), Encoding.UTF8, "application/json")) // VITEC009
            using (var response = await _http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> AnonymousRelative(string customerId, string order)
        {
            using (var content = new StringContent(JsonConvert.SerializeObject(new { id = order, url = "orders/" + order }), Encoding.UTF8, "application/json")) // VITEC002
            using (var response = await _http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> Objects(string customerId, string order)
        {
            var body = new JObject { ["id"] = order, ["url"] = "roofers.example/" + order }; // VITEC003
            using (var content = new StringContent(body.ToString(), Encoding.UTF8, "application/json"))
            using (var response = await _http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public string OtherObject() => JsonConvert.SerializeObject(new { Name = "x" });

        public string OtherClass(Version version) => JsonConvert.SerializeObject(version);

        private async Task<bool> Send(string customerId, string json)
        {
            using (var content = new StringContent(json, Encoding.UTF8, "application/json"))
            using (var response = await _http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content))
            {
                return response.IsSuccessStatusCode;
            }
        }
    }
}
