using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Bofast.Application;

public interface IRequestHandler<in TRequest, TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken token);
}

public sealed record AskAgent(string Customer, Guid Order, string? Path = null);

public sealed class AskAgentHandler(IVitecConnectClient connect) : IRequestHandler<AskAgent, bool>
{
    public Task<bool> Handle(AskAgent request, CancellationToken token) => connect.RequestUserInteractionAsync(
        request.Customer,
        new OrderUserInteractionRequest
        {
            Id = request.Order.ToString("N"),
            Url = "https://bofast.example/" + request.Order + (request.Path ?? ""),
        },
        token);
}

public sealed class PingHandler(IVitecConnectClient connect) : IRequestHandler<AskAgent, bool>
{
    public async Task<bool> Handle(AskAgent request, CancellationToken token)
    {
        _ = await connect.RequestUserInteractionAsync(request.Customer, new OrderUserInteractionRequest { Id = "ping" }, token);
        var accepted = await connect.RequestUserInteractionAsync(request.Customer, new OrderUserInteractionRequest { Id = "pong" }, token);
        return accepted;
    }
}
