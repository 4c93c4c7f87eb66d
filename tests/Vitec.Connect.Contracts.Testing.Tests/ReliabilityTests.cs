using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>Providers, networks and files that do not do what they should.</summary>
public sealed class ReliabilityTests : TestingTest
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_that_nobody_trusts_is_an_error_that_says_so()
    {
        using var certificate = SelfSigned.Create();
        await using var provider = await BrokerServer.StartAsync(new BrokerServerOptions { Certificate = certificate }, Cancellation);
        var options = new ProviderOptions { BaseAddress = provider.Address, UserName = "partner", Password = "hemligt" };
        var e = await Assert.ThrowsAsync<ProviderUnreachableException>(
            () => PactVerification.VerifyAsync(Pacts(PactText.Interaction()), options, cancellationToken: Cancellation));
        Assert.Contains("The remote certificate is invalid", e.Message, StringComparison.Ordinal);
        Assert.Empty(provider.Requests);
    }

    [Fact]
    public async Task A_certificate_that_the_handler_trusts_is_taken()
    {
        using var certificate = SelfSigned.Create();
        await using var provider = await BrokerServer.StartAsync(
            new BrokerServerOptions { Certificate = certificate, Intercept = async context => { await TestProvider.AnswerAsync(context, 200, "true"); return true; } }, Cancellation);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.GetCertHashString();
        var report = await PactVerification.VerifyAsync(
            Pacts(PactText.Interaction()), new ProviderOptions { BaseAddress = provider.Address, Handler = handler }, cancellationToken: Cancellation);
        report.EnsureVerified();
        Assert.Equal("https", report.Interactions[0].Exchange!.Address.Scheme);
    }

    [Fact]
    public async Task A_provider_that_dies_midway_leaves_the_rest_missing()
    {
        var calls = 0;
        await using var provider = await TestProvider.StartAsync(context =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                return TestProvider.AnswerAsync(context, 200, "true");
            }

            context.Abort();
            return Task.CompletedTask;
        });
        var report = await PactVerification.VerifyAsync(
            Pacts(PactText.Interaction("one"), PactText.Interaction("two"), PactText.Interaction("three")), new ProviderOptions { BaseAddress = provider.Address }, cancellationToken: Cancellation);
        Assert.Equal(["one Verified", "two Error", "three Error"], report.Interactions.Select(i => $"{i.Interaction.Description} {i.Status}"));
        Assert.EndsWith(
            "Declared, but not verified:\n  photo-portal: two (the customer exists)\n  photo-portal: three (the customer exists)",
            Assert.Throws<PactVerificationException>(report.EnsureVerified).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.9\r\n")]
    [InlineData("HTTP/1.1 abc OK\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ntrue")]
    public async Task An_answer_that_is_no_HTTP_is_an_error_of_its_interaction(string answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = AnswerAsync(listener, ["HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", answer]);
        var report = await PactVerification.VerifyAsync(
            Pacts(PactText.Interaction()), new ProviderOptions { BaseAddress = new Uri($"http://{listener.LocalEndpoint}/") }, cancellationToken: Cancellation);
        await server;
        var result = Assert.Single(report.Interactions);
        Assert.Equal(VerificationStatus.Error, result.Status);
        Assert.StartsWith("The provider gave no answer: ", Assert.Single(result.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_end_is_cut_off()
    {
        await using var provider = await TestProvider.StartAsync(async context =>
        {
            var piece = new byte[1024 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(piece, CancellationToken.None);
            }
        });
        var report = await PactVerification.VerifyAsync(Pacts(PactText.Interaction()), new ProviderOptions { BaseAddress = provider.Address }, cancellationToken: Cancellation);
        Assert.Equal(["The provider gave no answer: The answer is longer than 64 MiB."], Assert.Single(report.Interactions).Messages);
    }

    [Fact]
    public async Task A_body_that_trickles_ends_with_the_time_for_an_answer()
    {
        await using var provider = await TestProvider.StartAsync(async context =>
        {
            await context.Response.WriteAsync("tr", Cancellation);
            await context.Response.Body.FlushAsync(Cancellation);
            await TestProvider.HangAsync(context);
        });
        var options = new ProviderOptions { BaseAddress = provider.Address, RequestTimeout = TimeSpan.FromSeconds(5) };
        var report = await PactVerification.VerifyAsync(Pacts(PactText.Interaction()), options, cancellationToken: Cancellation);
        Assert.Equal(["The provider did not answer within 5 s."], Assert.Single(report.Interactions).Messages);
    }

    [Fact]
    public async Task What_the_core_cannot_read_is_told_of_its_file()
    {
        var interaction = PactText.Interaction();
        interaction["response"]!["matchingRules"] = System.Text.Json.Nodes.JsonNode.Parse("""{"body":{"$":{"combine":"AND","matchers":[{"match":""}]}}}""");
        var pacts = Pacts(interaction, PactText.Interaction("kept"));
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        var report = await PactVerification.VerifyStubAsync(pacts, stub, cancellationToken: Cancellation);
        Assert.Equal([VerificationStatus.Error, VerificationStatus.Verified], report.Interactions.Select(i => i.Status));
        Assert.Contains($"'{pacts[0].Path}'", Assert.Single(report.Interactions[0].Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_a_folder_cannot_be_read() =>
        Assert.StartsWith($"{Folder} can't be read: ", Assert.Throws<PactFileException>(() => PactFile.Read(Folder)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Verifications_at_the_same_time_do_not_disturb_each_other()
    {
        var pacts = Pacts(PactText.Interaction("a"), PactText.Interaction("b", VitecConnectStates.InteractionNotAccepted, body: "false"), PactText.Interaction("c", status: 201));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
            var report = await PactVerification.VerifyStubAsync(pacts, stub, cancellationToken: Cancellation);
            Assert.Equal([VerificationStatus.Verified, VerificationStatus.Verified, VerificationStatus.Failed], report.Interactions.Select(i => i.Status));
            Assert.All(report.Interactions, i => Assert.Equal(stub.BaseAddress.Authority, i.Exchange!.Address.Authority));
        }));
    }

    /// <summary>Answers one request a connection, and hangs up.</summary>
    private static async Task AnswerAsync(TcpListener listener, string[] answers)
    {
        foreach (var answer in answers)
        {
            using var client = await listener.AcceptTcpClientAsync(Cancellation);
            var stream = client.GetStream();
            _ = await stream.ReadAsync(new byte[65536], Cancellation);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), Cancellation);
            client.Client.Shutdown(SocketShutdown.Send);
        }
    }
}
