using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>Brokers that do not do what they should: nothing is reported, or published, as verified that was not.</summary>
public sealed class BrokerFaultTests
{
    private const string Secret = "hemligt+lösen/ord";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> Moments => [.. Enumerable.Range(1, 16)];

    [Theory]
    [InlineData(null, null, null, "answers 401: it wants credentials. Give a token, or a user name and a password.")]
    [InlineData("partner", "wrong password", null, "answers 401: it does not take the credentials. Check the token, or the user name and the password.")]
    [InlineData(null, null, "wrong-token", "answers 401: it does not take the credentials.")]
    public async Task Credentials_that_the_broker_does_not_take_are_an_error(string? user, string? password, string? token, string problem)
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = "Bearer right" }, Cancellation);
        var message = await RefusalAsync(new BrokerOptions { Address = broker.Address, UserName = user, Password = password, Token = token });
        Assert.Equal($"The broker gives no pacts: {broker.Address} {problem}", $"{message[..Math.Min(message.Length, 27 + broker.Address.AbsoluteUri.Length + problem.Length + 1)]}");
        Assert.DoesNotContain(password ?? token ?? "?", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partner", Secret, null)]
    [InlineData(null, null, "t0ken-abc_def")]
    public async Task Credentials_are_sent_to_the_broker_and_stand_nowhere_else(string? user, string? password, string? token)
    {
        var expected = token is null ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")) : $"Bearer {token}";
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = expected }, Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction()), "1");
        var options = new BrokerOptions { Address = broker.Address, UserName = user, Password = password, Token = token, ProviderBranch = "main", PublishVersion = "2" };
        var report = await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        report.EnsureVerified();
        Assert.All(broker.Requests, request => Assert.Equal(expected, request.Authorization));
        Assert.All(broker.Requests, request => Assert.DoesNotContain(token ?? password!, request.Target + request.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_there_is_an_error_that_says_so()
    {
        using var closed = LoopbackPort.Closed();
        var address = closed.Address;
        var message = await RefusalAsync(new BrokerOptions { Address = address });
        Assert.Contains($"{address} can't be reached: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broker_that_does_not_answer_is_an_error_after_its_time()
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Intercept = HangAsync }, Cancellation);
        var message = await RefusalAsync(new BrokerOptions { Address = broker.Address, RequestTimeout = TimeSpan.FromMilliseconds(200) });
        Assert.Contains("did not answer within 0.2 s", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_nobody_trusts_is_an_error()
    {
        using var certificate = SelfSigned.Create();
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Certificate = certificate }, Cancellation);
        Assert.Equal("https", broker.Address.Scheme);
        var message = await RefusalAsync(new BrokerOptions { Address = broker.Address, Token = "t0ken-abc" });
        Assert.Contains("can't be reached: The remote certificate is invalid", message, StringComparison.Ordinal);
        Assert.Empty(broker.Requests);
    }

    [Theory]
    [InlineData(200, "<html>Log in</html>", "answers no HAL, which is JSON")]
    [InlineData(200, "[]", "is no Pact Broker")]
    [InlineData(200, "{}", "is no Pact Broker")]
    [InlineData(200, """{"_links":{"pb:provider-pacts-for-verification":[]}}""", "is no Pact Broker")]
    [InlineData(200, """{"_links":{"pb:provider-pacts-for-verification":{"href":"http://["}}}""", "has a link that leads nowhere")]
    [InlineData(200, """{"_links":{"pb:provider-pacts-for-verification":{"href":"/"}}}""", "answers no list of pacts")]
    [InlineData(200, """{"_links":{"pb:provider-pacts-for-verification":{"href":"/"}},"_embedded":{"pacts":[1]}}""", "lists a pact without a link")]
    [InlineData(403, "", "answers 403: the credentials do not reach this")]
    [InlineData(404, "", "answers 404: there is nothing")]
    [InlineData(500, "<h1>Sorry</h1>", "answers 500: <h1>Sorry</h1>")]
    public async Task Something_that_is_no_broker_is_an_error(int status, string body, string problem)
    {
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions
            {
                Intercept = async context =>
                {
                    context.Response.StatusCode = status;
                    await context.Response.WriteAsync(body, Cancellation);
                    return true;
                },
            },
            Cancellation);
        Assert.Contains(problem, await RefusalAsync(new BrokerOptions { Address = broker.Address }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_told_and_takes_no_credentials_along()
    {
        await using var other = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions
            {
                Intercept = context =>
                {
                    context.Response.Redirect(other.Address.AbsoluteUri);
                    return Task.FromResult(true);
                },
            },
            Cancellation);
        var message = await RefusalAsync(new BrokerOptions { Address = broker.Address, Token = "t0ken-abc" });
        Assert.Contains($"redirects to {other.Address}. Give that address.", message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_broker_without_pacts_is_an_error_and_no_success()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction()), "1", "feat");
        Assert.Contains("has no pacts with the provider \"Vitec Connect\" that match the selectors: there is nothing to verify.", await RefusalAsync(new BrokerOptions { Address = broker.Address }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unfit_pact_is_refused_before_the_provider_is_called()
    {
        await using var broker = await BrokerServer.StartAsync(cancellationToken: Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a", PactText.Interaction()), "1");
        broker.Publish(PactText.Of("b"), "1");
        var e = await Assert.ThrowsAsync<PactFileException>(
            () => PactVerification.VerifyBrokerAsync(new BrokerOptions { Address = broker.Address }, ProviderOptions.ForStub(stub), cancellationToken: Cancellation));
        Assert.Contains("declares no interactions", Assert.Single(e.Problems), StringComparison.Ordinal);
        Assert.StartsWith($"{broker.Address}pacts/provider/Vitec%20Connect/consumer/b/", e.Problems[0], StringComparison.Ordinal);
        Assert.Empty(stub.Requests);
    }

    [Fact]
    public async Task Pacts_of_a_page_that_the_core_does_not_turn_are_missing_and_not_verified()
    {
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { PageSize = 1 }, Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a", PactText.Interaction()), "1");
        broker.Publish(PactText.Of("b", PactText.Interaction()), "1");
        var report = await VerifyAsync(broker, stub);
        Assert.Equal(["a Verified", "b Error"], report.Interactions.Select(i => $"{i.Interaction.Consumer} {i.Status}"));
        Assert.False(report.Succeeded);
        Assert.Equal("b", Assert.Single(report.Missing).Consumer);
        Assert.StartsWith("The result of b's pact was not published", Assert.Single(report.Problems), StringComparison.Ordinal);
        Assert.Equal("a", Assert.Single(broker.Results).Consumer);
    }

    /// <summary>The broker dies at each of its requests, from the first to the last.</summary>
    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Whenever_a_broker_dies_nothing_is_verified_that_was_not(int moment)
    {
        var count = 0;
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions
            {
                Intercept = context =>
                {
                    if (Interlocked.Increment(ref count) < moment)
                    {
                        return Task.FromResult(false);
                    }

                    context.Abort();
                    return Task.FromResult(true);
                },
            },
            Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Of("a", PactText.Interaction("a1"), PactText.Interaction("a2")), "1");
        broker.Publish(PactText.Of("b", PactText.Interaction("b1"), PactText.Interaction("b2")), "1");
        VerificationReport report;
        try
        {
            report = await VerifyAsync(broker, stub);
        }
        catch (PactBrokerException e)
        {
            // Index, list, and the two pacts are read before anything else.
            Assert.InRange(moment, 1, 4);
            Assert.StartsWith("The broker gives no pacts: ", e.Message, StringComparison.Ordinal);
            Assert.Empty(stub.Requests);
            return;
        }

        var isWhole = moment == Moments.Count();
        Assert.Equal(isWhole, report.Succeeded);
        Assert.Equal(isWhole, report.Problems.Count == 0);
        Assert.Equal(stub.Requests.Count(request => request.Method == "PUT"), report.Verified);
        Assert.Equal(4, report.Declared);
        Assert.Equal(4 - report.Verified, report.Missing.Count);
        Assert.All(broker.Results, result => Assert.All(report.Interactions.Where(i => i.Interaction.Consumer == result.Consumer), i => Assert.Equal(VerificationStatus.Verified, i.Status)));
        Assert.Equal(isWhole ? 2 : moment > 12 ? 1 : 0, broker.Results.Count);
    }

    [Theory]
    [InlineData("GET", "/metadata/", "The broker did not answer within 5 s.")]
    [InlineData("POST", "/for-verification", "The broker did not answer within 5 s.")]
    [InlineData("POST", "/verification-results", "The result of photo-portal's pact was not published: The broker did not answer within 5 s.")]
    public async Task A_broker_that_hangs_midway_ends_the_run_after_its_time(string method, string part, string problem)
    {
        var seen = 0;
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions
            {
                // What is read before is answered; the core is left to wait.
                Intercept = context => context.Request.Method == method && context.Request.Path.Value!.Contains(part, StringComparison.Ordinal)
                    && (part == "/verification-results" || Interlocked.Increment(ref seen) > 1)
                    ? HangAsync(context)
                    : Task.FromResult(false),
            },
            Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction()), "1");
        var report = await VerifyAsync(broker, stub, TimeSpan.FromSeconds(5));
        Assert.False(report.Succeeded);
        Assert.Contains(problem, string.Join('\n', [.. report.Problems, .. report.Interactions.SelectMany(i => i.Messages)]), StringComparison.Ordinal);
        Assert.Empty(broker.Results);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(409)]
    [InlineData(307)]
    public async Task A_result_that_the_broker_does_not_take_is_told(int status)
    {
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions
            {
                Intercept = context =>
                {
                    var isResult = context.Request.Path.Value!.EndsWith("/verification-results", StringComparison.Ordinal);
                    context.Response.StatusCode = isResult ? status : 200;
                    context.Response.Headers.Location = isResult && status == 307 ? "/" : default(string);
                    return Task.FromResult(isResult);
                },
            },
            Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction()), "1");
        var report = await VerifyAsync(broker, stub);
        Assert.Equal(1, report.Verified);
        Assert.False(report.Succeeded);
        Assert.Contains($"was not published: The broker answers {status} to POST {broker.Address}pacts/", Assert.Single(report.Problems), StringComparison.Ordinal);
        Assert.Throws<PactVerificationException>(report.EnsureVerified);
    }

    [Fact]
    public async Task A_broker_that_recovers_is_asked_again()
    {
        var seen = 0;
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions
            {
                Intercept = context =>
                {
                    var isTooBusy = context.Request.Path.Value!.EndsWith("/verification-results", StringComparison.Ordinal) && Interlocked.Increment(ref seen) == 1;
                    context.Response.StatusCode = isTooBusy ? 503 : 200;
                    return Task.FromResult(isTooBusy);
                },
            },
            Cancellation);
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        broker.Publish(PactText.Pact(PactText.Interaction()), "1");
        (await VerifyAsync(broker, stub)).EnsureVerified();
        Assert.Single(broker.Results);
    }

    public static IEnumerable<TheoryDataRow<BrokerOptions, string>> Unusable()
    {
        var address = new Uri("https://broker.example.com/");
        yield return new(new BrokerOptions { Address = new Uri("ftp://x.se/") }, "The broker's address \"ftp://x.se/\" is no full http or https URL");
        yield return new(new BrokerOptions { Address = new Uri("https://u:hemligt@x.se/") }, "The broker's address holds credentials");
        yield return new(new BrokerOptions { Address = new Uri("http://x.se/"), Token = "hemligt" }, "The token would go to http://x.se/ in clear text");
        yield return new(new BrokerOptions { Address = address, Token = "hemligt", UserName = "u" }, "There are a token and a user name");
        yield return new(new BrokerOptions { Address = address, Token = "hemligt\n" }, "The token is empty, or holds something else");
        yield return new(new BrokerOptions { Address = address, UserName = "u" }, "There is no password for the user u");
        yield return new(new BrokerOptions { Address = address, PactUrl = new Uri("https://other.example.com/pact") }, "is not at the broker");
        yield return new(new BrokerOptions { Address = address, Selectors = [] }, "There are no selectors");
        yield return new(new BrokerOptions { Address = address, Selectors = [new() { MatchingBranch = true }] }, "MatchingBranch needs the provider's branch");
        yield return new(new BrokerOptions { Address = address, IncludeWorkInProgressSince = new DateOnly(2026, 1, 1) }, "Work in progress is verified as pending");
        yield return new(new BrokerOptions { Address = address, PublishVersion = " " }, "The provider's version is blank");
        yield return new(new BrokerOptions { Address = address, RequestTimeout = TimeSpan.Zero }, "out of range");
    }

    [Theory]
    [MemberData(nameof(Unusable), DisableDiscoveryEnumeration = true)]
    public void Options_that_cannot_be_used_are_refused(BrokerOptions options, string problem)
    {
        ArgumentNullException.ThrowIfNull(options);
        var message = Assert.Throws<ArgumentException>(options.Validate).Message;
        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", message, StringComparison.Ordinal);
    }

    private static async Task<string> RefusalAsync(BrokerOptions options) =>
        (await Assert.ThrowsAsync<PactBrokerException>(() => BrokerPacts.ReadAsync(options, Cancellation))).Message;

    private static Task<VerificationReport> VerifyAsync(BrokerServer broker, VitecConnectStub stub, TimeSpan? timeout = null) => PactVerification.VerifyBrokerAsync(
        new BrokerOptions { Address = broker.Address, ProviderBranch = "main", IncludePending = false, PublishVersion = "2", RequestTimeout = timeout ?? TimeSpan.FromSeconds(30) },
        ProviderOptions.ForStub(stub),
        cancellationToken: Cancellation);

    private static async Task<bool> HangAsync(HttpContext context)
    {
        await TestProvider.HangAsync(context);
        return true;
    }
}
