using System;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json.Serialization;
using System.Xml;

namespace DataContracts.NoNamespace
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

namespace DataContracts.RightNamespace
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }

        [DataMember]
        public string Comment { get; set; }
    }
}

namespace DataContracts.WrongNamespace
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models")]
    internal sealed class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }
    }
}

namespace DataContracts.EmptyNamespace
{
    [DataContract(Name = "OrderUserInteractionRequest", Namespace = "")]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string Url { get; set; }
    }
}

namespace DataContracts.WrongName
{
    [DataContract(Name = "UserInteraction", Namespace = Names.Space)]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string Url { get; set; }
    }

    internal static class Names
    {
        public const string Space = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";
    }
}

namespace DataContracts.NamespaceByConstant
{
    [DataContract(Name = nameof(OrderUserInteractionRequest), Namespace = WrongName.Names.Space)]
    public record OrderUserInteractionRequest
    {
        [DataMember(Order = 0)]
        public string Comment { get; init; }

        [DataMember(Order = 1)]
        public string Id { get; init; }

        [DataMember(Order = 2)]
        public string Url { get; init; }
    }
}

namespace Vitec.Housing.Connect.Api.Models.Order
{
    // The default namespace is made of this very namespace.
    [DataContract]
    public class OrderUserInteractionRequest
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }
    }
}

namespace DataContracts.RenamedMember
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember(Name = "CallbackUrl")]
        public string Url { get; set; }
    }
}

namespace DataContracts.LowerCaseMember
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember(Name = "id")]
        public string Id { get; set; }

        [DataMember(Name = "url")]
        public string Url { get; set; }

        [DataMember(Name = "comment")]
        public string Comment { get; set; }
    }
}

namespace DataContracts.LowerCaseOtherProperty
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember(Name = "URL")]
        public string Address { get; set; }
    }
}

namespace DataContracts.OtherPropertyRightName
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest
    {
        [DataMember(Name = "Url")]
        public string Address { get; set; }

        [DataMember(Name = "Id")]
        public string OrderId { get; set; }

        [DataMember]
        public string Extra { get; set; }

        [IgnoreDataMember]
        public string Note { get; set; }
    }
}

namespace DataContracts.Serialized
{
    public class OrderUserInteractionRequest // VITEC008
    {
        public string Id { get; set; }

        public string Url { get; set; }

        public string Comment { get; set; }
    }

    public class Writer
    {
        public string Write(OrderUserInteractionRequest request)
        {
            var serializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
            using var text = new StringWriter();
            using (var xml = XmlWriter.Create(text)) serializer.WriteObject(xml, request);
            return text.ToString();
        }
    }
}

namespace DataContracts.NotSerialized
{
    // Goes over the wire as JSON alone.
    public class OrderUserInteractionRequest
    {
        [JsonPropertyName("id")]
        public string Id { get; set; }

        [JsonPropertyName("url")]
        public string Url { get; set; }
    }

    public class Use
    {
        public string Json() => System.Text.Json.JsonSerializer.Serialize(new OrderUserInteractionRequest { Id = "1", Url = "https://supplier.se" });
    }
}

namespace DataContracts.OtherClass
{
    [DataContract]
    public class OrderUserInteraction
    {
        [DataMember]
        public string Url { get; set; }
    }

    [DataContract(Name = "orderUserInteractionRequests")]
    public class OrderUserInteractionRequests
    {
        [DataMember]
        public string Url { get; set; }
    }

    public class Use
    {
        public object Serializer() => new DataContractSerializer(typeof(Vitec.Connect.Contracts.OrderUserInteractionRequest));
    }
}

namespace DataContracts.Fields
{
    [DataContract(Namespace = "http://supplier.se/2024")]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember(Name = "Id")]
        private string _id;

        [DataMember(Name = "Url")]
        private string _url;

        public OrderUserInteractionRequest(string id, string url) => (_id, _url) = (id, url);

        public override string ToString() => _id + _url;
    }
}

namespace DataContracts.UrlsInOwnClass
{
    // A consumer's own class of the same name is VITEC008's business only.
    public class OrderUserInteractionRequest
    {
        public string Url { get; set; }
    }

    public class Use
    {
        public OrderUserInteractionRequest New() => new() { Url = "/orders/1" };
    }
}
