using System.IO;
using System.Runtime.Serialization;

namespace Parkett.First
{
    internal static class Names
    {
        public const string Order = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";
    }

    [DataContract(Namespace = Names.Order)]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string? Id { get; set; }

        [DataMember(Name = "CallbackUrl")]
        public string? Url { get; set; }
    }
}

namespace Parkett.Second
{
    [DataContract(Name = "InteractionRequest", Namespace = First.Names.Order)]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string? Id { get; set; }
    }
}

namespace Parkett.Third
{
    [DataContract(Namespace = First.Names.Order)]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember(Name = "id")]
        public string? Id { get; set; }

        [DataMember(Name = "url")]
        public string? Url { get; set; }
    }
}

namespace Parkett.Fourth
{
    [DataContract(Namespace = First.Names.Order)]
    public class OrderUserInteractionRequest
    {
        [DataMember]
        public string? Extra { get; set; }
    }
}

namespace Parkett.Fifth
{
    public class OrderUserInteractionRequest // VITEC008
    {
        public string? Id { get; set; }

        public string? Url { get; set; }
    }

    public static class Writer
    {
        public static void Write(Stream stream, OrderUserInteractionRequest request)
        {
            var serializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
            serializer.WriteObject(stream, request);
        }
    }
}

namespace Parkett.Seventh
{
    [DataContract(Name = nameof(OrderUserInteractionRequest), Namespace = "http://schemas.datacontract.org/2004/07/Parkett")]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string? Id { get; set; }
    }
}
