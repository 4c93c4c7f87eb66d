using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>The stub behind a server that changes requests and answers in passing: another provider.</summary>
internal sealed class FrontedStub : IAsyncDisposable
{
    private static readonly string[] PassedOn = ["Accept", "Authorization"];

    private readonly HttpClient _http = new();
    private readonly Action<Exchange>? _changeRequest;
    private readonly Action<Exchange>? _changeAnswer;
    private LoopbackServer _front = null!;

    private FrontedStub(VitecConnectStub stub, Action<Exchange>? changeRequest, Action<Exchange>? changeAnswer)
    {
        Stub = stub;
        _changeRequest = changeRequest;
        _changeAnswer = changeAnswer;
    }

    public VitecConnectStub Stub { get; }

    public Uri Address => _front.Address;

    public static async Task<FrontedStub> StartAsync(
        Action<Exchange>? changeRequest = null, Action<Exchange>? changeAnswer = null, VitecConnectStubOptions? options = null)
    {
        var stub = await VitecConnectStub.StartAsync(options, TestContext.Current.CancellationToken);
        var fronted = new FrontedStub(stub, changeRequest, changeAnswer);
        fronted._front = await LoopbackServer.StartAsync(fronted.PassOnAsync);
        return fronted;
    }

    public async ValueTask DisposeAsync()
    {
        await _front.DisposeAsync();
        await Stub.DisposeAsync();
        _http.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var exchange = new Exchange
        {
            Method = context.Request.Method,
            Path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            RequestBody = await reader.ReadToEndAsync(),
        };
        _changeRequest?.Invoke(exchange);
        await AskStubAsync(context.Request, exchange);
        _changeAnswer?.Invoke(exchange);

        context.Response.StatusCode = exchange.Status;
        context.Response.ContentType = exchange.ContentType;
        if (exchange.Body.Length > 0)
        {
            await context.Response.WriteAsync(exchange.Body);
        }
    }

    private async Task AskStubAsync(HttpRequest received, Exchange exchange)
    {
        using var request = new HttpRequestMessage(new HttpMethod(exchange.Method), new Uri(Stub.BaseAddress, exchange.Path));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(exchange.RequestBody));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", received.ContentType);
        foreach (var header in PassedOn)
        {
            request.Headers.TryAddWithoutValidation(header, (string?)received.Headers[header]);
        }

        using var answer = await _http.SendAsync(request);
        exchange.Answer((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), await answer.Content.ReadAsStringAsync());
    }
}
