using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security;
using System.Text;
using System.Threading.Tasks;

namespace Sotning.Syd;

public class RawXml
{
    private const string Ns = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";
    private readonly HttpClient _http;
    public RawXml(HttpClient http) => _http = http;

    private static string To(string customerId) => $"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}";

    public async Task<bool> Documented(string customer, string order)
    {
        var xml = "<OrderUserInteractionRequest xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"" + Ns + "\">"
            + "<Comment>klar</Comment><Id>" + SecurityElement.Escape(order) + "</Id><Url>https://sotning.se/" + order + "</Url></OrderUserInteractionRequest>";
        using var response = await _http.PutAsync(To(customer), new StringContent(xml, Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Order(string customer, string order)
    {
        var xml = $"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>{order}</Id><Url>https://sotning.se/</Url><Comment>klar</Comment></OrderUserInteractionRequest>";
        using var response = await _http.PutAsync(To(customer), new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> NoNamespace(string customer, string order)
    {
        using var response = await _http.PutAsync(To(customer), new StringContent("<OrderUserInteractionRequest><Id>" + order + "</Id></OrderUserInteractionRequest>", Encoding.UTF8, "text/xml")); // VITEC010
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Root(string customer)
    {
        const string Xml = $"<UserInteractionRequest xmlns=\"{Ns}\"><Id>1</Id></UserInteractionRequest>";
        using var response = await _http.PutAsync(To(customer), new StringContent(Xml, Encoding.UTF8, "application/xml")); // VITEC010 {Xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Malformed(string customer, string order)
    {
        var builder = new StringBuilder();
        builder.Append("<OrderUserInteractionRequest xmlns=\"").Append(Ns).Append("\">");
        builder.Append("<Id>").Append(order).Append("</Id><Url>https://sotning.se</Uri>");
        builder.Append("</OrderUserInteractionRequest>");
        var xml = builder.ToString();
        using var response = await _http.PutAsync(To(customer), new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> RelativeUrl(string customer, string order)
    {
        var xml = $"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>{order}</Id><Url>/order/{order}</Url></OrderUserInteractionRequest>";
        using var response = await _http.PutAsync(To(customer), new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC002 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Unknown(string customer)
    {
        var bytes = Encoding.UTF8.GetBytes($"<OrderUserInteractionRequest xmlns='{Ns}'><Comment/><Id>1</Id><Link>https://sotning.se</Link></OrderUserInteractionRequest>");
        var content = new ByteArrayContent(bytes); // VITEC010 {bytes}
        content.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        using var response = await _http.PutAsync(To(customer), content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Prefixed(string customer, string order)
    {
        var xml = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <!-- prefix instead of a default namespace -->
            <o:OrderUserInteractionRequest xmlns:o="{Ns}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
              <o:Comment i:nil="true" />
              <o:Id>{order}</o:Id>
              <o:Url><![CDATA[https://sotning.se/?a=1&b=2]]></o:Url>
            </o:OrderUserInteractionRequest>
            """;
        using var response = await _http.PutAsync(To(customer), new StringContent(xml, Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Elsewhere(string order)
    {
        using var response = await _http.PutAsync("Service/Sotning/Rapport", new StringContent($"<Rapport><Url>/a</Url><Id>{order}</Id></Rapport>", Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }
}
