using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net.Http.Json;

namespace Tapetserarna;

public class Dictionaries
{
    private readonly HttpClient client = new HttpClient();

    public async Task Initializer(string kund, string? kommentar)
    {
        var body = new Dictionary<string, string?>
        {
            ["id"] = "12",
            ["url"] = "https://tapet.example/12",
        };
        if (kommentar is not null)
        {
            body["comment"] = kommentar;
        }

        var svar = await client.PutAsJsonAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(kund), body);
        svar.EnsureSuccessStatusCode();
    }

    public async Task NotSent(string kund)
    {
        var headers = new Dictionary<string, object> { ["adress"] = "/x", ["url"] = 17 };
        Console.WriteLine(headers.Count);
        var svar = await client.PutAsJsonAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(kund), new OrderUserInteractionRequest { Id = "1" });
        svar.EnsureSuccessStatusCode();
    }
}
