using System;
using System.IO;
using System.Runtime.Serialization;
using System.Text;

namespace Brandskydd.Models
{
    [DataContract]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember] public string Id { get; set; }
        [DataMember] public string Url { get; set; }
        [DataMember] public string Comment { get; set; }
    }
}

namespace Brandskydd.Models.Renamed
{
    [DataContract(Namespace = Names.Order)]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember] public string Id { get; set; }
        [DataMember(Name = "CallbackUrl")] public string Url { get; set; }
        [DataMember(IsRequired = false)] public string Comment { get; set; }
    }

    internal static class Names
    {
        public const string Order = "http://schemas.datacontract.org/2004/07/" + "Vitec.Housing.Connect.Api.Models.Order";
    }
}

namespace Brandskydd.Models.Bare
{
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        public string Id { get; set; }
        public string Url { get; set; }
    }

    public static class Writer
    {
        public static string Write(string id)
        {
            var serializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
            using var stream = new MemoryStream();
            serializer.WriteObject(stream, new OrderUserInteractionRequest { Id = id, Url = "/a" });
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }
}

namespace Brandskydd.Models.Lower
{
    [DataContract(Name = "OrderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "id")] public string OrderId { get; set; }
        [DataMember] public string Url { get; set; }
    }
}

namespace Brandskydd.Models.Named
{
    [DataContract(Name = "UserInteraction", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember] public string Id { get; set; }
        [DataMember] public string Url { get; set; }
        [DataMember] public string Comment { get; set; }
    }
}
