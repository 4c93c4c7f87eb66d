using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace A
{
    [DataContract(Namespace = Space)]
    public class OrderUserInteractionRequest
    {
        private const string Space = "http://schemas.datacontract.org/2004/07/" + "Vitec.Housing.Connect.Api.Models.Order";

        [DataMember(Order = 3)]
        public string Url { get; set; }

        [DataMember(Order = 2)]
        public string Id { get; set; }

        [DataMember(Order = 1)]
        public string Comment { get; set; }
    }
}

namespace B
{
    [DataContract(Namespace = Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace)]
    public sealed class OrderUserInteractionRequest
    {
        [DataMember(Name = "Url")]
        public string Link { get; set; }

        [DataMember(Name = nameof(Id))]
        public string Id { get; set; }

        [IgnoreDataMember]
        public string Internal { get; set; }
    }
}

namespace C
{
    public class OrderUserInteractionRequest
    {
        public string Id { get; set; }

        public string Url { get; set; }
    }
}

namespace D
{
    public class Holder
    {
        public string OrderUserInteractionRequest { get; set; }
    }
}
