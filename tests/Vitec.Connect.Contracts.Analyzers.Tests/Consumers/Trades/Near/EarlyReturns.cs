using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using Vitec.Connect.Contracts.Client;

namespace Nara;

public class EarlyReturns(IVitecConnectClient connect, HttpClient http)
{
    public async Task<bool> First(string? customer, OrderUserInteractionRequest request)
    {
        customer ??= "";
        if (customer.Length == 0)
            return false;
        return await connect.RequestUserInteractionAsync(customer, request);
    }

    public async Task<bool> Second(bool known, OrderUserInteractionRequest request)
    {
        string? customer = null;
        if (known)
            customer = "M1";
        if (customer == null)
            throw new InvalidOperationException();
        return await connect.RequestUserInteractionAsync(customer, request);
    }

    public async Task<bool> Third(bool known, OrderUserInteractionRequest request)
    {
        var customer = known ? "M1" : null;
        if (customer is not { Length: > 0 })
            return false;
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/" + customer, request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Fourth(OrderUserInteractionRequest request)
    {
        var customer = Environment.GetEnvironmentVariable("CUSTOMER") ?? throw new InvalidOperationException("CUSTOMER is not set.");
        return await connect.RequestUserInteractionAsync(customer, request);
    }
}
