using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Workshop.Xml;

public class Sections(HttpClient http)
{
    private const string Ns = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";

    private static string Wrap(params string[] elements) => $"<OrderUserInteractionRequest xmlns=\"{Ns}\">{string.Concat(elements)}</OrderUserInteractionRequest>";

    private static string Element(string name, string value, bool raw = false) => raw ? $"<{name}><![CDATA[{value}]]></{name}>" : $"<{name}>{System.Security.SecurityElement.Escape(value)}</{name}>";

    private Task<HttpResponseMessage> Put(string xml) => http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(xml, Encoding.UTF8, "application/xml"));

    public Task<HttpResponseMessage> A() => Put($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url><![CDATA[https://x.se/?a=1&b=2]]></Url></OrderUserInteractionRequest>");

    public Task<HttpResponseMessage> B() => Put($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url><![CDATA[x.se/?a=1&b=2]]></Url></OrderUserInteractionRequest>"); // VITEC003

    public Task<HttpResponseMessage> C(string url) => Put($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url><![CDATA[{url}]]></Url></OrderUserInteractionRequest>");

    public Task<HttpResponseMessage> D(string url) => Put($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url><![CDATA[/{url}]]></Url></OrderUserInteractionRequest>"); // VITEC002

    public Task<HttpResponseMessage> E() => Put($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url><![CDATA[https:]]><![CDATA[//x.se]]></Url></OrderUserInteractionRequest>");

    public Task<HttpResponseMessage> F() => Put($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url>https<!-- x -->://x.se</Url></OrderUserInteractionRequest>");

    public Task<HttpResponseMessage> G(string id, string url) => Put(Wrap(Element("Id", id), Element("Url", url)));

    public Task<HttpResponseMessage> H(string id, string url) => Put(Wrap(Element("Url", url), Element("Id", id))); // VITEC010

    public Task<HttpResponseMessage> I(string id) => Put(Wrap(Element("Id", id), Element("Url", "/a", raw: true))); // VITEC002

    public Task<HttpResponseMessage> J() => Put(Wrap()); 

    public Task<HttpResponseMessage> K(string id) => Put(Wrap(Element("Ids", id))); // VITEC010

    public Task<HttpResponseMessage> L() => Put($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url>&#x2F;a</Url></OrderUserInteractionRequest>"); // VITEC002

    public Task<HttpResponseMessage> M() => Put($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url>https://x.se</Url></OrderUserInteractionrequest>"); // VITEC010
}
