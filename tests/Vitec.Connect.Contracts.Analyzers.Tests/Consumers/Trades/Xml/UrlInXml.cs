using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Sotaren;

public static class UrlInXml
{
    private const string Head = "<OrderUserInteractionRequest xmlns=\"" + OrderUserInteractionRequest.XmlNamespace + "\">";
    private const string Tail = "</OrderUserInteractionRequest>";

    private static string Wrap(string inner) => Head + inner + Tail;

    public static async Task<bool> Relative(HttpClient http, int order)
    {
        var xml = Head + "<Id>" + order + "</Id><Url>/sotning/" + order + "</Url>" + Tail;
        using var response = await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC002 {xml}
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> Scheme(HttpClient http)
    {
        using var content = new StringContent(Wrap("<Id>1</Id><Url>ftp://sotare.example/1</Url>"), Encoding.UTF8, "application/xml"); // VITEC004
        using var response = await http.PutAsync("Service/Order/UserInteraction/M1", content);
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> OutOfOrder(HttpClient http)
    {
        using var content = new StringContent(Wrap("<Url>https://sotare.example/1</Url><Id>1</Id>"), Encoding.UTF8, "application/xml"); // VITEC010
        using var response = await http.PutAsync("Service/Order/UserInteraction/M1", content);
        return response.IsSuccessStatusCode;
    }

    public static async Task<bool> Good(HttpClient http)
    {
        using var content = new StringContent(Wrap("<Id>1</Id><Url>https://sotare.example/1</Url>"), Encoding.UTF8, "application/xml");
        using var response = await http.PutAsync("Service/Order/UserInteraction/M1", content);
        return response.IsSuccessStatusCode;
    }
}
