using System;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Ritning.Web;

public class CustomerGuards(HttpClient http, IVitecConnectClient client)
{
    public async Task<bool> EarlyReturn(string customerId, HttpContent content)
    {
        if (string.IsNullOrEmpty(customerId)) return false;
        using var response = await http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> StartedEmpty(string? found, HttpContent content)
    {
        var id = "";
        if (found is { Length: > 0 })
        {
            id = Uri.EscapeDataString(found);
        }

        using var response = await http.PutAsync($"Service/Order/UserInteraction/{id}", content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> MissingTail(string? customerId, HttpContent content)
    {
        var url = customerId == null
            ? "Service/Order/UserInteraction"
            : $"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}";
        using var response = await http.PutAsync(url, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> GuardLeavesNothing(HttpContent content)
    {
        var id = string.Empty;
        if (content is null) return false;
        using var response = await http.PutAsync($"Service/Order/UserInteraction/{id}", content); // VITEC001
        return response.IsSuccessStatusCode;
    }

    public Task<bool> TypedNull(OrderUserInteractionRequest request) =>
        client.RequestUserInteractionAsync(null!, request); // VITEC001

    public async Task<bool> TypedBlank(OrderUserInteractionRequest request)
    {
        const string Unset = " ";
        return await client.RequestUserInteractionAsync(customerId: Unset, request: request); // VITEC001 {Unset}
    }

    public async Task<bool> TypedGuarded(OrderUserInteractionRequest request, string? office)
    {
        string? id = null;
        if (office == "Lund") id = "M1001";
        if (id is null) return false;
        return await client.RequestUserInteractionAsync(id, request);
    }

    public async Task<bool> TypedWhiteSpace(OrderUserInteractionRequest request, bool test)
    {
        var id = test ? " " : "M1001";
        if (string.IsNullOrWhiteSpace(id)) throw new InvalidOperationException();
        return await client.RequestUserInteractionAsync(id, request);
    }

    public async Task<bool> TypedDocumentation(OrderUserInteractionRequest request, bool test)
    {
        var id = test ? "StringValue" : "M1001";
        return await client.RequestUserInteractionAsync(id, request); // VITEC007 {id}
    }

    public async Task<bool> TypedDocumentationGuarded(OrderUserInteractionRequest request, bool test)
    {
        var id = test ? "StringValue" : "M1001";
        if (id == "StringValue") return false;
        return await client.RequestUserInteractionAsync(id, request);
    }

    // no path is built here: the typed client escapes by itself
    public Task<bool> TypedRaw(OrderUserInteractionRequest request, string id) =>
        client.RequestUserInteractionAsync(id + "/å ä ö", request);

    public async Task<bool> Either(string? a, string? b, OrderUserInteractionRequest request)
    {
        if ((a ?? b) is not { } id) return false;
        return await client.RequestUserInteractionAsync(id, request);
    }
}
