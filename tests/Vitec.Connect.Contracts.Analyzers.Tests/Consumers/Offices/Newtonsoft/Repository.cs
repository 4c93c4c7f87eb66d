using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Newton.Lager
{
    public class Stored
    {
        public string Customer { get; set; }
        public OrderUserInteractionRequest Request { get; set; }
    }

    public static class Json
    {
        public static readonly JsonSerializerSettings Shared = new JsonSerializerSettings
        {
            ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = true } },
        };

        private static readonly JsonSerializerSettings Plain = new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore };

        public static string Write(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, Shared);

        public static string WritePlain(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, Plain); // VITEC014 {JsonConvert.SerializeObject(request, Plain)}

        public static string WriteTyped(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, typeof(OrderUserInteractionRequest), Shared);
    }

    public class Repository
    {
        private readonly JsonSerializerSettings _settings;

        public Repository(JsonSerializerSettings settings)
        {
            _settings = settings;
        }

        public string Injected(OrderUserInteractionRequest request)
        {
            return JsonConvert.SerializeObject(request, _settings);
        }

        public string Chosen(OrderUserInteractionRequest request, bool indented)
        {
            var settings = new JsonSerializerSettings { Formatting = indented ? Formatting.Indented : Formatting.None };
            settings.ContractResolver = new CamelCasePropertyNamesContractResolver();
            return JsonConvert.SerializeObject(request, settings);
        }

        public string Snake(OrderUserInteractionRequest request)
        {
            var settings = new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } };
            var text = JsonConvert.SerializeObject(new { order_id = request.Id }, settings);
            return text + JsonConvert.SerializeObject(request.Url);
        }

        public string Named(string order)
        {
            var request = new OrderUserInteractionRequest();
            request.Id = order;
            request.Url = Uri.UriSchemeHttps + "://newton.se/" + order;
            return JsonConvert.SerializeObject(value: request, formatting: Formatting.None); // VITEC014
        }

        public List<string> Many(IEnumerable<OrderUserInteractionRequest> requests)
        {
            return requests.Select(r => JsonConvert.SerializeObject(r)).ToList(); // VITEC014 {JsonConvert.SerializeObject(r)}
        }

        public IEnumerable<string> Urls(IEnumerable<OrderUserInteractionRequest> requests)
        {
            foreach (var request in requests)
            {
                yield return JsonConvert.SerializeObject(request.Url);
            }
        }

        public OrderUserInteractionRequest Load(string path)
        {
            var request = JsonConvert.DeserializeObject<OrderUserInteractionRequest>(File.ReadAllText(path));
            if (request.Url == null || request.Url.StartsWith("/"))
            {
                request.Url = "https://newton.se" + request.Url;
            }

            return request;
        }
    }
}
