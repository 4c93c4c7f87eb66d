using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Contract = Vitec.Connect.Contracts.OrderUserInteractionRequest;

namespace Ventilation.Models
{
    [DataContract(Name = nameof(OrderUserInteractionRequest), Namespace = Contract.XmlNamespace)]
    public class OrderUserInteractionRequest
    {
        [DataMember(Name = "Id", IsRequired = true)] public string OrderId { get; set; }
        [DataMember(EmitDefaultValue = false)] public string Url { get; set; }
        [IgnoreDataMember] public string CallbackUrl => Url;
        [DataMember] public int Priority { get; set; }
    }
}

// the CLR namespace gives the right XML namespace by itself
namespace Vitec.Housing.Connect.Api.Models.Order
{
    [DataContract]
    public class OrderUserInteractionRequest
    {
        [DataMember] public string Comment { get; set; }
        [DataMember] public string Id { get; set; }
        [DataMember] public string Url { get; set; }
    }
}

// plain JSON class: no data contract, never given to DataContractSerializer
namespace Ventilation.Json
{
    public class OrderUserInteractionRequest
    {
        [JsonPropertyName("id")] public string Id { get; set; }
        public string Url { get; set; } = "/";
    }

    public class Sender
    {
        private readonly HttpClient http;
        public Sender(HttpClient http) { this.http = http; }

        public async Task<bool> Send(string customer, string order)
        {
            // a class of our own: its Url is not the contract's
            var request = new OrderUserInteractionRequest { Id = order, Url = "/orders/" + order };
            var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), request);
            return response.IsSuccessStatusCode;
        }

        public Contract Convert(OrderUserInteractionRequest own) => new Contract { Id = own.Id, Url = own.Url };
    }
}

namespace Ventilation.Other
{
    [DataContract]
    public class UserInteractionRequest
    {
        [DataMember(Name = "url")] public string Url { get; set; }
    }

    public static class Writer
    {
        public static DataContractSerializer Create() => new DataContractSerializer(typeof(UserInteractionRequest));
    }
}
