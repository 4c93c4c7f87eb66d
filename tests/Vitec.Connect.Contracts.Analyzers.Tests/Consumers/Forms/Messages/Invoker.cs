using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace Drone.Flyg;

public sealed class Invoker : IDisposable
{
    private readonly HttpMessageInvoker _invoker = new(new SocketsHttpHandler());

    public async Task<HttpStatusCode> Put(string customerId, HttpContent content, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}") { Content = content };
        using var response = await _invoker.SendAsync(request, ct);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> PutNobody(HttpContent content, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "https://connect.maklare.vitec.net/Service/Order/UserInteraction/") { Content = content }; // VITEC001
        using var response = await _invoker.SendAsync(request, ct);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> PutUnescaped(string customerId, HttpContent content, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customerId}") { Content = content }; // VITEC006 {customerId}
        using var response = await _invoker.SendAsync(request, ct);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> Posted(HttpContent content, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M6") { Content = content }; // VITEC005 {HttpMethod.Post}
        using var response = await _invoker.SendAsync(request, ct);
        return response.StatusCode;
    }

    public HttpStatusCode PlainSynchronous(HttpContent content, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "http://connect.maklare.vitec.net/Service/Order/UserInteraction/M6") { Content = content }; // VITEC011
        using var response = _invoker.Send(request, ct);
        return response.StatusCode;
    }

    public HttpStatusCode LocalSynchronous(HttpContent content, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "http://localhost:7001/Service/Order/UserInteraction/M6") { Content = content };
        using var response = _invoker.Send(request, ct);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> Credentials(HttpContent content, string token, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M6") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", token);
        using var response = await _invoker.SendAsync(request, ct);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> ConstantCredentials(HttpContent content, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M6") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", "ZHJvbmU6aGVtbGlndA=="); // VITEC012
        using var response = await _invoker.SendAsync(request, ct);
        return response.StatusCode;
    }

    public void Dispose() => _invoker.Dispose();
}
