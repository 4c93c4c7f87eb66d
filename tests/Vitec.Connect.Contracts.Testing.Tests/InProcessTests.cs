using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts.Provider.Application;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>An ASP.NET Core application that is started in process, with its provider states set on its own services.</summary>
public sealed class InProcessTests : TestingTest
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_WebApplicationFactory_on_Kestrel_is_verified()
    {
        await using var factory = new WebApplicationFactory<Program>();
        factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        factory.StartServer();
        await VerifyAsync(ProviderOptions.AddressOf(factory.Services), factory.Services, handler: null);
    }

    [Fact]
    public async Task A_WebApplicationFactory_in_memory_is_verified()
    {
        await using var factory = new WebApplicationFactory<Program>();
        await VerifyAsync(factory.Server.BaseAddress, factory.Services, factory.Server.CreateHandler());
    }

    [Fact]
    public async Task An_application_in_memory_has_no_address()
    {
        await using var factory = new WebApplicationFactory<Program>();
        var e = Assert.Throws<InvalidOperationException>(() => ProviderOptions.AddressOf(factory.Services));
        Assert.Contains("UseKestrel(", e.Message, StringComparison.Ordinal);
        Assert.Contains("ProviderOptions.Handler", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0", "127.0.0.1")]
    [InlineData("http://*:0", "localhost")]
    public async Task A_WebApplication_is_found_where_it_listens(string url, string host)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        await using var application = builder.Build();
        Assert.Throws<InvalidOperationException>(() => ProviderOptions.AddressOf(application.Services));
        application.MapPut("/Service/Order/UserInteraction/{customerId}", () => true);
        await application.StartAsync(Cancellation);
        var address = ProviderOptions.AddressOf(application.Services);
        Assert.Equal(host, address.Host);
        var report = await PactVerification.VerifyAsync(
            Pacts(PactText.Interaction()), new ProviderOptions { BaseAddress = address }, cancellationToken: Cancellation);
        report.EnsureVerified();
    }

    [Fact]
    public async Task An_application_in_memory_that_throws_is_an_error_of_its_interaction()
    {
        using var handler = new ThrowingHandler();
        var options = new ProviderOptions { BaseAddress = new Uri("http://localhost/"), Handler = handler };
        var result = Assert.Single((await PactVerification.VerifyAsync(Pacts(PactText.Interaction()), options, cancellationToken: Cancellation)).Interactions);
        Assert.Equal((VerificationStatus.Error, "The provider gave no answer: no such table"), (result.Status, Assert.Single(result.Messages)));
    }

    [Fact]
    public async Task A_handler_that_follows_redirects_is_refused()
    {
        using var handler = new SocketsHttpHandler();
        var options = new ProviderOptions { BaseAddress = new Uri("http://localhost/"), Handler = handler };
        var e = await Assert.ThrowsAsync<ArgumentException>(() => PactVerification.VerifyAsync(Pacts(PactText.Interaction()), options, cancellationToken: Cancellation));
        Assert.Contains("follows redirects", e.Message, StringComparison.Ordinal);
    }

    private async Task VerifyAsync(Uri address, IServiceProvider services, HttpMessageHandler? handler)
    {
        var customers = services.GetRequiredService<Customers>();
        var options = new ProviderOptions
        {
            BaseAddress = address,
            Handler = handler,
            UserName = Program.UserName,
            Password = Program.Password,
            States = new ProviderStateHandlers()
                .On(VitecConnectStates.CustomerExists, state => customers.Add(state.CustomerId), state => customers.Remove(state.CustomerId))
                .On(VitecConnectStates.CustomerNotGranted, state => customers.Add(state.CustomerId, isGranted: false), state => customers.Remove(state.CustomerId)),
        };
        var pacts = Pacts(
            PactText.Interaction("granted", customerId: "kund å?1"),
            PactText.Interaction("foreign", VitecConnectStates.CustomerNotGranted, 403, body: null),
            PactText.Interaction("wrong credentials", VitecConnectStates.CredentialsAreWrong, 401, body: null),
            PactText.Interaction("no such customer", state: "", status: 404, body: null),
            PactText.Interaction("broken", status: 201));
        var report = await PactVerification.VerifyAsync(pacts, options, cancellationToken: Cancellation);
        Assert.Equal(
            ["granted Verified", "foreign Verified", "wrong credentials Verified", "no such customer Verified", "broken Failed"],
            report.Interactions.Select(i => $"{i.Interaction.Description} {i.Status}"));
        Assert.Equal(0, customers.Count);
    }

    private sealed class ThrowingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Method == HttpMethod.Get ? Task.FromResult(new HttpResponseMessage()) : throw new InvalidOperationException("no such table");
    }
}
