using System.Runtime.Serialization;

[assembly: ContractNamespace("http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order", ClrNamespace = "Supplier.Models")]

namespace Supplier.Models
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

namespace Supplier.OtherModels
{
    [DataContract]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }
    }
}
