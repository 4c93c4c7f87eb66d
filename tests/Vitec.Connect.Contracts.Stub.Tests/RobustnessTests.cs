using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Stub.Tests;

public class RobustnessTests : StubTest
{
    private const string Head = $"PUT /{Path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Basic dTpw\r\nContent-Type: application/json\r\n";

    [Theory]
    [InlineData("\0\0\0\0\r\n\r\n")]
    [InlineData("GARBAGE\r\n\r\n")]
    [InlineData("PUT  HTTP/1.1\r\n\r\n")]
    [InlineData("PUT /Service/Order/UserInteraction/å HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("PUT /Service/Order/UserInteraction/%00 HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("PUT /x HTTP/1.1\r\n\r\n")]
    [InlineData(Head + "Content-Length: -1\r\n\r\n")]
    [InlineData(Head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n")]
    public async Task Malformed_http_is_400_and_the_stub_lives_on(string bytes)
    {
        Assert.StartsWith("HTTP/1.1 400 ", await SendRawAsync(bytes));
        Assert.Equal(200, (await PutJsonAsync(Json)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PUT /Serv")]
    [InlineData(Head + "Content-Length: 100\r\n\r\n{")]
    public async Task A_request_that_breaks_off_leaves_the_stub_alive(string bytes)
    {
        Assert.DoesNotContain("200 OK", await SendRawAsync(bytes, breakOff: true));
        Assert.Equal(200, (await PutJsonAsync(Json)).Status);
    }

    [Theory]
    [InlineData("OPTIONS * HTTP/1.1")]
    [InlineData("PUT http:// HTTP/1.1")]
    [InlineData("CONNECT x:80 HTTP/1.1")]
    public async Task Targets_that_are_no_path_are_never_answered_with_success(string requestLine) =>
        Assert.Matches("^HTTP/1.1 4", await SendRawAsync($"{requestLine}\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));

    [Theory]
    [InlineData("PUT /Serv")]
    [InlineData(Head + "Content-Length: 100\r\n\r\n{")]
    public async Task A_client_that_stops_sending_is_cut_off(string bytes)
    {
        // Nothing is sent after them: it ends because the stub closes the connection.
        Assert.DoesNotContain("200 OK", await SendRawAsync(bytes));
        Assert.Equal(200, (await PutJsonAsync(Json)).Status);
    }

    [Fact(Timeout = 60_000)]
    public async Task Clients_beyond_the_number_that_it_serves_are_turned_away_and_the_others_are_served()
    {
        var idle = Enumerable.Range(0, 1000).Select(_ => new TcpClient()).ToList();
        try
        {
            Assert.Equal(200, (await PutJsonAsync(Json)).Status); // keeps its connection
            foreach (var client in idle)
            {
                await client.ConnectAsync(Stub.BaseAddress.Host, Stub.BaseAddress.Port, TestContext.Current.CancellationToken);
            }

            // One of them is closed at once, long before its headers are due: not always the last, on a busy machine.
            var read = await Task.WhenAny(idle.Select(client => client.GetStream().ReadAsync(new byte[1], TestContext.Current.CancellationToken).AsTask()));
            Assert.Equal(0, await read);
            Assert.Equal(200, (await PutJsonAsync(Json)).Status);
        }
        finally
        {
            idle.ForEach(client => client.Dispose());
        }
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413()
    {
        var answer = await SendRawAsync(Head + "Content-Length: 1048577\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", answer);
        Assert.Contains("Content-Type: application/json; charset=utf-8", answer);
        Assert.Contains("{\"message\":\"Request body too large.", answer);
        Assert.Equal(413, Assert.Single(Stub.Requests).StatusCode);
    }

    [Fact]
    public async Task A_chunked_body_over_the_limit_is_413()
    {
        var chunk = "10000\r\n" + new string('x', 0x10000) + "\r\n";
        var answer = await SendRawAsync(Head + "Transfer-Encoding: chunked\r\n\r\n" + string.Concat(Enumerable.Repeat(chunk, 17)));

        Assert.StartsWith("HTTP/1.1 413 ", answer);
    }

    [Fact]
    public async Task A_body_of_the_largest_size_is_read()
    {
        var body = new byte[1024 * 1024];
        Array.Fill(body, (byte)' ');
        "{}"u8.CopyTo(body);

        Assert.Equal(200, (await SendAsync("PUT", Path, body, "application/json")).Status);
    }

    [Fact]
    public async Task Hostile_bodies_are_never_a_server_error()
    {
        var random = new Random(20240601);
        for (var i = 0; i < 400; i++)
        {
            var isXml = i % 2 == 0;
            var body = Encoding.UTF8.GetBytes(isXml ? Xml : Json);
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }

            var reply = await SendAsync("PUT", Path, body, isXml ? "application/xml" : "application/json");
            Assert.True(reply.Status is 200 or 400, $"{reply} for {Convert.ToHexString(body)}");
        }
    }

    [Fact]
    public async Task Deep_nesting_is_400()
    {
        Assert.Equal(400, (await PutJsonAsync("{\"a\":" + new string('[', 100_000))).Status);
        Assert.Equal(400, (await PutXmlAsync($"<OrderUserInteractionRequest {Namespaces}>" + string.Concat(Enumerable.Repeat("<a>", 100_000)))).Status);
    }

    [Fact]
    public async Task Many_stubs_run_side_by_side()
    {
        var stubs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => VitecConnectStub.StartAsync(cancellationToken: TestContext.Current.CancellationToken)));
        try
        {
            stubs[0].SetUp(VitecConnectStates.InteractionNotAccepted, "M123");
            var answers = await Task.WhenAll(stubs.Select(async stub =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(stub.BaseAddress, Path));
                request.Headers.TryAddWithoutValidation("Authorization", Basic("u", "p"));
                request.Content = new StringContent(Json, Encoding.UTF8, "application/json");
                using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
                return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            }));

            Assert.Equal(8, stubs.Select(stub => stub.BaseAddress.Port).Distinct().Count());
            Assert.Equal(["false", .. Enumerable.Repeat("true", 7)], answers);
            Assert.All(stubs, stub => Assert.Single(stub.Requests));
        }
        finally
        {
            foreach (var stub in stubs)
            {
                await stub.DisposeAsync();
            }
        }
    }

    [Fact]
    public void It_listens_on_loopback_only()
    {
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == Stub.BaseAddress.Port);

        Assert.Equal(IPAddress.Loopback, Assert.Single(listeners).Address);
        Assert.Equal($"http://127.0.0.1:{Stub.BaseAddress.Port}/", Stub.BaseAddress.AbsoluteUri);
        Assert.Equal($"http://127.0.0.1:{Stub.BaseAddress.Port}/provider-states", Stub.ProviderStatesAddress.AbsoluteUri);
    }

    [Fact]
    public async Task A_taken_port_is_a_clear_error()
    {
        var options = new VitecConnectStubOptions { Port = Stub.BaseAddress.Port };

        var exception = await Assert.ThrowsAsync<IOException>(() => VitecConnectStub.StartAsync(options, TestContext.Current.CancellationToken));

        Assert.StartsWith($"The stub provider can't listen on 127.0.0.1:{Stub.BaseAddress.Port}: ", exception.Message);
        Assert.EndsWith("Choose another port, or 0 for a free one.", exception.Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    public async Task A_number_that_is_no_port_is_a_clear_error(int port)
    {
        var options = new VitecConnectStubOptions { Port = port };

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => VitecConnectStub.StartAsync(options, TestContext.Current.CancellationToken));

        Assert.StartsWith($"{port} is no port", exception.Message);
    }

    [Fact]
    public async Task Disposing_twice_is_fine_and_frees_the_port()
    {
        var port = LoopbackPort.Free();
        var options = new VitecConnectStubOptions { Port = port };
        var first = await VitecConnectStub.StartAsync(options, TestContext.Current.CancellationToken);
        await first.DisposeAsync();
        await first.DisposeAsync();

        await using var second = await VitecConnectStub.StartAsync(options, TestContext.Current.CancellationToken);

        Assert.Equal(port, second.BaseAddress.Port);
    }

    [Fact]
    public async Task A_client_that_hangs_does_not_keep_the_stub_from_stopping()
    {
        var stub = await VitecConnectStub.StartAsync(new VitecConnectStubOptions { Port = LoopbackPort.Free() }, TestContext.Current.CancellationToken);
        using var client = new TcpClient();
        await client.ConnectAsync(stub.BaseAddress.Host, stub.BaseAddress.Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Head + "Content-Length: 100\r\n\r\n"), TestContext.Current.CancellationToken);

        await stub.DisposeAsync();

        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            using var again = new TcpClient();
            await again.ConnectAsync(stub.BaseAddress.Host, stub.BaseAddress.Port, TestContext.Current.CancellationToken);
        });
    }

    [Fact]
    public async Task A_cancelled_start_starts_nothing() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => VitecConnectStub.StartAsync(cancellationToken: new System.Threading.CancellationToken(canceled: true)));
}
