using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Bofast;

public class NotNullCustomers
{
    private readonly VitecConnectClient _client;

    public NotNullCustomers(VitecConnectClient client)
    {
        _client = client;
    }

    public async Task<bool> Assigned(OrderUserInteractionRequest request, string[] lines)
    {
        string customer = "";
        foreach (var line in lines)
        {
            if (line.StartsWith("customer="))
            {
                customer = line.Substring("customer=".Length);
            }
        }

        return await _client.RequestUserInteractionAsync(customer, request);
    }

    public async Task<bool> Coalesced(OrderUserInteractionRequest request, string? customer) =>
        await _client.RequestUserInteractionAsync(customer ?? "", request);

    public async Task<bool> Checked(OrderUserInteractionRequest request, string? customer)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(customer);
        return await _client.RequestUserInteractionAsync(customer, request);
    }

    public async Task<bool> Ternary(OrderUserInteractionRequest request, bool pilot, string customer) =>
        await _client.RequestUserInteractionAsync(pilot ? "M1" : customer, request);

    public async Task<bool> OutVariable(OrderUserInteractionRequest request, System.Collections.Generic.IReadOnlyDictionary<string, string> map)
    {
        if (!map.TryGetValue("kund", out var customer))
        {
            customer = "";
        }

        return customer.Length > 0 && await _client.RequestUserInteractionAsync(customer, request);
    }
}
