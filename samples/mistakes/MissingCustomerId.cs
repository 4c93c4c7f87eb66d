using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Mistakes;

/// <summary>Calls that are missing customerId.</summary>
public sealed class MissingCustomerId(HttpClient http, IVitecConnectClient client)
{
    private const string Route = "Service/Order/UserInteraction/";
    private const string NoCustomer = "";

    public async Task TypedClient(OrderUserInteractionRequest request)
    {
        _ = await client.RequestUserInteractionAsync("", request); // VITEC001
        _ = await client.RequestUserInteractionAsync("   ", request); // VITEC001
        _ = await client.RequestUserInteractionAsync(NoCustomer, request); // VITEC001
        _ = await client.RequestUserInteractionAsync(customerId: string.Empty, request: request); // VITEC001
        _ = await client.RequestUserInteractionAsync(null!, request); // VITEC001
    }

    public async Task OwnMethod(OrderUserInteractionRequest request)
    {
        await Send("", request); // VITEC001
        await Send($"{NoCustomer} ", request); // VITEC001
    }

    public async Task Http(HttpContent content, OrderUserInteractionRequest request, bool isTest)
    {
        _ = await http.PutAsync("Service/Order/UserInteraction/", content); // VITEC001
        _ = await http.PutAsync("service/order/userinteraction", content); // VITEC001
        _ = await http.PutAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction?source=web", content); // VITEC001
        _ = await http.PutAsync("Service/Order/UserInteraction/{customerId}", content); // VITEC001
        _ = await http.PutAsync(Route, content); // VITEC001
        _ = await http.PutAsync("Service/Order/" + "UserInteraction", content); // VITEC001
        _ = await http.PutAsync(isTest ? Route : "Service/Order/UserInteraction", content); // VITEC001
        _ = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{""}", request); // VITEC001
        _ = await http.PutAsJsonAsync($"{Route}{NoCustomer}", request); // VITEC001

        var path = Route + NoCustomer;
        _ = await http.PutAsync(path, content); // VITEC001
    }

    public void Messages(Uri baseAddress)
    {
        _ = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction"); // VITEC001
        _ = new HttpRequestMessage(HttpMethod.Put, Route + "#top"); // VITEC001

        var message = new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri(Route, UriKind.Relative) }; // VITEC001
        message.RequestUri = new Uri(baseAddress, "Service/Order/UserInteraction"); // VITEC001
    }

    private Task<bool> Send([CustomerId] string customerId, OrderUserInteractionRequest request) =>
        client.RequestUserInteractionAsync(customerId, request);
}
