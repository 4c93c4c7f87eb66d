using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Timeout;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>The client from dependency injection.</summary>
public class RegistrationTests : ClientTest
{
    private static readonly Reply True = Reply.Of("200 OK", "application/json", "true");
    private static readonly Reply Unavailable = Reply.Of("503 Service Unavailable", null, "");

    [Fact]
    public async Task A_registered_client_calls_the_api()
    {
        await using var server = new LoopbackServer(True);
        await using var provider = Services(server, _ => { });

        Assert.True(await Call(provider));

        Assert.Contains("\r\nAuthorization: Basic w6VzYTpsw7ZzZW46b3JkLTQ3MTE=\r\n", Assert.Single(server.Requests));
    }

    [Fact]
    public async Task It_repeats_nothing_and_follows_no_redirect()
    {
        await using var other = new LoopbackServer(True);
        await using var server = new LoopbackServer(Unavailable, Reply.Of("302 Found", null, "", $"Location: {other.BaseAddress}"), True);
        await using var provider = Services(server, _ => { });

        Assert.Equal(503, (int)(await Assert.ThrowsAsync<VitecConnectException>(() => Call(provider))).StatusCode);
        Assert.Equal(302, (int)(await Assert.ThrowsAsync<VitecConnectException>(() => Call(provider))).StatusCode);

        Assert.Equal(2, server.Requests.Count);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_resilience_handler_repeats_the_request_as_it_was()
    {
        await using var server = new LoopbackServer(Unavailable, new Reply([]), True);
        await using var provider = Services(server, builder => builder.AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.Zero));

        Assert.True(await Call(provider));

        Assert.Equal(3, server.Requests.Count);
        Assert.Single(server.Requests.Distinct());
    }

    [Fact]
    public async Task What_a_resilience_handler_throws_comes_as_it_is()
    {
        await using var server = new LoopbackServer(Reply.Never);
        await using var provider = Services(
            server,
            builder => builder.AddResilienceHandler("timeout", pipeline => pipeline.AddTimeout(TimeSpan.FromMilliseconds(200))));

        await Assert.ThrowsAsync<TimeoutRejectedException>(() => Call(provider));
    }

    [Fact]
    public async Task The_timeout_is_the_builders()
    {
        await using var server = new LoopbackServer(Reply.Never);
        await using var provider = Services(server, builder => builder.ConfigureHttpClient(http => http.Timeout = TimeSpan.FromMilliseconds(200)));

        await Assert.ThrowsAsync<TimeoutException>(() => Call(provider));
    }

    [Fact]
    public async Task Options_may_come_from_configuration()
    {
        await using var server = new LoopbackServer(True);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("VitecConnect:BaseAddress", server.BaseAddress.AbsoluteUri),
            new("VitecConnect:UserName", UserName),
            new("VitecConnect:Password", Password),
            new("VitecConnect:Format", "xml"),
        ]).Build();
        var services = new ServiceCollection();
        services.AddVitecConnect(configuration.GetSection("VitecConnect").Bind);
        await using var provider = services.BuildServiceProvider();

        Assert.True(await Call(provider));

        Assert.Contains("\r\nAccept: application/xml\r\n", Assert.Single(server.Requests));
    }

    [Fact]
    public async Task A_host_does_not_start_with_options_that_are_wrong()
    {
        var host = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        host.Services.AddVitecConnect(options => options.UserName = "user:secret-4711");
        using var application = host.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => application.StartAsync(Cancellation));

        Assert.Collection(
            exception.Failures,
            failure => Assert.StartsWith("VitecConnectOptions.UserName holds a colon", failure),
            failure => Assert.StartsWith("VitecConnectOptions.Password is not set.", failure));
        Assert.DoesNotContain("secret-4711", exception.ToString());
    }

    [Fact]
    public void Without_a_host_the_first_client_tells()
    {
        var services = new ServiceCollection();
        services.AddVitecConnect(options => options.BaseAddress = new Uri("http://x.se"));
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IVitecConnectClient>);

        Assert.Equal(3, exception.Failures.Count());
    }

    [Fact]
    public void Nothing_is_a_null_argument()
    {
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddVitecConnect(_ => { }));
        Assert.Throws<ArgumentNullException>("configure", () => new ServiceCollection().AddVitecConnect(null!));
    }

    private static ServiceProvider Services(LoopbackServer server, Action<IHttpClientBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddVitecConnect(options =>
        {
            options.BaseAddress = server.BaseAddress;
            options.UserName = UserName;
            options.Password = Password;
        }));
        return services.BuildServiceProvider();
    }

    private static Task<bool> Call(IServiceProvider provider) =>
        provider.GetRequiredService<IVitecConnectClient>().RequestUserInteractionAsync(CustomerId, Request, Cancellation);
}
