using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>What the tests of the client share: a request, and clients made by hand.</summary>
public abstract class ClientTest : IDisposable
{
    protected const string UserName = "åsa";
    protected const string Password = "lösen:ord-4711";
    protected const string CustomerId = "M123";

    protected HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected static OrderUserInteractionRequest Request => new()
    {
        Id = "4711",
        Url = "https://supplier.se/order/4711",
        Comment = "Välj bilder",
    };

    public void Dispose()
    {
        Http.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static VitecConnectOptions Options(Uri baseAddress, VitecConnectFormat format = VitecConnectFormat.Json) =>
        new() { BaseAddress = baseAddress, UserName = UserName, Password = Password, Format = format };

    protected VitecConnectClient Client(Uri baseAddress, VitecConnectFormat format = VitecConnectFormat.Json) =>
        new(Http, Options(baseAddress, format));

    /// <summary>The exception with which the client meets an answer.</summary>
    internal async Task<VitecConnectException> FailAsync(Reply reply, VitecConnectFormat format = VitecConnectFormat.Json, string customerId = CustomerId)
    {
        await using var server = new LoopbackServer(reply);
        return await Assert.ThrowsAsync<VitecConnectException>(
            () => Client(server.BaseAddress, format).RequestUserInteractionAsync(customerId, Request, Cancellation));
    }
}
