using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using Vitec.Connect.Contracts;

namespace Xml.Bodies
{
    public class Text(HttpClient http)
    {
        private const string Route = "Service/Order/UserInteraction/M1";
        private const string Ns = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";

        public Task<HttpResponseMessage> Right() => http.PutAsync(Route, new StringContent("<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Comment>Hej</Comment><Id>1</Id><Url>https://supplier.se/1</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> RightConstant() => http.PutAsync(Route, new StringContent($"<OrderUserInteractionRequest xmlns='{Ns}'><Id>1</Id><Url>https://supplier.se/1</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> RightPrefix() => http.PutAsync(Route, new StringContent($"""<v:OrderUserInteractionRequest xmlns:v="{Ns}"><v:Comment>Hej</v:Comment><v:Id>1</v:Id><v:Url>https://supplier.se/1</v:Url></v:OrderUserInteractionRequest>""", Encoding.UTF8, "text/xml"));

        public Task<HttpResponseMessage> RightDeclaration() => http.PutAsync(Route, new StringContent($"<?xml version=\"1.0\" encoding=\"utf-8\"?><OrderUserInteractionRequest xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"{Ns}\"><Comment i:nil=\"true\" /><Id>1</Id><Url>https://supplier.se/1</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> RightHoles(string id, string url) => http.PutAsync(Route, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>{id}</Id><Url>{url}</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> Order() => http.PutAsync(Route, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>1</Id><Url>https://supplier.se/1</Url><Comment>Hej</Comment></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> OrderOfTwo() => http.PutAsync(Route, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url>https://supplier.se/1</Url><Id>1</Id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> NoNamespace() => http.PutAsync(Route, new StringContent("<OrderUserInteractionRequest><Id>1</Id><Url>https://supplier.se/1</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> WrongNamespace() => http.PutAsync(Route, new StringContent("<OrderUserInteractionRequest xmlns=\"http://supplier.se/orders\"><Id>1</Id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> Root() => http.PutAsync(Route, new StringContent($"<UserInteraction xmlns=\"{Ns}\"><Id>1</Id></UserInteraction>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> RootCase() => http.PutAsync(Route, new StringContent($"<orderUserInteractionRequest xmlns=\"{Ns}\"><Id>1</Id></orderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> UnknownElement() => http.PutAsync(Route, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>1</Id><Link>https://supplier.se/1</Link></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> LowerCaseElement() => http.PutAsync(Route, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><id>1</id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> ElementOutside() => http.PutAsync(Route, new StringContent($"<v:OrderUserInteractionRequest xmlns:v=\"{Ns}\"><Id>1</Id></v:OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> Malformed() => http.PutAsync(Route, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>1</Id>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> MalformedTag(string id) => http.PutAsync(Route, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>{id}<Id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

        public Task<HttpResponseMessage> Elsewhere() => http.PutAsync("Service/Order/Other/M1", new StringContent("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));

        public StringContent NoCall() => new("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml");

        public Task<HttpResponseMessage> FromTheModel(OrderUserInteractionRequest r) => http.PutAsync(Route, new StringContent(ConnectXml.Serialize(r), Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> FromLinq(XDocument document) => http.PutAsync(Route, new StringContent(document.ToString(), Encoding.UTF8, "application/xml"));
    }

    public class UrlsInside(HttpClient http)
    {
        private const string Route = "Service/Order/UserInteraction/M1";
        private const string Start = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Id>1</Id><Url>";
        private const string End = "</Url></OrderUserInteractionRequest>";

        public Task<HttpResponseMessage> Relative() => http.PutAsync(Route, new StringContent(Start + "/orders/1" + End, Encoding.UTF8, "application/xml")); // VITEC002

        public Task<HttpResponseMessage> NoProtocol() => http.PutAsync(Route, new StringContent(Start + "supplier.se/orders/1" + End, Encoding.UTF8, "application/xml")); // VITEC003

        public Task<HttpResponseMessage> NotUsable() => http.PutAsync(Route, new StringContent(Start + "mailto:a@supplier.se" + End, Encoding.UTF8, "application/xml")); // VITEC004

        public Task<HttpResponseMessage> Left() => http.PutAsync(Route, new StringContent(Start + "sample string 2" + End, Encoding.UTF8, "application/xml")); // VITEC007

        public Task<HttpResponseMessage> Right() => http.PutAsync(Route, new StringContent(Start + "https://supplier.se/orders/1?a=1&amp;b=2" + End, Encoding.UTF8, "application/xml"));

        public Task<HttpResponseMessage> Unknown(string url) => http.PutAsync(Route, new StringContent(Start + WebUtility.HtmlEncode(url) + End, Encoding.UTF8, "application/xml"));

        public async Task Bytes()
        {
            var xml = Start + "https://supplier.se" + End.Replace("</Url>", "</Url><Comment>Hej</Comment>");
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(xml)); // VITEC010
            content.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
            var response = await http.PutAsync(Route, content);
            response.EnsureSuccessStatusCode();
        }
    }
}
