using System;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;
using Vitec.Connect.Contracts;

namespace XmlCases;

public class Texts(HttpClient http)
{
    private const string Ns = OrderUserInteractionRequest.XmlNamespace;
    private const string Open = $"<OrderUserInteractionRequest xmlns=\"{Ns}\">";
    private const string Close = "</OrderUserInteractionRequest>";

    private Task<HttpResponseMessage> Put(string xml)
    {
        var content = new StringContent(xml, Encoding.UTF8, MediaTypeNames.Application.Xml);
        return http.PutAsync("Service/Order/UserInteraction/M1", content);
    }

    public Task<HttpResponseMessage> A(string id, string url) => Put($"{Open}<Comment/><Id>{id}</Id><Url>{url}</Url>{Close}");

    public Task<HttpResponseMessage> B(string id, string url) => Put($"{Open}<Id>{id}</Id><Comment/><Url>{url}</Url>{Close}"); // VITEC010

    public Task<HttpResponseMessage> C(string id) => Put($"""
        <?xml version="1.0" encoding="utf-8"?>
        <OrderUserInteractionRequest xmlns="{Ns}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
          <!-- no comment -->
          <Comment i:nil="true"/>
          <Id>{id}</Id>
          <Url>https://kamin.se/?a=1&amp;b=2</Url>
        </OrderUserInteractionRequest>
        """);

    public Task<HttpResponseMessage> D(string id) => Put($"{Open}<Id>{id}</Id><Url>https://kamin.se/?a=1&b=2</Url>{Close}"); // VITEC010

    public Task<HttpResponseMessage> E() => Put(Open + "<Url><![CDATA[/orders?a=1&b=2]]></Url>" + Close); // VITEC002

    public Task<HttpResponseMessage> F() => Put($"<OrderUserInteractionRequest xmlns=\"{Ns}/\"><Id>1</Id>{Close}"); // VITEC010

    public Task<HttpResponseMessage> G() => Put(Open + "<Id>1</Id><Link>https://kamin.se</Link>" + Close); // VITEC010

    public Task<HttpResponseMessage> H() => Put(Open + "<Id>1</Id><Url>kamin.se</Url>" + Close); // VITEC003

    public Task<HttpResponseMessage> I() => Put(string.Join("", "<o:OrderUserInteractionRequest xmlns:o='", Ns, "'><o:Id>1</o:Id></o:OrderUserInteractionRequest>"));

    public Task<HttpResponseMessage> J() => Put($"<OrderUserInteraction xmlns=\"{Ns}\"><Id>1</Id></OrderUserInteraction>"); // VITEC010

    public Task<HttpResponseMessage> K(OrderUserInteractionRequest r)
    {
        XNamespace ns = Ns;
        var document = new XDocument(new XElement(ns + "OrderUserInteractionRequest", new XElement(ns + "Url", r.Url), new XElement(ns + "Id", r.Id)));
        return Put(document.ToString(SaveOptions.DisableFormatting));
    }

    public Task<HttpResponseMessage> L(OrderUserInteractionRequest r)
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(OrderUserInteractionRequest)).WriteObject(stream, r);
        return Put(Encoding.UTF8.GetString(stream.ToArray()));
    }

    public Task<HttpResponseMessage> M(string inner) => Put(Open + inner + Close);

    public Task<HttpResponseMessage> N() => http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>", Encoding.UTF8, "text/xml")); // VITEC010

    public Task<HttpResponseMessage> O() => http.PutAsync("Service/Order/Status/M1", new StringContent("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>", Encoding.UTF8, "text/xml"));

    public Task<HttpResponseMessage> P(bool comment) => Put(Open + "<Id>1</Id>" + (comment ? "<Comment>x</Comment>" : "") + Close); // VITEC010

    public Task<HttpResponseMessage> Q() => Put(Open + "<Url>{Användarnamn}</Url>" + Close); // VITEC007
}
