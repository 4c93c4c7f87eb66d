using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

[assembly: ConnectEndpoint("PUT", "Service/Order/Status/{customerId}", typeof(Deep.OrderStatus))]
[assembly: ConnectEndpoint("GET", "Service/Order/Receipt/{customerId}", typeof(Deep.Receipt))]

namespace Deep;

public sealed class OrderStatus
{
    public string? Status { get; set; }
}

public sealed class Receipt
{
    [AbsoluteUrl]
    public string? Link { get; set; }
}

public class Deepest(HttpClient http)
{
    public async Task<bool> Status(OrderStatus status)
    {
        using var response = await http.PutAsJsonAsync("/Service/Order/Status", status); // VITEC001 {"/Service/Order/Status"}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> StatusVerb(OrderStatus status, int customer)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, $"/service/order/status/{customer}") { Content = JsonContent.Create(status) }; // VITEC005 {HttpMethod.Post}
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<string> Receipt(int customer) => await http.GetStringAsync($"Service/Order/Receipt/{customer}");

    public async Task<string> ReceiptOf(string customer) => await http.GetStringAsync($"Service/Order/Receipt/{customer}"); // VITEC006 {customer}

    public async Task<bool> StatusPlain(OrderStatus status, int customer)
    {
        using var response = await http.PutAsJsonAsync("http://status.vitec.example/Service/Order/Status/" + customer, status); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public Receipt Make() => new() { Link = "receipt.pdf" }; // VITEC002 {"receipt.pdf"}
}
