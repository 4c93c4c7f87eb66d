using System.Runtime.Serialization;

namespace A
{
    [DataContract(Namespace = "")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Order = 0)]
        public string Comment;

        [DataMember(Order = 1)]
        public string Id;
    }
}

namespace B
{
    internal static class Ns
    {
        public const string Order = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models";
    }

    [DataContract(Namespace = Ns.Order, Name = nameof(OrderUserInteractionRequest))]
    internal sealed class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string Url { get; set; }
    }
}

namespace C
{
    [DataContract(Name = "orderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string Url { get; set; }
    }
}

namespace D
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "ID")]
        public string OrderId { get; set; }

        [DataMember]
        public string Url { get; set; }
    }
}

namespace E
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest(string id) // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "CallbackUrl")]
        public string Url { get; set; } = "https://e.example/" + id;
    }
}

namespace F
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order ")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string Id { get; set; }
    }
}

namespace G
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "Text")]
        public string Comment { get; set; }

        [DataMember]
        public string Id { get; set; }
    }
}
