using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Globalization;

namespace Golvkompaniet;

public class Template(IHttpClientFactory factory)
{
    private const string Mall = "{{ \"id\": \"{0}\", \"url\": \"{1}\", \"comment\": {2} }}";

    public async Task<bool> KommentarSomTal(Guid kund, string id)
    {
        var klient = factory.CreateClient("vitec");
        var json = string.Format(CultureInfo.InvariantCulture, Mall, id, "https://golv.example", 42);
        using var svar = await klient.PutAsync($"Service/Order/UserInteraction/{kund}", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC009 {json}
        return svar.IsSuccessStatusCode;
    }

    public async Task<bool> Byggd(Guid kund, string id)
    {
        var sb = new StringBuilder();
        sb.Append('{');
        sb.Append("\"id\":\"").Append(id).Append("\",");
        sb.Append("\"uri\":\"https://golv.example/").Append(id).Append("\"");
        sb.Append('}');
        using var svar = await factory.CreateClient("vitec").PutAsync($"Service/Order/UserInteraction/{kund}", new StringContent(sb.ToString(), Encoding.UTF8, "application/json")); // VITEC009 {sb.ToString()}
        return svar.IsSuccessStatusCode;
    }

    public async Task<bool> Ersatt(Guid kund)
    {
        var json = "{'id':'1','url':'golv','comment':''}".Replace('\'', '"');
        using var svar = await factory.CreateClient("vitec").PutAsync($"Service/Order/UserInteraction/{kund}", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC002
        return svar.IsSuccessStatusCode;
    }
}
