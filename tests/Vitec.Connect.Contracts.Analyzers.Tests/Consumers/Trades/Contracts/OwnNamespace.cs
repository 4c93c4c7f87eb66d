using System.Runtime.Serialization;

namespace Markis.Models
{
    [DataContract]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }

        [DataMember]
        public string Comment { get; set; }
    }
}

namespace Markis.Models.V2
{
    [DataContract(Namespace = "http://markis.example/v2")]
    public sealed class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "Id")]
        public string Id { get; set; }
    }
}

namespace Markis.Models.V3
{
    [DataContract(Name = "UserInteraction", Namespace = Space)]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        public const string Space = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";

        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }
    }
}

namespace Markis.Models.V4
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "id")]
        public string Id { get; set; }

        [DataMember(Name = "url")]
        public string Url { get; set; }

        [DataMember(Name = "comment")]
        public string Comment { get; set; }
    }
}

namespace Markis.Models.V5
{
    [DataContract(Name = "OrderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public record OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string Id { get; init; }

        [DataMember(Name = "Link")]
        public string Url { get; init; }
    }
}
