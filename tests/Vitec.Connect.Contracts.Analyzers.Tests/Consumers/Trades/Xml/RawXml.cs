using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Sotaren;

public class RawXml(HttpClient http)
{
    private const string Path = "Service/Order/UserInteraction/M1";
    private const string Ns = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";

    public async Task<bool> Order(string id)
    {
        var xml = $"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>{id}</Id><Url>https://sotare.example</Url><Comment>Hej</Comment></OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> NoNamespace()
    {
        var xml = "<OrderUserInteractionRequest><Comment>Hej</Comment><Id>1</Id><Url>https://sotare.example</Url></OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "text/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Root()
    {
        const string xml = $"""<?xml version="1.0" encoding="utf-8"?><UserInteractionRequest xmlns="{Ns}"><Id>1</Id><Url>https://sotare.example</Url></UserInteractionRequest>""";
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Unclosed()
    {
        var xml = string.Concat("<OrderUserInteractionRequest xmlns='", Ns, "'><Id>1<Url>https://sotare.example</Url></OrderUserInteractionRequest>");
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Unknown()
    {
        var xml = $@"<OrderUserInteractionRequest xmlns=""{Ns}"">
  <Comment>Hej</Comment>
  <Id>1</Id>
  <Link>https://sotare.example</Link>
</OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }
}
