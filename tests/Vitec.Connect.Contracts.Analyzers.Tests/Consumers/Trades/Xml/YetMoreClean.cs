using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.IO;
using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Linq;

namespace Xmlsson;

public class YetMore(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    private static readonly XNamespace Ns = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";

    public Task<HttpResponseMessage> Element(string id, string url)
    {
        var element = new XElement(Ns + "OrderUserInteractionRequest", new XElement(Ns + "Comment", ""), new XElement(Ns + "Id", id), new XElement(Ns + "Url", url));
        return http.PutAsync(Route, new StringContent(element.ToString(SaveOptions.DisableFormatting), Encoding.UTF8, "application/xml"));
    }

    public Task<HttpResponseMessage> Serializer(OrderUserInteractionRequest request)
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(OrderUserInteractionRequest)).WriteObject(stream, request);
        return http.PutAsync(Route, new ByteArrayContent(stream.ToArray()));
    }

    public Task<HttpResponseMessage> Writer(string id)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
        {
            writer.WriteStartElement("OrderUserInteractionRequest", Ns.NamespaceName);
            writer.WriteElementString("Id", Ns.NamespaceName, id);
            writer.WriteEndElement();
        }

        return http.PutAsync(Route, new StringContent(text.ToString(), Encoding.UTF8, "application/xml"));
    }

    public Task<HttpResponseMessage> Holes(string id, string url, string? comment) => http.PutAsync(Route, new StringContent($"""
        <OrderUserInteractionRequest xmlns="{OrderUserInteractionRequest.XmlNamespace}">
            <Comment>{System.Security.SecurityElement.Escape(comment)}</Comment>
            <Id>{id}</Id>
            <Url>{url}</Url>
        </OrderUserInteractionRequest>
        """, Encoding.UTF8, "application/xml"));

    public Task<HttpResponseMessage> Empty() => http.PutAsync(Route, new StringContent($"<OrderUserInteractionRequest xmlns=\"{OrderUserInteractionRequest.XmlNamespace}\" />", Encoding.UTF8, "application/xml"));

    public Task<HttpResponseMessage> Inner(string inner) => http.PutAsync(Route, new StringContent("<OrderUserInteractionRequest xmlns=\"" + OrderUserInteractionRequest.XmlNamespace + "\">" + inner + "</OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));
}
