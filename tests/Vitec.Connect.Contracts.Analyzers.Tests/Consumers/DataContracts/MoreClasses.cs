using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Xml.Serialization;

namespace DataContracts.More
{
    internal static class Xml
    {
        public const string Root = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models";
        public const string Order = Root + ".Order";
        public const string Orders = Root + ".Orders";
    }
}

namespace DataContracts.More.Concatenated
{
    [DataContract(Namespace = Xml.Order)]
    public sealed partial class OrderUserInteractionRequest
    {
        [DataMember]
        public string Id { get; set; }
    }

    public sealed partial class OrderUserInteractionRequest
    {
        [DataMember]
        public string Url { get; set; }
    }
}

namespace DataContracts.More.NearlyRight
{
    [DataContract(Namespace = Xml.Orders)]
    public sealed class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string Id { get; set; }
    }
}

namespace DataContracts.More.OtherCase
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/vitec.housing.connect.api.models.order")]
    public record OrderUserInteractionRequest([property: DataMember] string Id, [property: DataMember] string Url); // VITEC008 {OrderUserInteractionRequest}
}

namespace DataContracts.More.Record
{
    [DataContract(Namespace = Xml.Order)]
    public record OrderUserInteractionRequest([property: DataMember] string Id, [property: DataMember] string Url);
}

namespace DataContracts.More.Renamed
{
    [DataContract(Namespace = Xml.Order)]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string Url { get; set; }

        [DataMember(Name = "Comments")]
        public string Comment { get; set; }
    }
}

namespace DataContracts.More.CaseOfTheName
{
    [DataContract(Namespace = Xml.Order)]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember(Name = "ID")]
        public string OrderId { get; set; }
    }
}

namespace DataContracts.More.NotAMember
{
    [DataContract(Namespace = Xml.Order)]
    public class OrderUserInteractionRequest
    {
        [DataMember]
        public string Id { get; set; }

        public string Url { get; set; }

        [DataMember(IsRequired = true, EmitDefaultValue = false)]
        public string Comment { get; set; }
    }
}

namespace DataContracts.More.Nested
{
    public static class Models
    {
        [DataContract(Name = "OrderUserInteraction", Namespace = Xml.Order)]
        internal class OrderUserInteractionRequest // VITEC008
        {
            [DataMember]
            public string Id { get; set; }
        }
    }
}

namespace DataContracts.More.OtherSerializers
{
    [XmlRoot("OrderUserInteractionRequest")]
    [Serializable]
    public class OrderUserInteractionRequest
    {
        public string Id { get; set; }
    }

    public static class Use
    {
        public static void Write(Stream stream, OrderUserInteractionRequest request) => new XmlSerializer(typeof(OrderUserInteractionRequest)).Serialize(stream, request);
    }
}

namespace DataContracts.More.GivenWithSettings
{
    public class OrderUserInteractionRequest // VITEC008
    {
        public string Id { get; set; }
    }

    public static class Use
    {
        private static readonly DataContractSerializer Serializer = new(typeof(OrderUserInteractionRequest), new DataContractSerializerSettings { MaxItemsInObjectGraph = 10 });

        public static void Write(Stream stream, OrderUserInteractionRequest request) => Serializer.WriteObject(stream, request);
    }
}

namespace DataContracts.More.Interface
{
    public interface OrderUserInteractionRequest
    {
        string Id { get; }
    }
}
