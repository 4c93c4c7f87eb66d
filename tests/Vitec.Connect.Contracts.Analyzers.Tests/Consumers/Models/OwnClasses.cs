using System;
using System.IO;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Serialization;
using Vitec.Connect.Contracts;

namespace Models.Right
{
    [DataContract(Name = "OrderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest
    {
        [DataMember]
        public string? Id { get; set; }

        [DataMember(Name = "Url")]
        public string? Url { get; set; }

        [DataMember(EmitDefaultValue = false)]
        public string? Comment { get; set; }
    }
}

namespace Models.RightOnlyUrl
{
    [DataContract(Namespace = Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace)]
    public class OrderUserInteractionRequest
    {
        [DataMember]
        public string? Url { get; set; }
    }
}

namespace Models.RightMore
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public sealed record OrderUserInteractionRequest([property: DataMember] string Id, [property: DataMember] string Url, [property: DataMember] string Trace);
}

namespace Models.NoNamespace
{
    [DataContract]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string? Id { get; set; }
    }
}

namespace Models.OldNamespace
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string? Id { get; set; }
    }
}

namespace Models.OtherName
{
    [DataContract(Name = "UserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public sealed class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string? Id { get; set; }
    }
}

namespace Models.LowerMembers
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember(Name = "id")]
        public string? Id { get; set; }

        [DataMember(Name = "url")]
        public string? Url { get; set; }
    }
}

namespace Models.OtherMember
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public record OrderUserInteractionRequest // VITEC008
    {
        [DataMember(Name = "CallbackUrl")]
        public string? Url { get; init; }
    }
}

namespace Models.LowerFields
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string? comment;
    }
}

namespace Models.Plain
{
    // Serialized to JSON by System.Text.Json: no data contract is involved.
    public class OrderUserInteractionRequest
    {
        [JsonPropertyName("id")]
        public string? Id { get; set; }

        [JsonPropertyName("url")]
        public string? Url { get; set; }
    }
}

namespace Models.GivenToTheSerializer
{
    public class OrderUserInteractionRequest // VITEC008
    {
        public string? Id { get; set; }

        public string? Url { get; set; }
    }

    public static class Xml
    {
        public static void Write(Stream stream, OrderUserInteractionRequest request) =>
            new DataContractSerializer(typeof(OrderUserInteractionRequest)).WriteObject(stream, request);
    }
}

namespace Models.GivenToXmlSerializer
{
    [XmlRoot("OrderUserInteractionRequest")]
    public class OrderUserInteractionRequest
    {
        public string? Id { get; set; }
    }

    public static class Xml
    {
        public static void Write(TextWriter writer, OrderUserInteractionRequest request) =>
            new XmlSerializer(typeof(OrderUserInteractionRequest)).Serialize(writer, request);
    }
}

namespace Models.AnotherClass
{
    [DataContract]
    public class OrderUserInteractionResponse
    {
        [DataMember]
        public bool Accepted { get; set; }
    }

    [DataContract(Namespace = "")]
    public class UserInteractionRequest
    {
        [DataMember(Name = "id")]
        public string? Id { get; set; }
    }
}

namespace Models.NestedOne
{
    public static class Vitec
    {
        [DataContract(Namespace = "")]
        public class OrderUserInteractionRequest // VITEC008
        {
            [DataMember]
            public string? Id { get; set; }
        }
    }
}

namespace Models.NotMembers
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest
    {
        [DataMember]
        public string? Id { get; set; }

        // Not a member of the data contract.
        public string? url;

        [IgnoreDataMember]
        public string? comment;
    }
}

namespace Models.UrlIsNoBusiness
{
    public class OrderUserInteractionRequest
    {
        public string? Url { get; set; }
    }

    public static class Uses
    {
        public static OrderUserInteractionRequest Relative() => new() { Url = "/relative" };

        public static OrderUserInteractionRequest Sample() => new() { Url = "sample string 2" };
    }
}
