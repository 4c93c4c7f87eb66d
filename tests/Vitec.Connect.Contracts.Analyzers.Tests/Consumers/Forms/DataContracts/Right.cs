using System.IO;
using System.Runtime.Serialization;
using System.Text;

namespace Fasad.Tvatt
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public sealed class OrderUserInteractionRequest
    {
        [DataMember]
        public string? Id { get; set; }

        [DataMember(Name = "Url")]
        public string? Address { get; set; }

        [DataMember]
        public string? Comment { get; set; }
    }

    public static class Writer
    {
        public static string Write(OrderUserInteractionRequest request)
        {
            var serializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
            using var stream = new MemoryStream();
            serializer.WriteObject(stream, request);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }
}

namespace Fasad.Tvatt.Old
{
    /// <summary>Only for our own JSON.</summary>
    public class OrderUserInteractionRequest
    {
        public string? Id { get; set; }

        public string? CallbackUrl { get; set; }
    }
}
