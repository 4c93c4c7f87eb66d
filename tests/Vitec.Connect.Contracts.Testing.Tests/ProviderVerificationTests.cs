using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Testing.Tests;

public sealed class ProviderVerificationTests : TestingTest
{
    private const string User = "partner";
    private const string Secret = "hemligt+lösen/ord";

    private static readonly string Basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Secret}"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Credentials_and_customer_of_the_environment_take_the_place_of_the_pacts()
    {
        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { [User] = Secret } }, Cancellation);
        var pacts = Pacts(PactText.Interaction());
        var report = await PactVerification.VerifyAsync(pacts, Options(stub.BaseAddress, "kund å 1"), cancellationToken: Cancellation);
        Assert.True(report.Succeeded, string.Join('\n', report.Interactions.SelectMany(i => i.Messages)));
        Assert.Equal("kund å 1", Assert.Single(stub.Requests, request => request.Method == "PUT").CustomerId);
    }

    [Fact]
    public async Task A_customer_is_escaped_for_the_path()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        await PactVerification.VerifyAsync(Pacts(PactText.Interaction()), Options(provider.Address, "a?b#c%d"), cancellationToken: Cancellation);
        Assert.Equal("/Service/Order/UserInteraction/a%3Fb%23c%25d", Assert.Single(provider.Requests).Target);
    }

    [Fact]
    public async Task Without_a_customer_and_a_user_the_pacts_own_are_sent()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        var options = new ProviderOptions { BaseAddress = provider.Address };
        await PactVerification.VerifyAsync(Pacts(PactText.Interaction(customerId: "M 7")), options, cancellationToken: Cancellation);
        Assert.Equal(("/Service/Order/UserInteraction/M%207", "basic dTpw"), Assert.Single(provider.Requests));
    }

    [Fact]
    public async Task Wrong_credentials_are_those_of_the_pact()
    {
        await using var provider = await TestProvider.StartAsync(context => context.Request.Headers.Authorization == Basic
            ? TestProvider.AnswerAsync(context, 200, "true")
            : TestProvider.AnswerAsync(context, 401, "{}"));
        var pacts = Pacts(PactText.Interaction("right"), PactText.Interaction("wrong", VitecConnectStates.CredentialsAreWrong, 401, body: null));
        var report = await PactVerification.VerifyAsync(pacts, Options(provider.Address), cancellationToken: Cancellation);
        Assert.Equal((2, 2), (report.Declared, report.Verified));
        Assert.Equal([Basic, "basic dTpw"], provider.Requests.Select(r => r.Authorization));
    }

    [Fact]
    public async Task An_interaction_in_a_state_that_cannot_be_set_from_outside_is_left_unverified_and_not_called()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        var pacts = Pacts(PactText.Interaction("fails", VitecConnectStates.ProviderFails, 500, body: null), PactText.Interaction("kept"));
        var report = await PactVerification.VerifyAsync(pacts, Options(provider.Address), cancellationToken: Cancellation);
        Assert.Equal([VerificationStatus.NotVerified, VerificationStatus.Verified], report.Interactions.Select(i => i.Status));
        Assert.Contains("can't be set on a provider from outside: the provider fails unexpectedly", Assert.Single(report.Interactions[0].Messages), StringComparison.Ordinal);
        Assert.Equal((true, 2, 1), (report.Succeeded, report.Declared, report.Verified));
        Assert.Single(provider.Requests);
    }

    [Fact]
    public async Task Nothing_that_could_be_verified_is_no_success()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        var pacts = Pacts(PactText.Interaction("fails", VitecConnectStates.ProviderFails, 500, body: null));
        Assert.False((await PactVerification.VerifyAsync(pacts, Options(provider.Address), cancellationToken: Cancellation)).Succeeded);
    }

    [Fact]
    public async Task An_answer_against_the_contract_is_a_failure()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "\"true\""));
        var report = await PactVerification.VerifyAsync(Pacts(PactText.Interaction()), Options(provider.Address), cancellationToken: Cancellation);
        Assert.Equal(VerificationStatus.Failed, Assert.Single(report.Interactions).Status);
        Assert.Equal(1, report.Count(VerificationStatus.Failed));
    }

    [Theory]
    [InlineData("base")]
    [InlineData("base/")]
    public async Task Paths_are_put_behind_a_base_path(string path)
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        await PactVerification.VerifyAsync(Pacts(PactText.Interaction()), Options(new Uri(provider.Address, path)), cancellationToken: Cancellation);
        Assert.Equal("/base" + PactText.Path, Assert.Single(provider.Requests).Target);
    }

    [Fact]
    public async Task Credentials_in_a_providers_answer_are_blanked()
    {
        // An error page that shows the request, in several ways of writing.
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(
            context,
            500,
            $$"""{"header":"{{context.Request.Headers.Authorization}}","password":"{{Secret}}","url":"{{Uri.EscapeDataString(Secret)}}","html":"{{WebUtility.HtmlEncode(Secret)}}"}"""));
        var report = await PactVerification.VerifyAsync(Pacts(PactText.Interaction()), Options(provider.Address), cancellationToken: Cancellation);
        var text = string.Join('\n', Assert.Single(report.Interactions).Messages);
        Assert.Contains("***", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString(Secret), text, StringComparison.Ordinal);
        Assert.DoesNotContain(WebUtility.HtmlEncode(Secret), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Basic[6..], text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_password_is_blanked_where_it_stands_as_one()
    {
        // The letters of a password as short as this stand in other words as well.
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(
            context,
            500,
            $$"""{"header":"{{context.Request.Headers.Authorization}}","pair":"partner:åb","Password":"åb","log":"{\"pwd\": \"\u00E5b\"}, <password>åb</password>, password=%C3%A5b&a=åb","word":"båbåb"}"""));
        var options = new ProviderOptions { BaseAddress = provider.Address, UserName = "partner", Password = "åb" };
        var report = await PactVerification.VerifyAsync(Pacts(PactText.Interaction()), options, cancellationToken: Cancellation);
        Assert.Equal(
            """{"header":"Basic ***","pair":"***","Password":"***","log":"{\"pwd\": \"***\"}, <password>***</password>, password=***&a=åb","word":"båbåb"}""",
            report.Interactions[0].Exchange!.Answer!.Body);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_an_error_that_says_why()
    {
        using var closed = LoopbackPort.Closed();
        var address = closed.Address;
        var e = await Assert.ThrowsAsync<ProviderUnreachableException>(
            () => PactVerification.VerifyAsync(Pacts(PactText.Interaction()), Options(address), cancellationToken: Cancellation));
        Assert.Contains($"{address} can't be reached", e.Message, StringComparison.Ordinal);
        Assert.Contains("refused", e.Message, StringComparison.Ordinal);
        Assert.Contains("Check that it is running", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_never_answers_is_an_error_after_the_time_for_an_answer()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start(); // takes connections, and says nothing
        var options = new ProviderOptions { BaseAddress = new Uri($"http://{silent.LocalEndpoint}/"), RequestTimeout = TimeSpan.FromMilliseconds(200) };
        var e = await Assert.ThrowsAsync<ProviderUnreachableException>(
            () => PactVerification.VerifyAsync(Pacts(PactText.Interaction()), options, cancellationToken: Cancellation));
        Assert.Contains("did not answer within 0.2 s", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_hangs_is_an_error_of_its_interaction()
    {
        var calls = 0;
        await using var provider = await TestProvider.StartAsync(
            context => Interlocked.Increment(ref calls) == 1 ? TestProvider.HangAsync(context) : TestProvider.AnswerAsync(context, 200, "true"));
        var options = new ProviderOptions { BaseAddress = provider.Address, RequestTimeout = TimeSpan.FromSeconds(3) };
        var report = await PactVerification.VerifyAsync(Pacts(PactText.Interaction("hangs"), PactText.Interaction("answers")), options, cancellationToken: Cancellation);
        Assert.Equal([VerificationStatus.Error, VerificationStatus.Verified], report.Interactions.Select(i => i.Status));
        Assert.Equal("The provider did not answer within 3 s.", report.Interactions[0].Messages[0]);
        Assert.False(report.Succeeded);
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_an_error_of_its_interaction()
    {
        await using var provider = await TestProvider.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        var report = await PactVerification.VerifyAsync(Pacts(PactText.Interaction()), Options(provider.Address), cancellationToken: Cancellation);
        var result = Assert.Single(report.Interactions);
        Assert.Equal(VerificationStatus.Error, result.Status);
        Assert.StartsWith("The provider gave no answer: ", Assert.Single(result.Messages), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Cancelling_does_not_wait_for_a_provider_that_hangs()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var provider = await TestProvider.StartAsync(async context =>
        {
            await cancellation.CancelAsync();
            await TestProvider.HangAsync(context);
        });

        var options = new ProviderOptions { BaseAddress = provider.Address, RequestTimeout = TimeSpan.FromDays(1) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PactVerification.VerifyAsync(Pacts(PactText.Interaction()), options, cancellationToken: cancellation.Token));
    }

    [Theory]
    [InlineData("ftp://x.se/", null, null, null, "is no full http or https URL")]
    [InlineData("x.se", null, null, null, "is no full http or https URL")]
    [InlineData("https://u:p@x.se/", null, null, null, "holds credentials")]
    [InlineData("https://x.se/?a=b", null, null, null, "has a query or a fragment")]
    [InlineData("https://x.se/", "u", null, null, "There is no password for the user u")]
    [InlineData("https://x.se/", null, "hemligt", null, "There is a password, and no user name")]
    [InlineData("https://x.se/", "u:v", "hemligt", null, "Basic authentication can't carry these credentials")]
    [InlineData("https://x.se/", "u", "hemligt\n", null, "Basic authentication can't carry these credentials")]
    [InlineData("http://x.se/", "u", "hemligt", null, "in clear text. Use https")]
    [InlineData("https://x.se/", null, null, " ", "customerId: The customer id is only white space")]
    [InlineData("https://x.se/", null, null, "a/b", "holds a slash")]
    [InlineData("https://x.se/", null, null, "..", "customerId: ")]
    public async Task Options_that_cannot_be_used_are_refused(string address, string? user, string? password, string? customerId, string problem)
    {
        var options = new ProviderOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute), UserName = user, Password = password, CustomerId = customerId };
        var e = await Assert.ThrowsAsync<ArgumentException>(() => PactVerification.VerifyAsync(Pacts(PactText.Interaction()), options, cancellationToken: Cancellation));
        Assert.Contains(problem, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1e12)]
    public async Task A_time_for_an_answer_out_of_range_is_refused(double milliseconds)
    {
        var options = new ProviderOptions { BaseAddress = new Uri("https://x.se/"), RequestTimeout = TimeSpan.FromMilliseconds(milliseconds) };
        var e = await Assert.ThrowsAsync<ArgumentException>(() => PactVerification.VerifyAsync(Pacts(PactText.Interaction()), options, cancellationToken: Cancellation));
        Assert.Contains("out of range", e.Message, StringComparison.Ordinal);
    }

    private static ProviderOptions Options(Uri address, string? customerId = null) =>
        new() { BaseAddress = address, UserName = User, Password = Secret, CustomerId = customerId };
}
