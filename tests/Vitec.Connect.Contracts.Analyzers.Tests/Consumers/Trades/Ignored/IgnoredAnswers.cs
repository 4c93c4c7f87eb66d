using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using Vitec.Connect.Contracts.Client;

namespace Ombyggnad;

public class IgnoredAnswers(HttpClient http, VitecConnectClient connect)
{
    public void FireAndForget(int id, HttpContent content)
    {
        http.PutAsync($"Service/Order/UserInteraction/{id}", content); // VITEC013
    }

    public void Blocking(int id, HttpContent content)
    {
        http.PutAsync($"Service/Order/UserInteraction/{id}", content).GetAwaiter().GetResult(); // VITEC013
    }

    public async Task Configured(int id, OrderUserInteractionRequest request)
    {
        await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request).ConfigureAwait(false); // VITEC013
    }

    public async Task<string> Body(int id, OrderUserInteractionRequest request)
    {
        var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request); // VITEC013
        var text = await response.Content.ReadAsStringAsync();
        return text.Trim();
    }

    public async Task Typed(OrderUserInteractionRequest request)
    {
        await connect.RequestUserInteractionAsync("M1", request).ConfigureAwait(false); // VITEC013
    }

    public async Task TypedLocal(OrderUserInteractionRequest request)
    {
        var accepted = await connect.RequestUserInteractionAsync("M1", request); // VITEC013
        Console.WriteLine("sent");
    }

    public async Task Loop(int[] ids, OrderUserInteractionRequest request)
    {
        foreach (var id in ids)
        {
            await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request); // VITEC013
        }
    }
}
