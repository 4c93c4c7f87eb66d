using System;
using System.IO;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using System.Xml;
using Package = Vitec.Connect.Contracts.OrderUserInteractionRequest;

namespace Klassisk.Soap
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models")]
    internal class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember] public string Id;
        [DataMember] public string Url;
        [DataMember] public string Comment;
    }

    internal class Soap
    {
        private readonly HttpClient _client;

        public Soap(HttpClient client)
        {
            _client = client;
        }

        public async Task<bool> SendOwn(string customerId, string order)
        {
            var own = new OrderUserInteractionRequest { Id = order, Url = "/orders/" + order };
            var text = new StringBuilder();
            using (var stream = new MemoryStream())
            {
                new DataContractSerializer(own.GetType()).WriteObject(stream, own);
                text.Append(Encoding.UTF8.GetString(stream.ToArray()));
            }

            return await Put(customerId, text.ToString());
        }

        public Task<bool> SendWritten(string customerId, string order)
        {
            var text = new StringWriter();
            using (var writer = XmlWriter.Create(text))
            {
                writer.WriteStartElement("OrderUserInteractionRequest", Package.XmlNamespace);
                writer.WriteElementString("Id", Package.XmlNamespace, order);
                writer.WriteElementString("Url", Package.XmlNamespace, "https://soap.se/" + order);
                writer.WriteEndElement();
            }

            return Put(customerId, text.ToString());
        }

        public Task<bool> SendText(string customerId, string order)
        {
            var xml = "<OrderUserInteractionRequest xmlns='" + Package.XmlNamespace + "'>";
            xml += "<Id>" + order + "</Id>";
            xml += "<Url>https://soap.se/" + order + "</Url>";
            xml += "</OrderUserInteractionRequest>";
            return Put(customerId, xml);
        }

        public Task<bool> SendTextUnordered(string customerId, string order)
        {
            var xml = "<OrderUserInteractionRequest xmlns='" + Package.XmlNamespace + "'>";
            xml += "<Url>https://soap.se/" + order + "</Url>";
            xml += "<Id>" + order + "</Id>";
            xml += "</OrderUserInteractionRequest>";
            return Put(customerId, xml); // VITEC010 {xml}
        }

        private async Task<bool> Put(string customerId, string xml)
        {
            var route = "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId);
            var response = await _client.PutAsync(route, new StringContent(xml, Encoding.UTF8, "application/xml"));
            return response.IsSuccessStatusCode;
        }
    }
}
