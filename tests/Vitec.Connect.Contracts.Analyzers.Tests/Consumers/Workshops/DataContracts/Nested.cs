using System.Runtime.Serialization;
using DC = System.Runtime.Serialization.DataContractAttribute;

[assembly: ContractNamespace("http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order", ClrNamespace = "DcCases.ByAssembly")]

namespace DcCases.ByAssembly
{
    [DataContract]
    public class OrderUserInteractionRequest
    {
        [DataMember] public string? Id { get; set; }
    }
}

namespace DcCases.Nested
{
    public static class Models
    {
        [DC(Namespace = "")]
        public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
        {
            [DataMember] public string? Url { get; set; }
        }

        [DC(Namespace = "http://schemas.datacontract.org/2004/07/" + "Vitec.Housing.Connect.Api.Models.Order", Name = nameof(OrderUserInteractionRequest))]
        public class OrderUserInteractionRequestV2
        {
            [DataMember] public string? Url { get; set; }
        }
    }

    public class Holder
    {
        [DC(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order", Name = nameof(OrderUserInteractionRequest))]
        protected internal class OrderUserInteractionRequest
        {
            [DataMember(Order = 1)] internal string? Url { get; set; }

            [IgnoreDataMember] public string? Comment { get; set; }
        }
    }
}
