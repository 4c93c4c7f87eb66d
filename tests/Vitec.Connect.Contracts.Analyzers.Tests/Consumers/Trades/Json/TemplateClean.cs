using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Golvkompaniet;

public class Template(IHttpClientFactory factory)
{
    private const string Mall = "{{ \"id\": \"{0}\", \"url\": \"{1}\", \"comment\": {2} }}";

    public async Task<bool> Format(Guid kund, string id, string kommentar)
    {
        var klient = factory.CreateClient("vitec");
        var json = string.Format(CultureInfo.InvariantCulture, Mall, id, "https://golv.example", JsonSerializer.Serialize(kommentar));
        using var svar = await klient.PutAsync($"Service/Order/UserInteraction/{kund}", new StringContent(json, Encoding.UTF8, "application/json"));
        return svar.IsSuccessStatusCode;
    }

    public async Task<bool> Nod(Guid kund, string id, string url)
    {
        var nod = new JsonObject { ["id"] = id, ["url"] = url };
        using var svar = await factory.CreateClient("vitec").PutAsync($"Service/Order/UserInteraction/{kund}", new StringContent(nod.ToJsonString(), Encoding.UTF8, "application/json"));
        return svar.IsSuccessStatusCode;
    }

    public async Task<bool> Serialiserad(Guid kund, string id)
    {
        var json = JsonSerializer.Serialize(new OrderUserInteractionRequest { Id = id, Url = "https://golv.example/" + id });
        using var svar = await factory.CreateClient("vitec").PutAsync($"Service/Order/UserInteraction/{kund}", new StringContent(json, Encoding.UTF8, "application/json"));
        return svar.IsSuccessStatusCode;
    }

    public async Task<bool> FranFil(Guid kund)
    {
        var json = await System.IO.File.ReadAllTextAsync("order.json");
        using var svar = await factory.CreateClient("vitec").PutAsync($"Service/Order/UserInteraction/{kund}", new StringContent(json, Encoding.UTF8, "application/json"));
        return svar.IsSuccessStatusCode;
    }
}
