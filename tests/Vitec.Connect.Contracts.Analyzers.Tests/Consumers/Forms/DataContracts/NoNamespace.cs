using System.IO;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;

namespace Isolering.Xml
{
    [DataContract]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string? Id { get; set; }

        [DataMember]
        public string? Url { get; set; }

        [DataMember]
        public string? Comment { get; set; }
    }

    [DataContract]
    public class OrderStatusRequest
    {
        [DataMember]
        public string? Id { get; set; }
    }

    public class Sender
    {
        private readonly HttpClient _http;

        public Sender(HttpClient http) => _http = http;

        public async Task<bool> SendAsync(OrderUserInteractionRequest request)
        {
            var serializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
            using var stream = new MemoryStream();
            serializer.WriteObject(stream, request);
            using var response = await _http.PutAsync("Service/Order/UserInteraction/M1", new ByteArrayContent(stream.ToArray()));
            return response.IsSuccessStatusCode;
        }

        public OrderUserInteractionRequest Relative() => new() { Url = "/own/class" };
    }
}
