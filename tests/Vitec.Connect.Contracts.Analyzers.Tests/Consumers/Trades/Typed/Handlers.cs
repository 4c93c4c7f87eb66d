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

public sealed record AskAgent(string Customer, Guid Order);

public sealed class AskAgentHandler(IVitecConnectClient connect) : IRequestHandler<AskAgent, bool>
{
    public Task<bool> Handle(AskAgent request, CancellationToken token) => connect.RequestUserInteractionAsync(
        request.Customer,
        new OrderUserInteractionRequest
        {
            Id = request.Order.ToString("N"),
            Url = "https:/bofast.example/" + request.Order, // VITEC004 {"https:/bofast.example/" + request.Order}
        },
        token);
}

public sealed class PingHandler(IVitecConnectClient connect) : IRequestHandler<AskAgent, bool>
{
    public async Task<bool> Handle(AskAgent request, CancellationToken token)
    {
        await connect.RequestUserInteractionAsync(request.Customer, new OrderUserInteractionRequest { Id = "ping" }, token); // VITEC013
        return true;
    }
}

public sealed class BlankHandler(IVitecConnectClient connect) : IRequestHandler<AskAgent, bool>
{
    private const string Blank = "   ";

    public async Task<bool> Handle(AskAgent request, CancellationToken token) =>
        await connect.RequestUserInteractionAsync(Blank, new OrderUserInteractionRequest { Id = "ping" }, token); // VITEC001 {Blank}
}
