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
    public async Task FelMetod(OrderUserInteractionRequest begaran)
    {
        var meddelande = new HttpRequestMessage
        {
            Method = HttpMethod.Post, // VITEC005 {HttpMethod.Post}
            RequestUri = new Uri("Service/Order/UserInteraction/M1", UriKind.Relative),
            Content = JsonContent.Create(begaran),
        };
        var svar = await http.SendAsync(meddelande);
        svar.EnsureSuccessStatusCode();
    }

    public async Task IngenMetod(OrderUserInteractionRequest begaran)
    {
        var meddelande = new HttpRequestMessage(); // VITEC005
        meddelande.RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
        meddelande.Content = JsonContent.Create(begaran);
        var svar = await http.SendAsync(meddelande);
        svar.EnsureSuccessStatusCode();
    }

    public async Task IngenKund(OrderUserInteractionRequest begaran)
    {
        using var meddelande = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction?format=json"); // VITEC001 {"Service/Order/UserInteraction?format=json"}
        meddelande.Content = JsonContent.Create(begaran);
        using var svar = await http.SendAsync(meddelande, HttpCompletionOption.ResponseHeadersRead);
        svar.EnsureSuccessStatusCode();
    }

    public void Synkront(OrderUserInteractionRequest begaran, string kund)
    {
        using var meddelande = new HttpRequestMessage(new HttpMethod("PATCH"), "Service/Order/UserInteraction/" + kund); // VITEC005 {new HttpMethod("PATCH")} VITEC006 {kund}
        meddelande.Content = JsonContent.Create(begaran);
        using var svar = http.Send(meddelande);
        svar.EnsureSuccessStatusCode();
    }
}
