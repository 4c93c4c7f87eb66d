using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Glas.Master;

public class XmlTexts(HttpClient http)
{
    private const string Path = "Service/Order/UserInteraction/M70";
    private const string Ns = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";

    public Task<HttpResponseMessage> A(string id) => http.PutAsync(Path, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Comment>Klart</Comment><Id>{id}</Id><Url>https://glas.se</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));

    public Task<HttpResponseMessage> B(string id) => http.PutAsync(Path, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>{id}</Id><Url>https://glas.se</Url><Comment>Klart</Comment></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

    public Task<HttpResponseMessage> C(string id) => http.PutAsync(Path, new StringContent($"<OrderUserInteractionRequest><Comment>Klart</Comment><Id>{id}</Id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

    public Task<HttpResponseMessage> D(string id) => http.PutAsync(Path, new StringContent($"<UserInteraction xmlns=\"{Ns}\"><Id>{id}</Id></UserInteraction>", Encoding.UTF8, "application/xml")); // VITEC010

    public Task<HttpResponseMessage> E() => http.PutAsync(Path, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>70</Id><Link>https://glas.se</Link></OrderUserInteractionRequest>", Encoding.UTF8, "text/xml")); // VITEC010

    public Task<HttpResponseMessage> F() => http.PutAsync(Path, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>70</Id><Url>https://glas.se</Url>", Encoding.UTF8, "application/xml")); // VITEC010

    public Task<HttpResponseMessage> G() => http.PutAsync(Path, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>70</Id><Url>https://glas.se</Url></OrderUserInteractionRequest>", Encoding.UTF8, "text/xml"));

    public Task<HttpResponseMessage> H() => http.PutAsync(Path, new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>70</Id><Url>/order/70</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC002

    public Task<HttpResponseMessage> I() => http.PutAsync("Service/Order/Status/M70", new StringContent($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url>/order/70</Url><Id>70</Id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));

    public Task<HttpResponseMessage> J() => http.PutAsync(Path, new StringContent("<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Glas.Master\"><Id>70</Id></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

    public Task<HttpResponseMessage> K() => http.PutAsync(Path, new ByteArrayContent(Encoding.UTF8.GetBytes($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Url>https://glas.se</Url><Id>70</Id></OrderUserInteractionRequest>"))); // VITEC010

    public Task<HttpResponseMessage> L() => http.PutAsync(Path, new ByteArrayContent(Encoding.UTF8.GetBytes($"<OrderUserInteractionRequest xmlns=\"{Ns}\"><Id>70</Id><Url>https://glas.se</Url></OrderUserInteractionRequest>")));

    public async Task<bool> M(string id, string comment)
    {
        var xml = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <OrderUserInteractionRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="{Ns}">
              <Comment>{comment}</Comment>
              <Id>{id}</Id>
              <Url>https://glas.se/{id}</Url>
            </OrderUserInteractionRequest>
            """;
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> N(string id, string comment)
    {
        var xml = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <OrderUserInteractionRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="{Ns}">
              <Id>{id}</Id>
              <Comment>{comment}</Comment>
              <Url>https://glas.se/{id}</Url>
            </OrderUserInteractionRequest>
            """;
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> O(string id)
    {
        var xml = $"<OrderUserInteractionRequest xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"{Ns}\"><Comment i:nil=\"true\" /><Id>{id}</Id><Url i:nil=\"true\" /></OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> P(string id)
    {
        var xml = $"<v:OrderUserInteractionRequest xmlns:v=\"{Ns}\"><v:Id>{id}</v:Id><v:Url>https://glas.se</v:Url></v:OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Q(string id)
    {
        var xml = $"<v:OrderUserInteractionRequest xmlns:v=\"{Ns}\"><Id>{id}</Id><Url>https://glas.se</Url></v:OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Path, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        return response.IsSuccessStatusCode;
    }
}
