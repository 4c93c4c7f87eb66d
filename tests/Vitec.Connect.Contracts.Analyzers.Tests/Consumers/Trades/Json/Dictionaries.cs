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

    public async Task Initializer(string kund)
    {
        var body = new Dictionary<string, string>
        {
            ["id"] = "12",
            ["url"] = "tapet.example/12", // VITEC003 {"tapet.example/12"}
        };
        var svar = await client.PutAsJsonAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(kund), body);
        svar.EnsureSuccessStatusCode();
    }

    public async Task Collection(string kund)
    {
        var svar = await client.PutAsJsonAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(kund), new Dictionary<string, object> { { "id", "1" }, { "adress", "https://tapet.example" } }); // VITEC009
        svar.EnsureSuccessStatusCode();
    }

    public async Task WrongType(string kund, int id)
    {
        var svar = await client.PutAsJsonAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(kund), new Dictionary<string, object> { ["id"] = id, ["url"] = "https://tapet.example" }); // VITEC009
        svar.EnsureSuccessStatusCode();
    }
}
