using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Xml.Linq;

namespace Sotaren;

public class RawXml(HttpClient http)
{
    private const string Path = "Service/Order/UserInteraction/M1";
    private const string Ns = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";

    public async Task<bool> Order(string id)
    {
        var xml = $"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Comment>Hej</Comment><Id>{id}</Id><Url>https://sotare.example</Url></OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Prefixed()
    {
        var xml = $"<o:OrderUserInteractionRequest xmlns:o=\"{Ns}\"><o:Id>1</o:Id><o:Url>https://sotare.example</o:Url></o:OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "text/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Nil()
    {
        const string xml = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <OrderUserInteractionRequest xmlns="{Ns}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
              <Comment i:nil="true" />
              <Id>1</Id>
              <Url>https://sotare.example</Url>
            </OrderUserInteractionRequest>
            """;
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Linq(string id, string url)
    {
        XNamespace ns = Ns;
        var document = new XDocument(new XElement(ns + "OrderUserInteractionRequest", new XElement(ns + "Id", id), new XElement(ns + "Url", url)));
        using var response = await http.PutAsync(Path, new StringContent(document.ToString(), Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Library(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsync(Path, new StringContent(ConnectXml.Serialize(request), Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AnotherDocument()
    {
        using var response = await http.PutAsync("Service/Order/Other/M1", new StringContent("<Other><Id>1</Other>", Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }
}
