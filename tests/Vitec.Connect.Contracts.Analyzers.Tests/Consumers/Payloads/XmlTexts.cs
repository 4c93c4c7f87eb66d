using System;
using System.IO;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;
using Vitec.Connect.Contracts;

namespace Payloads.XmlTexts
{
    public class XmlLiterals(HttpClient http)
    {
        private const string Route = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";
        private const string Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";
        private const string Start = $"<OrderUserInteractionRequest xmlns=\"{Namespace}\">";
        private const string End = "</OrderUserInteractionRequest>";

        public Task<HttpResponseMessage> Documented(int customer) => http.PutAsync(Route + customer, new StringContent(
            Start + "<Comment>x</Comment><Id>1</Id><Url>https://pages.example</Url>" + End, Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> WithDeclaration(int customer) => http.PutAsync(Route + customer, new StringContent(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + Start + "<Id>1</Id><Url>https://pages.example</Url>" + End, Encoding.UTF8, "text/xml"));

        public Task<HttpResponseMessage> NilComment(int customer) => http.PutAsync(Route + customer, new StringContent(
            $"<OrderUserInteractionRequest xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"{Namespace}\"><Comment i:nil=\"true\" /><Id>1</Id><Url>https://pages.example</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> Prefixed(int customer) => http.PutAsync(Route + customer, new StringContent(
            $"<o:OrderUserInteractionRequest xmlns:o=\"{Namespace}\"><o:Comment /><o:Id>1</o:Id><o:Url>https://pages.example</o:Url></o:OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> OrderOfTheJson(int customer) => http.PutAsync(Route + customer, new StringContent(
            Start + "<Id>1</Id><Url>https://pages.example</Url><Comment>x</Comment>" + End, Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> NoNamespace(int customer) => http.PutAsync(Route + customer, new StringContent(
            "<OrderUserInteractionRequest><Comment>x</Comment><Id>1</Id><Url>https://pages.example</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> OtherRoot(int customer) => http.PutAsync(Route + customer, new StringContent(
            $"<UserInteraction xmlns=\"{Namespace}\"><Id>1</Id></UserInteraction>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> NotClosed(int customer) => http.PutAsync(Route + customer, new StringContent(
            Start + "<Id>1</Id><Url>https://pages.example</Url>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> LowerCase(int customer) => http.PutAsync(Route + customer, new StringContent(
            Start + "<id>1</id><url>https://pages.example</url>" + End, Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> UnknownElement(int customer) => http.PutAsync(Route + customer, new StringContent(
            Start + "<Id>1</Id><Priority>1</Priority><Url>https://pages.example</Url>" + End, Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> RelativeUrl(int customer) => http.PutAsync(Route + customer, new StringContent(
            Start + "<Id>1</Id><Url>/pages/1</Url>" + End, Encoding.UTF8, "application/xml")); // VITEC002

        public Task<HttpResponseMessage> EscapedUrl(int customer) => http.PutAsync(Route + customer, new StringContent(
            Start + "<Id>1</Id><Url>https://pages.example/?a=1&amp;b=2</Url>" + End, Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> UnescapedUrl(int customer) => http.PutAsync(Route + customer, new StringContent(
            Start + "<Id>1</Id><Url>https://pages.example/?a=1&b=2</Url>" + End, Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> Cdata(int customer) => http.PutAsync(Route + customer, new StringContent(
            Start + "<Id>1</Id><Url><![CDATA[https://pages.example/?a=1&b=2]]></Url>" + End, Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> Holes(int customer, string id, string url, string comment) => http.PutAsync(Route + customer, new StringContent(
            $"{Start}<Comment>{comment}</Comment><Id>{id}</Id><Url>{url}</Url>{End}", Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> HolesInWrongOrder(int customer, string id, string url, string comment)
        {
            var xml = $"""
                <OrderUserInteractionRequest xmlns="{Namespace}">
                  <Id>{id}</Id>
                  <Comment>{comment}</Comment>
                  <Url>{url}</Url>
                </OrderUserInteractionRequest>
                """;
            return http.PutAsync(Route + customer, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        }

        public Task<HttpResponseMessage> Appended(int customer, string id)
        {
            var xml = new StringBuilder();
            xml.Append(Start);
            xml.Append("<Url>").Append("https://pages.example/").Append("</Url>");
            xml.Append("<Id>").Append(id).Append("</Id>");
            xml.Append(End);
            return http.PutAsync(Route + customer, new StringContent(xml.ToString(), Encoding.UTF8, "application/xml")); // VITEC010 {xml.ToString()}
        }

        public Task<HttpResponseMessage> AsBytes(int customer) => http.PutAsync(Route + customer, new ByteArrayContent(
            Encoding.UTF8.GetBytes($"<OrderUserInteractionRequest xmlns=\"urn:vitec\"><Id>1</Id></OrderUserInteractionRequest>"))); // VITEC010

        public Task<HttpResponseMessage> Linq(int customer, string id)
        {
            XNamespace ns = Namespace;
            var xml = new XElement(ns + "OrderUserInteractionRequest", new XElement(ns + "Id", id), new XElement(ns + "Url", "https://pages.example"));
            return http.PutAsync(Route + customer, new StringContent(xml.ToString(), Encoding.UTF8, "application/xml"));
        }

        public Task<HttpResponseMessage> Serialized(int customer, OrderUserInteractionRequest request) =>
            http.PutAsync(Route + customer, new StringContent(ConnectXml.Serialize(request), Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> Elsewhere(HttpContent content) =>
            http.PutAsync("https://connect.maklare.vitec.net/Service/Order/Status/1", new StringContent("<Status>1</Status>", Encoding.UTF8, "application/xml"));

        public StringContent NoCall() => new("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml");

        // What a test expects from the provider is not what is sent.
        public bool IsTheAnswer(string answer) => answer == "<boolean xmlns=\"http://schemas.microsoft.com/2003/10/Serialization/\">true</boolean>";
    }
}
