using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Mistakes;

/// <summary>Calls with another method than PUT.</summary>
public sealed class WrongMethods(HttpClient http)
{
    private const string Customer = "Service/Order/UserInteraction/M12345";

    public async Task Calls(HttpContent content, OrderUserInteractionRequest request)
    {
        _ = await http.PostAsync(Customer, content); // VITEC005
        _ = await http.PatchAsync(Customer, content); // VITEC005
        _ = await http.GetAsync(Customer); // VITEC005
        await http.GetStringAsync(Customer); // VITEC005
        _ = await http.DeleteAsync(Customer); // VITEC005
        _ = await http.PostAsJsonAsync(Customer, request); // VITEC005
        _ = await http.PostAsync(new Uri("https://connect.maklare.vitec.net/" + Customer), content); // VITEC005
    }

    public async Task Messages(HttpContent content)
    {
        await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, Customer) { Content = content }); // VITEC005, VITEC013
        await http.SendAsync(new HttpRequestMessage(new HttpMethod("PATCH"), Customer) { Content = content }); // VITEC005, VITEC013
        await http.SendAsync(new HttpRequestMessage { RequestUri = new Uri(Customer, UriKind.Relative) }); // VITEC005, VITEC013

        var message = new HttpRequestMessage(HttpMethod.Put, Customer);
        message.Method = HttpMethod.Delete; // VITEC005
        await http.SendAsync(message); // VITEC013
    }
}
