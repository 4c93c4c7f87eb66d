using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Brandskydd;

public class MoreXml(HttpClient http)
{
    private const string Uri1 = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M9";

    private const string ReversedXml = """
        <?xml version="1.0"?>
        <OrderUserInteractionRequest xmlns="http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order">
          <Url>https://brand.example</Url>
          <Id>1</Id>
          <Comment>x</Comment>
        </OrderUserInteractionRequest>
        """;

    public async Task<bool> Reversed()
    {
        using var response = await http.PutAsync(Uri1, new StringContent(ReversedXml, Encoding.UTF8, "application/xml")); // VITEC010 {ReversedXml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> LowerCase(string id)
    {
        var xml = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><id>" + id + "</id></OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Uri1, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> OutsideNamespace(string id)
    {
        var xml = $"<o:OrderUserInteractionRequest xmlns:o=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Id>{id}</Id></o:OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Uri1, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Soap(string id)
    {
        var xml = $"<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><Id>{id}</Id></soap:Body></soap:Envelope>";
        using var response = await http.PutAsync(Uri1, new StringContent(xml, Encoding.UTF8, "text/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Ampersand()
    {
        const string xml = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Url>https://brand.example/?a=1&b=2</Url></OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Uri1, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> EscapedAmpersand()
    {
        const string xml = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Url>https://brand.example/?a=1&amp;b=2</Url></OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Uri1, new StringContent(xml, Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Comments()
    {
        const string xml = "<!-- order --><OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\">\r\n<!-- id --><Id><![CDATA[1]]></Id>\r\n<Url/>\r\n</OrderUserInteractionRequest>\r\n";
        using var response = await http.PutAsync(Uri1, new StringContent(xml.Replace("<Url/>", "<Url>https://brand.example</Url>"), Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }
}
