using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Newtonsoft.DefaultSettings
{
    public static class Startup
    {
        public static void Configure() => JsonConvert.DefaultSettings = () => new JsonSerializerSettings
        {
            ContractResolver = new CamelCasePropertyNamesContractResolver(),
        };
    }

    public class Sender
    {
        public string Json(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request);
    }
}
