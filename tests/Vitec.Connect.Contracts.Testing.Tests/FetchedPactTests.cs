using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>Pacts from URLs.</summary>
public sealed class FetchedPactTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pacts_of_URLs_are_fetched_and_verified()
    {
        await using var server = await StartAsync(new Dictionary<string, string>
        {
            ["/å b.json"] = PactText.Of("a", PactText.Interaction("of a")),
            ["/b"] = PactText.Of("b", PactText.Interaction("of b")),
        });
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        var pacts = await PactFile.FetchAsync([new Uri(server.Address, "å b.json?sig=hemligt"), new Uri(server.Address, "b")], cancellationToken: Cancellation);
        Assert.Equal([$"{server.Address}%C3%A5%20b.json", $"{server.Address}b"], pacts.Select(pact => pact.Path));
        var report = await PactVerification.VerifyAsync(pacts, ProviderOptions.ForStub(stub), cancellationToken: Cancellation);
        Assert.Equal(["of a Verified", "of b Verified"], report.Interactions.Select(i => $"{i.Interaction.Description} {i.Status}"));
    }

    [Theory]
    [InlineData("u", "hemligt", null)]
    [InlineData(null, null, "hemligt")]
    public async Task Credentials_are_sent(string? user, string? password, string? token)
    {
        var expected = token is null ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")) : $"Bearer {token}";
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Headers.Authorization == expected ? 200 : 401;
            return context.Response.WriteAsync(PactText.Pact(PactText.Interaction()), Cancellation);
        });
        Assert.Single(await PactFile.FetchAsync([server.Address], new PactUrlOptions { UserName = user, Password = password, Token = token }, Cancellation));
        var e = await Assert.ThrowsAsync<PactFileException>(() => PactFile.FetchAsync([server.Address], cancellationToken: Cancellation));
        Assert.Equal($"{server.Address} answers 401: it wants credentials. Give a token, or a user name and a password.", e.Message);
    }

    [Fact]
    public async Task The_problems_of_all_URLs_are_told_at_once()
    {
        await using var server = await StartAsync(new Dictionary<string, string>
        {
            ["/cut"] = "{\"consumer\":",
            ["/other"] = PactText.Pact(PactText.Interaction()).Replace("Vitec Connect", "Another", StringComparison.Ordinal),
            ["/long"] = new string(' ', 21 * 1024 * 1024),
        });
        var e = await Assert.ThrowsAsync<PactFileException>(() => PactFile.FetchAsync(
            [.. new[] { "cut", "other", "gone?sig=hemligt", "long" }.Select(path => new Uri(server.Address, path))], cancellationToken: Cancellation));
        Assert.Collection(
            e.Problems,
            problem => Assert.StartsWith($"{server.Address}cut is cut off", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith($"{server.Address}other is a pact with the provider \"Another\"", problem, StringComparison.Ordinal),
            problem => Assert.Equal($"{server.Address}gone answers 404: there is nothing. Check the address.", problem),
            problem => Assert.StartsWith($"{server.Address}long is larger than the 20 MiB that are read", problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_a_problem_after_its_time()
    {
        await using var server = await LoopbackServer.StartAsync(TestProvider.HangAsync);
        var e = await Assert.ThrowsAsync<PactFileException>(
            () => PactFile.FetchAsync([server.Address], new PactUrlOptions { RequestTimeout = TimeSpan.FromMilliseconds(200) }, Cancellation));
        Assert.Contains("did not answer within 0.2 s", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_broken_off_is_a_problem()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("{\"consumer\":", Cancellation);
            await context.Response.Body.FlushAsync(Cancellation);
            context.Abort();
        });
        var e = await Assert.ThrowsAsync<PactFileException>(() => PactFile.FetchAsync([server.Address], cancellationToken: Cancellation));
        Assert.StartsWith($"{server.Address} broke off its answer", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_told_and_not_followed()
    {
        var called = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            called.Enqueue(context.Request.Path.Value!);
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        var e = await Assert.ThrowsAsync<PactFileException>(() => PactFile.FetchAsync([new Uri(server.Address, "pact")], new PactUrlOptions { Token = "hemligt" }, Cancellation));
        Assert.Equal($"{server.Address}pact redirects to /elsewhere. Give that address.", e.Message);
        Assert.Equal(["/pact"], called);
    }

    [Fact]
    public async Task URLs_that_cannot_be_used_are_refused()
    {
        Assert.Contains("There are no URLs", (await RefusedAsync()).Message, StringComparison.Ordinal);
        Assert.Contains("no full http or https URL", (await RefusedAsync(new Uri("pact.json", UriKind.Relative))).Message, StringComparison.Ordinal);
        Assert.Contains("holds credentials", (await RefusedAsync(new Uri("https://u:hemligt@x.se/"))).Message, StringComparison.Ordinal);
        Assert.Contains("in clear text", (await RefusedAsync(new Uri("http://x.se/"))).Message, StringComparison.Ordinal);
    }

    private static Task<ArgumentException> RefusedAsync(params Uri[] urls) =>
        Assert.ThrowsAsync<ArgumentException>(() => PactFile.FetchAsync(urls, new PactUrlOptions { Token = "hemligt" }, Cancellation));

    private static Task<LoopbackServer> StartAsync(Dictionary<string, string> files) => LoopbackServer.StartAsync(context =>
    {
        if (files.TryGetValue(context.Request.Path.Value!, out var text))
        {
            return context.Response.WriteAsync(text, Cancellation);
        }

        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    });
}
