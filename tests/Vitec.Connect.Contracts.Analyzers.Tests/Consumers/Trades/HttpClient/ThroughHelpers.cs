using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Homestaging;

public class Client
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

    public Task Ask(string order) => SendAsync("", "https://stage.example/" + order); // VITEC001 {""}

    public Task AskAgain(string order, Guid customer) => SendAsync(customer.ToString(), Link(order)); // VITEC002 {Link(order)}

    public Task AskNicely(string order, Guid customer) => SendAsync(customer.ToString(), "stage.example/" + order); // VITEC003 {"stage.example/" + order}

    private static string Link(string order) => string.Format("/order/{0}", order);

    private async Task SendAsync(string customerId, string url)
    {
        var body = new OrderUserInteractionRequest { Id = "7", Url = url };
        var response = await _http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), body);
        response.EnsureSuccessStatusCode();
    }
}
