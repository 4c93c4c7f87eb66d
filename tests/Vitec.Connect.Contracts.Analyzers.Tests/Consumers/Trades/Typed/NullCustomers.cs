using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Bofast;

public class NullCustomers
{
    private readonly VitecConnectClient _client;

    public NullCustomers(VitecConnectClient client)
    {
        _client = client;
    }

    public Task<bool> Literal(OrderUserInteractionRequest request) => _client.RequestUserInteractionAsync(null!, request); // VITEC001

    public Task<bool> Empty(OrderUserInteractionRequest request) => _client.RequestUserInteractionAsync(string.Empty, request); // VITEC001 {string.Empty}

    public Task<bool> Named(OrderUserInteractionRequest request) => _client.RequestUserInteractionAsync(request: request, customerId: "\t"); // VITEC001

    public async Task<bool> Variable(OrderUserInteractionRequest request)
    {
        string customer = "";
        return await _client.RequestUserInteractionAsync(customer, request); // VITEC001 {customer}
    }

    public async Task<bool> Trimmed(OrderUserInteractionRequest request)
    {
        return await _client.RequestUserInteractionAsync(" ".Trim(), request); // VITEC001
    }

    public async Task<bool> Default(OrderUserInteractionRequest request)
    {
        string? customer = default;
        return await _client.RequestUserInteractionAsync(customer!, request); // VITEC001
    }
}
