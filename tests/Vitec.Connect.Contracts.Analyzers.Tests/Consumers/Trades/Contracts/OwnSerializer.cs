using System.IO;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Threading.Tasks;

namespace Markis.Plain
{
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        public string Id { get; set; }

        public string Url { get; set; }

        public string Comment { get; set; }
    }

    public static class Sender
    {
        public static byte[] Serialize(OrderUserInteractionRequest request)
        {
            var serializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
            using var stream = new MemoryStream();
            serializer.WriteObject(stream, request);
            return stream.ToArray();
        }
    }
}

namespace Markis.Correct
{
    public class OrderUserInteractionResult
    {
        public string Id { get; set; }
    }

    public static class Sender
    {
        public static byte[] Serialize(OrderUserInteractionResult request)
        {
            var serializer = new DataContractSerializer(typeof(OrderUserInteractionResult));
            using var stream = new MemoryStream();
            serializer.WriteObject(stream, request);
            return stream.ToArray();
        }
    }
}
