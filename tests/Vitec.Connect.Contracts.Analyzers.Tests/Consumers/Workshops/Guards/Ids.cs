using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace GuardsIds;

public class Ids(IVitecConnectClient vitec, HttpClient http)
{
    private readonly OrderUserInteractionRequest _request = new() { Url = "https://grav.se" };

    public Task<bool> Guarded(bool test)
    {
        string id = test ? "" : Environment.GetEnvironmentVariable("CUSTOMER")!;
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return vitec.RequestUserInteractionAsync(id, _request);
    }

    public Task<bool> Blank(bool test, string customerId)
    {
        var id = test ? " " : customerId;
        return vitec.RequestUserInteractionAsync(id, _request); // VITEC001 {id}
    }

    public Task<bool> BlankGuarded(bool test, string customerId)
    {
        var id = test ? " " : customerId;
        if (string.IsNullOrWhiteSpace(id)) return Task.FromResult(false);
        return vitec.RequestUserInteractionAsync(id, _request);
    }

    public Task<bool> EmptyOrGiven(string? customerId) => vitec.RequestUserInteractionAsync(customerId ?? "", _request);

    public Task<bool> Nothing()
    {
        string? id = null;
        return vitec.RequestUserInteractionAsync(id!, _request); // VITEC001
    }

    public Task<bool> NullOrEmpty(bool test)
    {
        string? id = null;
        if (test)
        {
            id = "";
        }

        return vitec.RequestUserInteractionAsync(id!, _request); // VITEC001
    }

    public async Task<bool> FoundLater(IEnumerable<string> customers)
    {
        string? id = null;
        foreach (var customer in customers)
        {
            if (customer.StartsWith('M'))
            {
                id = customer;
                break;
            }
        }

        return await vitec.RequestUserInteractionAsync(id!, _request);
    }

    public async Task<bool> Initialized(Func<string> read)
    {
        var id = string.Empty;
        try
        {
            id = read();
        }
        catch (InvalidOperationException)
        {
        }

        return await vitec.RequestUserInteractionAsync(id, _request);
    }

    public async Task<bool> PutEmpty(string? id)
    {
        var path = "Service/Order/UserInteraction/";
        if (id is { Length: > 0 })
        {
            path += Uri.EscapeDataString(id);
        }

        using var answer = await http.PutAsJsonAsync(path, _request);
        return answer.IsSuccessStatusCode;
    }

    public async Task<bool> PutNothing()
    {
        const string id = "\t";
        using var answer = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", _request); // VITEC001
        return answer.IsSuccessStatusCode;
    }
}
