using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace PhotoPortal;

/// <summary>
/// The part of a photographer's back end that needs the agent to act: Vitec Express opens our page for the agent.
/// </summary>
public sealed class PhotoOrderService
{
    private readonly IVitecConnectClient _connect;
    private readonly Uri _portal;

    /// <param name="connect">The client, from <c>services.AddVitecConnect(…)</c>.</param>
    /// <param name="portal">Where agents reach our pages, with a slash at its end: <c>https://photos.example/</c>.</param>
    public PhotoOrderService(IVitecConnectClient connect, Uri portal)
    {
        _connect = connect;
        _portal = portal;
    }

    /// <summary>The photos are ready: asks the agent to choose among them.</summary>
    public Task<AgentRequestResult> AskToChoosePhotosAsync(PhotoOrder order, CancellationToken cancellationToken = default) =>
        AskAsync(
            order.CustomerId,
            new OrderUserInteractionRequest
            {
                Id = order.Id,
                // The full URL: Vitec Express has nothing to resolve a relative one against.
                Url = new Uri(_portal, $"orders/{Uri.EscapeDataString(order.Id)}/choose").AbsoluteUri,
                Comment = order.Message,
            },
            cancellationToken);

    /// <summary>Asks an agent who is new to us for name and address, before there is any order.</summary>
    public Task<AgentRequestResult> AskForProfileAsync(string customerId, CancellationToken cancellationToken = default) =>
        AskAsync(customerId, new OrderUserInteractionRequest { Url = new Uri(_portal, "profile").AbsoluteUri }, cancellationToken);

    private async Task<AgentRequestResult> AskAsync(
        [CustomerId] string customerId, OrderUserInteractionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await _connect.RequestUserInteractionAsync(customerId, request, cancellationToken)
                ? new AgentRequestResult(AgentRequestOutcome.Asked)
                : new AgentRequestResult(AgentRequestOutcome.NotAccepted, "Vitec Express did not accept the request.");
        }
        catch (VitecConnectException e) when (e.StatusCode == HttpStatusCode.BadRequest)
        {
            return new AgentRequestResult(AgentRequestOutcome.Invalid, e.Message);
        }
        catch (VitecConnectException e) when (e.StatusCode == HttpStatusCode.Forbidden)
        {
            return new AgentRequestResult(AgentRequestOutcome.NoAccess, e.Message);
        }
        catch (VitecConnectException e) when (e.StatusCode == HttpStatusCode.InternalServerError)
        {
            return new AgentRequestResult(AgentRequestOutcome.ProviderFailed, e.Message);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException)
        {
            return new AgentRequestResult(AgentRequestOutcome.TryLater, e.Message);
        }

        // Everything else goes up to where it raises the alarm. Above all 401: no request will pass until our user name and
        // password are right. A cancellation is no outcome either.
    }
}
