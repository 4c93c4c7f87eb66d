using System;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Matbolaget;

public sealed class Klient : IDisposable
{
    private readonly RestClient _client;

    public Klient(string user, string password) =>
        _client = new RestClient(new RestClientOptions("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator(user, password) });

    public async Task<bool> Segment(OrderUserInteractionRequest begaran, string kund)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", kund);
        request.AddJsonBody(begaran);
        var svar = await _client.ExecuteAsync(request);
        return svar.IsSuccessful;
    }

    public async Task<bool> Parameter(OrderUserInteractionRequest begaran, string kund)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{kund}", Method.Put)
            .AddParameter("kund", kund, ParameterType.UrlSegment)
            .AddJsonBody(begaran);
        var svar = await _client.ExecuteAsync(request);
        return svar.IsSuccessful;
    }

    public async Task Put(OrderUserInteractionRequest begaran, string kund, CancellationToken token)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", kund).AddJsonBody(begaran);
        await _client.PutAsync(request, token);
    }

    public async Task<bool> PutTyped(OrderUserInteractionRequest begaran, Guid kund)
    {
        var request = new RestRequest($"Service/Order/UserInteraction/{kund}");
        request.AddJsonBody(begaran);
        return await _client.PutAsync<bool>(request);
    }

    public async Task<string?> Annat()
    {
        var request = new RestRequest("Service/Order/{orderId}", Method.Get);
        var svar = await _client.ExecuteAsync(request);
        return svar.Content;
    }

    public void Dispose() => _client.Dispose();
}
