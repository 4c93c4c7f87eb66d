using System.Runtime.Serialization;

// Classes of the supplier's own that DataContractSerializer writes otherwise than the contract says.
namespace Mistakes.DefaultNamespace
{
    [DataContract]
    public sealed class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string? Id { get; set; }
    }
}

namespace Mistakes.OtherMember
{
    [DataContract(Namespace = Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace)]
    public sealed class OrderUserInteractionRequest // VITEC008
    {
        [DataMember(Name = "CallbackUrl")]
        public string? Url { get; set; }
    }
}

namespace Mistakes.WithoutAttributes
{
    public sealed class OrderUserInteractionRequest // VITEC008
    {
        public string? Id { get; set; }

        public static DataContractSerializer Serializer() => new(typeof(OrderUserInteractionRequest));
    }
}
