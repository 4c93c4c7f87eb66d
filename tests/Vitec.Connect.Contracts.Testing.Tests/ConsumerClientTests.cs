using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Refit;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts.Client;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>The same test with whatever client a consumer has, and the pact of each is kept by the provider.</summary>
public sealed class ConsumerClientTests : ConsumerPactTest
{
    private const string CustomerId = "M 12345";

    private static readonly OrderUserInteractionRequest Order = new() { Id = "1", Url = "https://photos.example/1", Comment = "Välj bilder" };

    /// <summary>With System.Text.Json's web defaults, which most clients have.</summary>
    public interface IConnectApi
    {
        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request, [Header("Authorization")] string authorization);
    }

    [Theory]
    [InlineData(VitecConnectFormat.Json, ConnectFormat.Json)]
    [InlineData(VitecConnectFormat.Xml, ConnectFormat.Xml)]
    public async Task The_typed_client(VitecConnectFormat clientFormat, ConnectFormat format)
    {
        await NewPact().Expect(UserInteraction.Accepted with { Format = format }).VerifyAsync(async address =>
        {
            using var http = new HttpClient();
            var client = new VitecConnectClient(http, new VitecConnectOptions { BaseAddress = address, UserName = "partner", Password = Secret, Format = clientFormat });
            Assert.True(await client.RequestUserInteractionAsync(CustomerId, Order, Cancellation));
        });
        await VerifyWrittenAsync();
    }

    [Fact]
    public async Task HttpClient()
    {
        await NewPact().Expect(UserInteraction.NotAccepted).VerifyAsync(async address =>
        {
            using var http = new HttpClient { BaseAddress = address };
            http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", Basic());
            using var response = await http.PutAsJsonAsync(Route + Uri.EscapeDataString(CustomerId), Order, Cancellation);
            Assert.False(await response.Content.ReadFromJsonAsync<bool>(Cancellation));
        });
        await VerifyWrittenAsync();
    }

    [Fact]
    public async Task RestSharp()
    {
        await NewPact().Expect(UserInteraction.Accepted).VerifyAsync(async address =>
        {
            using var client = new RestClient(new RestClientOptions(address) { Authenticator = new HttpBasicAuthenticator("partner", Secret) });
            var request = new RestRequest(Route + "{customerId}", Method.Put).AddUrlSegment("customerId", CustomerId).AddJsonBody(Order);
            Assert.True(await client.PutAsync<bool>(request, Cancellation));
        });
        await VerifyWrittenAsync();
    }

    [Fact]
    public async Task RestSharp_leaves_out_what_has_no_value()
    {
        await NewPact().Expect(UserInteraction.Accepted with { Members = RequestMembers.Url }).VerifyAsync(async address =>
        {
            using var client = new RestClient(new RestClientOptions(address) { Authenticator = new HttpBasicAuthenticator("partner", Secret) });
            var request = new RestRequest(Route + "{customerId}", Method.Put).AddUrlSegment("customerId", CustomerId).AddJsonBody(new { url = Order.Url });
            Assert.True(await client.PutAsync<bool>(request, Cancellation));
        });
        await VerifyWrittenAsync();
    }

    [Fact]
    public async Task Refit()
    {
        await NewPact().Expect(UserInteraction.Accepted).VerifyAsync(async address =>
        {
            var api = RestService.For<IConnectApi>(address.AbsoluteUri);
            Assert.True(await api.AskAsync(CustomerId, Order, Basic()));
        });
        await VerifyWrittenAsync();
    }

    /// <summary>As curl in a process of its own sends it: nothing but what stands there, and it waits to be asked for the body.</summary>
    [Fact]
    public async Task Bytes_on_a_socket()
    {
        await NewPact().Expect(UserInteraction.Accepted).VerifyAsync(async address =>
        {
            const string Body = """{"id":"1","url":"https://photos.example/1","comment":"å"}""";
            using var tcp = new TcpClient();
            await tcp.ConnectAsync(address.Host, address.Port, Cancellation);
            await using var stream = tcp.GetStream();
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"PUT /{Route}M%2012345 HTTP/1.1\r\nHost: {address.Authority}\r\nauthorization: {Basic()}\r\nUser-Agent: curl/7.88.1\r\nAccept: */*\r\n"
                    + $"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"),
                Cancellation);
            var asked = new byte[25];
            await stream.ReadExactlyAsync(asked, Cancellation);
            Assert.Equal("HTTP/1.1 100 Continue\r\n\r\n", Encoding.ASCII.GetString(asked));
            var body = Encoding.UTF8.GetBytes(Body);
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), Cancellation);
            await stream.WriteAsync(body, Cancellation);
            await stream.WriteAsync("\r\n0\r\n\r\n"u8.ToArray(), Cancellation);
            using var reader = new System.IO.StreamReader(stream);
            var answer = await reader.ReadToEndAsync(Cancellation);
            Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
            Assert.EndsWith("\r\n\r\ntrue", answer, StringComparison.Ordinal);
        });
        Assert.Equal("*/*", (string?)Written()["request"]!["headers"]!["Accept"]![0]);
        await VerifyWrittenAsync();
    }

    private static string Basic() => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"partner:{Secret}"));
}
