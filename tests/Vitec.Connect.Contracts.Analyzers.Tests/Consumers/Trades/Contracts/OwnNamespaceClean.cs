using System.Runtime.Serialization;
using System.Text.Json.Serialization;

[assembly: ContractNamespace("http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order", ClrNamespace = "Markis.Mapped")]

namespace Markis.Models
{
    [DataContract(Name = "OrderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }

        [DataMember]
        public string Comment { get; set; }

        [DataMember]
        public string Extra { get; set; }
    }
}

namespace Vitec.Housing.Connect.Api.Models.Order
{
    [DataContract]
    public class OrderUserInteractionRequest
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }
    }
}

namespace Markis.Mapped
{
    [DataContract]
    public class OrderUserInteractionRequest
    {
        [DataMember(Name = "Comment")]
        public string Kommentar { get; set; }

        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }
    }
}

namespace Markis.Json
{
    public class OrderUserInteractionRequest
    {
        [JsonPropertyName("id")]
        public string Id { get; set; }

        [JsonPropertyName("url")]
        public string Url { get; set; }
    }
}

namespace Markis.Others
{
    [DataContract]
    public class OrderUserInteractionResponse
    {
        [DataMember(Name = "id")]
        public string Id { get; set; }
    }
}
