using System;
using System.Net;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;

namespace Legacy.Tavlor
{
    [DataContract(Namespace = "http://tempuri.org/")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }
    }

    public class OldXml
    {
        private const string Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";
        private readonly HttpClient _client;

        public OldXml(HttpClient client)
        {
            _client = client;
        }

        public async Task<HttpStatusCode> Right(string id, string url)
        {
            var xml = "<OrderUserInteractionRequest xmlns=\"" + Namespace + "\"><Id>" + id + "</Id><Url>" + url + "</Url></OrderUserInteractionRequest>";
            var response = await _client.PutAsync("Service/Order/UserInteraction/M2", new StringContent(xml, Encoding.UTF8, "application/xml"));
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> WrongOrder(string id, string url)
        {
            var xml = "<OrderUserInteractionRequest xmlns=\"" + Namespace + "\"><Url>" + url + "</Url><Id>" + id + "</Id></OrderUserInteractionRequest>";
            var response = await _client.PutAsync("Service/Order/UserInteraction/M2", new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> Built(string id, string comment)
        {
            var xml = new StringBuilder();
            xml.Append("<OrderUserInteractionRequest>");
            xml.AppendFormat("<Comment>{0}</Comment>", comment);
            xml.AppendFormat("<Id>{0}</Id>", id);
            xml.Append("</OrderUserInteractionRequest>");
            var response = await _client.PutAsync("Service/Order/UserInteraction/M2", new StringContent(xml.ToString(), Encoding.UTF8, "application/xml")); // VITEC010 {xml.ToString()}
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> BuiltRight(string id, string comment)
        {
            var xml = new StringBuilder();
            xml.Append("<OrderUserInteractionRequest xmlns=\"").Append(Namespace).Append("\">");
            xml.AppendFormat("<Comment>{0}</Comment>", comment);
            xml.AppendFormat("<Id>{0}</Id>", id);
            xml.Append("</OrderUserInteractionRequest>");
            var response = await _client.PutAsync("Service/Order/UserInteraction/M2", new StringContent(xml.ToString(), Encoding.UTF8, "application/xml"));
            return response.StatusCode;
        }

        public async Task<HttpStatusCode> AnotherService(string id)
        {
            var xml = "<OrderUserInteractionRequest><Url>/x</Url><Id>" + id + "</Id></OrderUserInteractionRequest>";
            var response = await _client.PutAsync("https://tavlor.se/xml", new StringContent(xml, Encoding.UTF8, "application/xml"));
            return response.StatusCode;
        }
    }
}
