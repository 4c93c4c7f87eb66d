using System;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Radon.Matning;

public class TypedCalls(IVitecConnectClient connect)
{
    private const string NoCustomer = "";
    private static readonly string Blank = "   ";

    public Task<bool> Right(string customerId, string orderId) =>
        connect.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Id = orderId, Url = $"https://radon.se/{orderId}" });

    public Task<bool> EmptyConstant(OrderUserInteractionRequest request) =>
        connect.RequestUserInteractionAsync(NoCustomer, request); // VITEC001 {NoCustomer}

    public Task<bool> BlankField(OrderUserInteractionRequest request) =>
        connect.RequestUserInteractionAsync(Blank, request); // VITEC001 {Blank}

    public Task<bool> Null(OrderUserInteractionRequest request, CancellationToken ct) =>
        connect.RequestUserInteractionAsync(null!, request, ct); // VITEC001

    public Task<bool> Named(OrderUserInteractionRequest request) =>
        connect.RequestUserInteractionAsync(request: request, customerId: string.Empty); // VITEC001 {string.Empty}

    public Task<bool> Documentation(OrderUserInteractionRequest request) =>
        connect.RequestUserInteractionAsync("StringValue", request); // VITEC007 {"StringValue"}

    public Task<bool> WhenKnown(string? customerId, OrderUserInteractionRequest request) =>
        connect.RequestUserInteractionAsync(customerId ?? "", request);

    public async Task<bool> Guarded(OrderUserInteractionRequest request, string? input)
    {
        var customerId = "";
        if (input is not null)
        {
            customerId = input;
        }

        if (string.IsNullOrEmpty(customerId))
        {
            return false;
        }

        return await connect.RequestUserInteractionAsync(customerId, request);
    }

    public async Task Unused(string customerId, OrderUserInteractionRequest request)
    {
        await connect.RequestUserInteractionAsync(customerId, request); // VITEC013
    }

    public async Task UnusedConfigured(string customerId, OrderUserInteractionRequest request, CancellationToken ct)
    {
        await connect.RequestUserInteractionAsync(customerId, request, ct).ConfigureAwait(false); // VITEC013
    }

    public async Task Used(string customerId, OrderUserInteractionRequest request)
    {
        if (!await connect.RequestUserInteractionAsync(customerId, request))
        {
            throw new InvalidOperationException("Nekad");
        }
    }

    public async Task Decided(string customerId, OrderUserInteractionRequest request)
    {
        _ = await connect.RequestUserInteractionAsync(customerId, request);
    }

    public async Task UsedLater(string customerId, OrderUserInteractionRequest request)
    {
        var accepted = await connect.RequestUserInteractionAsync(customerId, request);
        Console.WriteLine(accepted ? "ok" : "nej");
    }
}
