using System.Runtime.Serialization;

namespace H
{
    public class Outer
    {
        [DataContract]
        public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
        {
            [DataMember]
            public string Id { get; set; }
        }
    }
}

namespace I
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Orders")]
    public partial class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string Id { get; set; }
    }
}

namespace J
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public sealed class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "identity", IsRequired = true)]
        public string Id { get; set; }

        [DataMember(EmitDefaultValue = false)]
        public string Url { get; set; }
    }
}

namespace K
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order", Name = "OrderUserInteraction")]
    public sealed record class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string Id { get; init; }
    }
}

namespace L
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order", IsReference = false)]
    public sealed class OrderUserInteractionRequest
    {
        [DataMember(EmitDefaultValue = false, IsRequired = true)]
        public string Id { get; set; }

        [DataMember(Name = nameof(Url))]
        public string Url { get; set; }

        [DataMember]
        public string Comment { get; set; }

        public string NotSent { get; set; }
    }
}
