using System;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

/// <summary>A test with a stub of its own, and the calls that tests make of it over real HTTP.</summary>
public abstract class StubTest : IAsyncLifetime
{
    protected const string Route = "Service/Order/UserInteraction/";
    protected const string Path = Route + "M123";
    protected const string Json = """{"id":"4711","url":"https://x.se/order/4711","comment":"Välj bilder"}""";
    protected const string Namespaces =
        """xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order" """;

    protected const string Xml =
        $"<OrderUserInteractionRequest {Namespaces}><Comment>Välj bilder</Comment><Id>4711</Id><Url>https://x.se/order/4711</Url></OrderUserInteractionRequest>";

    protected const string JsonTrue = "true";
    protected const string XmlTrue = """<boolean xmlns="http://schemas.microsoft.com/2003/10/Serialization/">true</boolean>""";

    protected VitecConnectStub Stub { get; private set; } = null!;

    // Headers in UTF-8, for those who put more than ASCII into one.
    protected HttpClient Http { get; } = new(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 });

    protected virtual VitecConnectStubOptions? Options => null;

    public async ValueTask InitializeAsync() => Stub = await VitecConnectStub.StartAsync(Options, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Stub.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static string Basic(string user, string password) =>
        "basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));

    internal Task<Reply> PutJsonAsync(string body, string path = Path, string? accept = null, string? authorization = "basic dTpw") =>
        SendAsync("PUT", path, Encoding.UTF8.GetBytes(body), "application/json", accept, authorization);

    internal Task<Reply> PutXmlAsync(string body, string path = Path, string? accept = null, string? authorization = "basic dTpw") =>
        SendAsync("PUT", path, Encoding.UTF8.GetBytes(body), "application/xml", accept, authorization);

    internal async Task<Reply> SendAsync(
        string method, string path, byte[]? body = null, string? contentType = null, string? accept = null, string? authorization = "basic dTpw")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Stub.BaseAddress + path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            if (contentType is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return await Reply.ReadAsync(response);
    }

    internal async Task<Reply> PostStateAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await Http.PostAsync(Stub.ProviderStatesAddress, content, TestContext.Current.CancellationToken);
        return await Reply.ReadAsync(response);
    }

    /// <summary>
    /// Sends bytes as they are, for what no HTTP client can be made to send, and reads until the stub closes the connection
    /// or, as TCP has it when it has not read everything by then, resets it.
    /// </summary>
    /// <param name="bytes">One byte a character.</param>
    /// <param name="breakOff">Whether the client sends no more after them; else they have to make the stub close.</param>
    protected async Task<string> SendRawAsync(string bytes, bool breakOff = false)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Stub.BaseAddress.Host, Stub.BaseAddress.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        using var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(bytes), TestContext.Current.CancellationToken);
            if (breakOff)
            {
                client.Client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (IOException e) when (IsEnd(e))
        {
            // It has answered before it has read everything.
        }

        try
        {
            await stream.CopyToAsync(answer, TestContext.Current.CancellationToken);
        }
        catch (IOException e) when (IsEnd(e))
        {
        }

        return Encoding.UTF8.GetString(answer.ToArray());

        static bool IsEnd(IOException e) => e.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown };
    }
}
