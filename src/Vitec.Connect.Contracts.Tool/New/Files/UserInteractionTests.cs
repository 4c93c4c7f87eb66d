using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Testing;
using Xunit;

namespace ContractTestNamespace;

/// <summary>
/// What we need of Vitec Connect: each test that passes puts its interaction into the pact file in the folder pacts, which the
/// provider verifies. Commit that file, or publish it to your broker.
/// </summary>
public sealed class UserInteractionTests
{
    private static readonly Uri Page = new("https://photos.example/orders/4711");

    [Fact]
    public Task A_request_is_accepted() => Pact().Expect(UserInteraction.Accepted).VerifyAsync(async connect =>
    {
        using var portal = new Portal(connect, "user", "password");
        Assert.True(await portal.AskAsync("M12345", "4711", Page));
    });

    [Fact]
    public Task A_request_is_not_accepted() => Pact().Expect(UserInteraction.NotAccepted).VerifyAsync(async connect =>
    {
        using var portal = new Portal(connect, "user", "password");
        Assert.False(await portal.AskAsync("M12345", "4711", Page));
    });

    [Fact]
    public Task Wrong_credentials_are_told() => Pact().Expect(UserInteraction.Unauthorized).VerifyAsync(async connect =>
    {
        using var portal = new Portal(connect, "user", "wrong");
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => portal.AskAsync("M12345", "4711", Page));
        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
    });

    private static ConsumerPact Pact() => new("consumer-name");
}
