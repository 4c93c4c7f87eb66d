using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;
using Vitec.Connect.Contracts;

namespace Suppliers.MovingFirm
{
    public static class XmlMessages
    {
        private const string Path = "service/order/userinteraction/";
        private static readonly HttpClient Client = Create();

        private static HttpClient Create()
        {
            var client = new HttpClient(new HttpClientHandler { UseDefaultCredentials = false });
            client.BaseAddress = new Uri("https://connect.maklare.vitec.net", UriKind.Absolute);
            client.DefaultRequestHeaders.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("application/xml"));
            return client;
        }

        public static async Task SendModelAsync(OrderUserInteractionRequest model, int customer)
        {
            var content = new StringContent(ConnectXml.Serialize(model), Encoding.UTF8, "application/xml");
            using (var response = await Client.PutAsync(Path + customer, content))
            {
                response.EnsureSuccessStatusCode();
            }
        }

        public static async Task SendSerializedAsync(OrderUserInteractionRequest model, int customer)
        {
            var text = new StringBuilder();
            using (var writer = XmlWriter.Create(text))
            {
                new DataContractSerializer(typeof(OrderUserInteractionRequest)).WriteObject(writer, model);
            }

            using (var response = await Client.PutAsync(Path + customer, new StringContent(text.ToString(), Encoding.UTF8, "application/xml")))
            {
                response.EnsureSuccessStatusCode();
            }
        }

        public static async Task SendLinqAsync(int customer)
        {
            XNamespace ns = OrderUserInteractionRequest.XmlNamespace;
            var document = new XElement(ns + "OrderUserInteractionRequest", new XElement(ns + "Id", "1"), new XElement(ns + "Url", "https://flytt.se/1"));
            using (var response = await Client.PutAsync(Path + customer, new StringContent(document.ToString(), Encoding.UTF8, "application/xml")))
            {
                response.EnsureSuccessStatusCode();
            }
        }

        public static async Task SendTextAsync(int customer, string comment)
        {
            var xml = @"<OrderUserInteractionRequest xmlns=""" + OrderUserInteractionRequest.XmlNamespace + @""">
  <Comment>" + comment + @"</Comment>
  <Id>1</Id>
  <Url>https://flytt.se/1</Url>
</OrderUserInteractionRequest>";
            using (var response = await Client.PutAsync(Path + customer, new StringContent(xml, Encoding.UTF8, "application/xml")))
            {
                response.EnsureSuccessStatusCode();
            }
        }

        public static async Task SendTextInTheOrderOfTheModelAsync(int customer, string comment)
        {
            var xml = @"<OrderUserInteractionRequest xmlns=""" + OrderUserInteractionRequest.XmlNamespace + @""">
  <Id>1</Id>
  <Url>https://flytt.se/1</Url>
  <Comment>" + comment + @"</Comment>
</OrderUserInteractionRequest>";
            using (var response = await Client.PutAsync(Path + customer, new StringContent(xml, Encoding.UTF8, "application/xml"))) // VITEC010 {xml}
            {
                response.EnsureSuccessStatusCode();
            }
        }

        public static async Task SendBuiltAsync(int customer, OrderUserInteractionRequest model)
        {
            var xml = new StringBuilder();
            xml.Append("<OrderUserInteractionRequest xmlns='").Append(OrderUserInteractionRequest.XmlNamespace).Append("'>");
            if (model.Comment != null) xml.Append("<Comment>").Append(WebUtility.HtmlEncode(model.Comment)).Append("</Comment>");
            xml.Append("<Id>").Append(model.Id).Append("</Id>");
            xml.Append("<Url>").Append(WebUtility.HtmlEncode(model.Url)).Append("</Url>");
            xml.Append("</OrderUserInteractionRequest>");
            using (var response = await Client.PutAsync(Path + customer, new StringContent(xml.ToString(), Encoding.UTF8, "application/xml")))
            {
                response.EnsureSuccessStatusCode();
            }
        }

        public static async Task SendBuiltWrongAsync(int customer, OrderUserInteractionRequest model)
        {
            var xml = new StringBuilder();
            xml.Append("<OrderUserInteractionRequest>");
            xml.Append("<Id>").Append(model.Id).Append("</Id>");
            xml.Append("<Url>").Append(WebUtility.HtmlEncode(model.Url)).Append("</Url>");
            xml.Append("</OrderUserInteractionRequest>");
            using (var response = await Client.PutAsync(Path + customer, new StringContent(xml.ToString(), Encoding.UTF8, "application/xml"))) // VITEC010 {xml.ToString()}
            {
                response.EnsureSuccessStatusCode();
            }
        }

        public static async Task SendWithoutWaiting(string xml)
        {
            using (var response = await Client.PutAsync(Path.TrimEnd('/'), new StringContent(xml, Encoding.UTF8, "application/xml"))) // VITEC001 {Path.TrimEnd('/')}
            {
                response.EnsureSuccessStatusCode();
            }
        }

        public static async Task<string> SendAndReadOnly(string xml)
        {
            using (var response = await Client.PutAsync(Path + "M1", new StringContent(xml, Encoding.UTF8, "application/xml"))) // VITEC013
            {
                return XDocument.Parse(await response.Content.ReadAsStringAsync()).Root?.Value;
            }
        }
    }
}
