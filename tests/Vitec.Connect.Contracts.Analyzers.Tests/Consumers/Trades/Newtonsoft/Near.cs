using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Nara;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class Begaran
{
    public string? Id { get; set; }

    public string? Url { get; set; }
}

public class Near(HttpClient http)
{
    public string Own(Begaran begaran) => JsonConvert.SerializeObject(begaran);

    public string Read(string json) => JsonConvert.SerializeObject(JObject.Parse(json));

    public async Task<bool> Send(int kund, Begaran begaran)
    {
        var json = JsonConvert.SerializeObject(begaran);
        using var svar = await http.PutAsync($"Service/Order/UserInteraction/{kund}", new StringContent(json, Encoding.UTF8, "application/json"));
        return svar.IsSuccessStatusCode;
    }

    public async Task<bool> SendNode(int kund, string id)
    {
        var node = new JObject(new JProperty("id", id), new JProperty("url", "https://nara.example/" + id));
        using var svar = await http.PutAsync($"Service/Order/UserInteraction/{kund}", new StringContent(node.ToString(Formatting.None), Encoding.UTF8, "application/json"));
        return svar.IsSuccessStatusCode;
    }
}
