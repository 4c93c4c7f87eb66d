using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Energideklaration;

public class Meddelanden(HttpClient http)
{
    public async Task Initierare(OrderUserInteractionRequest begaran)
    {
        var meddelande = new HttpRequestMessage
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri("Service/Order/UserInteraction/M1", UriKind.Relative),
            Content = JsonContent.Create(begaran),
        };
        var svar = await http.SendAsync(meddelande);
        svar.EnsureSuccessStatusCode();
    }

    public async Task Efterat(OrderUserInteractionRequest begaran)
    {
        var meddelande = new HttpRequestMessage();
        meddelande.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
        meddelande.Content = JsonContent.Create(begaran);
        meddelande.Method = new HttpMethod("put");
        var svar = await http.SendAsync(meddelande);
        svar.EnsureSuccessStatusCode();
    }

    public async Task OkandMetod(HttpMethod metod, OrderUserInteractionRequest begaran)
    {
        using var meddelande = new HttpRequestMessage(metod, "Service/Order/UserInteraction/M1");
        meddelande.Content = JsonContent.Create(begaran);
        using var svar = await http.SendAsync(meddelande, HttpCompletionOption.ResponseHeadersRead);
        svar.EnsureSuccessStatusCode();
    }

    public void AnnanAdress(string adress)
    {
        using var meddelande = new HttpRequestMessage(HttpMethod.Get, adress);
        using var svar = http.Send(meddelande);
        svar.EnsureSuccessStatusCode();
    }
}
