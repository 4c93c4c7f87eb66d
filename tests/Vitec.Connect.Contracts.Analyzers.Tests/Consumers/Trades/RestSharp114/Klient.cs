using System;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Matbolaget;

public sealed class Klient : IDisposable
{
    private readonly RestClient _client = new("https://connect.maklare.vitec.net");

    public async Task<bool> UtanSegment(OrderUserInteractionRequest begaran)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); // VITEC001 {"Service/Order/UserInteraction/{customerId}"}
        request.AddJsonBody(begaran);
        var svar = await _client.ExecuteAsync(request);
        return svar.IsSuccessful;
    }

    public async Task<bool> UtanKund(OrderUserInteractionRequest begaran)
    {
        var request = new RestRequest("/Service/Order/UserInteraction/", Method.Put).AddJsonBody(begaran); // VITEC001 {"/Service/Order/UserInteraction/"}
        var svar = await _client.ExecuteAsync(request);
        return svar.IsSuccessful;
    }

    public async Task<bool> Resurs(OrderUserInteractionRequest begaran, CancellationToken token)
    {
        var request = new RestRequest { Method = Method.Put };
        request.Resource = "Service/Order/UserInteraction"; // VITEC001 {"Service/Order/UserInteraction"}
        request.AddJsonBody(begaran);
        var svar = await _client.ExecuteAsync<bool>(request, token);
        return svar is { IsSuccessful: true, Data: true };
    }

    public async Task<bool> FelMetod(OrderUserInteractionRequest begaran, string kund)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Post); // VITEC005 {Method.Post}
        request.AddUrlSegment("customerId", kund);
        request.AddJsonBody(begaran);
        var svar = await _client.ExecuteAsync(request);
        return svar.IsSuccessful;
    }

    public async Task<bool> IngenMetod(OrderUserInteractionRequest begaran, string kund)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}"); // VITEC005
        request.AddUrlSegment("customerId", kund).AddJsonBody(begaran);
        var svar = await _client.ExecuteAsync(request);
        return svar.IsSuccessful;
    }

    public void Dispose() => _client.Dispose();
}
