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

    public Task Ask(string customer, string order) => SendAsync(customer, "https://stage.example/" + order);

    public Task AskAgain(string order, Guid customer) => SendAsync(customer.ToString(), Link(order));

    public Task AskNicely(string link, Guid customer) => SendAsync(customer.ToString(), link);

    private static string Link(string order) => string.Format("{0}/order/{1}", "https://stage.example", order);

    private async Task SendAsync(string customerId, string url)
    {
        if (string.IsNullOrWhiteSpace(customerId))
        {
            throw new ArgumentException("No customer.", nameof(customerId));
        }

        var body = new OrderUserInteractionRequest { Id = "7", Url = url };
        var response = await _http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), body);
        response.EnsureSuccessStatusCode();
    }
}
