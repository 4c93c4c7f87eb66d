using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Linq;
using System.Net.Http.Json;
using Vitec.Connect.Contracts.Client;

namespace Vakten;

public class IdGuards(IVitecConnectClient connect, HttpClient http)
{
    public async Task<bool> NotEmpty(bool known, OrderUserInteractionRequest request)
    {
        var id = known ? "M1" : "";
        return id != string.Empty && await connect.RequestUserInteractionAsync(id, request);
    }

    public async Task<bool> LengthPattern(bool known, OrderUserInteractionRequest request)
    {
        string? id = known ? "M1" : null;
        return id?.Length > 0 ? await connect.RequestUserInteractionAsync(id, request) : false;
    }

    public async Task<bool> SwitchGuard(string kind, OrderUserInteractionRequest request)
    {
        var id = kind switch { "a" => "M1", "b" => "M2", _ => "" };
        switch (id)
        {
            case "":
            case null:
                return false;
            default:
                return await connect.RequestUserInteractionAsync(id, request);
        }
    }

    public async Task<bool> AskUntil(OrderUserInteractionRequest request)
    {
        string? id = null;
        while (string.IsNullOrEmpty(id))
        {
            id = Console.ReadLine();
        }

        return await connect.RequestUserInteractionAsync(id, request);
    }

    public async Task<bool> Throwing(string? id, OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(id ?? throw new ArgumentNullException(nameof(id))), request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> EmptyButOnlyWhenNull(string? id, OrderUserInteractionRequest request)
    {
        id = id?.Trim() ?? "";
        return await connect.RequestUserInteractionAsync(id, request);
    }

    public async Task<bool> Reassigned(OrderUserInteractionRequest request, Func<string> next)
    {
        var id = string.Empty;
        id = next();
        return await connect.RequestUserInteractionAsync(id, request);
    }
}
