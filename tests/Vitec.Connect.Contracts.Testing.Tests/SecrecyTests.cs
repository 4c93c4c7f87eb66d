using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Broker;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>
/// Passwords and tokens go to the servers that they are for, and nowhere else: all that the kit says, writes and publishes is
/// searched for them, of a provider that shows them in each of its answers.
/// </summary>
public sealed class SecrecyTests : TestingTest
{
    private const string User = "partner";
    private const string Secret = "hemligt+lösen/ord \"<å>\"";
    private const string Token = "t0ken-abc_def.ghi";

    private static readonly string Basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Secret}"));

    /// <summary>The secrets as texts may have them.</summary>
    private static readonly string[] Secrets =
    [
        Secret, Token, Basic, Basic.TrimEnd('='), Uri.EscapeDataString(Secret), Uri.EscapeDataString(Basic), WebUtility.HtmlEncode(Secret),
        System.Text.Json.JsonEncodedText.Encode(Secret).ToString(),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_said_of_a_verification_holds_no_secret()
    {
        await using var provider = await StartAsync();
        var report = await PactVerification.VerifyAsync(Pacts(Interactions), Options(provider), cancellationToken: Cancellation);
        Assert.Equal(
            [VerificationStatus.Verified, VerificationStatus.Failed, VerificationStatus.Error, VerificationStatus.NotVerified],
            report.Interactions.Select(i => i.Status));
        Assert.All(provider.Requests, request => Assert.Equal($"Basic {Basic}", request.Authorization));
        SearchAll(report);
    }

    [Fact]
    public async Task What_is_published_to_a_broker_holds_no_secret()
    {
        await using var provider = await StartAsync();
        await using var broker = await BrokerServer.StartAsync(new BrokerServerOptions { Authorization = $"Bearer {Token}" }, Cancellation);
        broker.Publish(PactText.Of("a", Interactions[..2]), "1");
        broker.Publish(PactText.Of("b", Interactions[2..]), "1");
        var options = new BrokerOptions { Address = broker.Address, Token = Token, ProviderBranch = "main", IncludePending = false, PublishVersion = "1" };
        var report = await PactVerification.VerifyBrokerAsync(options, Options(provider), cancellationToken: Cancellation);
        Assert.Equal("a", Assert.Single(broker.Results).Consumer);
        Assert.Contains("***", broker.Results[0].Body.ToJsonString(), StringComparison.Ordinal);
        Search(broker.Results[0].Body.ToString());
        Assert.All(broker.Requests, request => Search(request.Target + request.Body));
        SearchAll(report);
    }

    [Fact]
    public async Task What_a_handler_throws_is_told_without_the_secret()
    {
        await using var provider = await StartAsync();
        var options = new ProviderOptions
        {
            BaseAddress = provider.Address,
            UserName = User,
            Password = Secret,
            States = new ProviderStateHandlers().On("broken", _ => throw new InvalidOperationException($"can't log in with {Secret}")),
        };
        var report = await PactVerification.VerifyAsync(Pacts(PactText.Interaction(state: "broken")), options, cancellationToken: Cancellation);
        Assert.Equal(["can't log in with ***"], Assert.Single(report.Interactions).Messages);
        SearchAll(report);
    }

    [Fact]
    public async Task Options_do_not_show_their_secrets()
    {
        await using var provider = await StartAsync();
        Search(Options(provider).ToString()!);
        Search(new BrokerOptions { Address = provider.Address, Token = Token }.ToString()!);
        Search(new PactUrlOptions { UserName = User, Password = Secret }.ToString()!);
    }

    /// <summary>One for each way to end. The texts of the failures show what the provider answered.</summary>
    private static System.Text.Json.Nodes.JsonObject[] Interactions =>
    [
        PactText.Interaction("kept", body: null),
        PactText.Interaction("broken", status: 201, body: "\"another\""),
        PactText.Interaction("cut", customerId: "cut"),
        PactText.Interaction("out of reach", "the moon is full"),
    ];

    private static ProviderOptions Options(TestProvider provider) => new() { BaseAddress = provider.Address, UserName = User, Password = Secret };

    private static Task<TestProvider> StartAsync() => TestProvider.StartAsync(context =>
    {
        if (context.Request.Path.Value!.EndsWith("cut", StringComparison.Ordinal))
        {
            context.Abort();
            return Task.CompletedTask;
        }

        context.Response.Headers["X-Echo"] = (string?)context.Request.Headers.Authorization;

        // The last one is in an encoding of which there are too many to know: it has to be found where it has been decoded.
        var escaped = string.Concat(Secret.Select(c => $"\\u{(int)c:x4}"));
        var shown = System.Text.Json.JsonSerializer.Serialize(string.Join(" | ", [.. Secrets.Except([Token]), (string?)context.Request.Headers.Authorization ?? ""]));
        return TestProvider.AnswerAsync(context, 200, $"{shown[..^1]} | {escaped}\"");
    });

    private static void SearchAll(VerificationReport report)
    {
        var texts = Texts(report, []).ToList();
        Assert.Contains(texts, text => text.Contains("***", StringComparison.Ordinal));
        texts.ForEach(Search);
        Search(Assert.Throws<PactVerificationException>(report.EnsureVerified).ToString());
        using var junit = new MemoryStream();
        JUnitXml.Write(report, junit);
        Search(WebUtility.HtmlDecode(Encoding.UTF8.GetString(junit.ToArray())));
        Search(Encoding.UTF8.GetString(junit.ToArray()));
    }

    private static void Search(string text) => Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));

    /// <summary>Every text that can be reached from an object by public properties.</summary>
    private static IEnumerable<string> Texts(object? value, HashSet<object> seen)
    {
        if (value is null || value.GetType().IsPrimitive || value.GetType().IsEnum || value is TimeSpan)
        {
            return [];
        }

        if (value is string or Uri)
        {
            return [value.ToString()!];
        }

        if (!seen.Add(value))
        {
            return [];
        }

        return value is IEnumerable items
            ? items.Cast<object?>().SelectMany(item => Texts(item, seen))
            : value.GetType().GetProperties().SelectMany(property => Texts(property.GetValue(value), seen)).Append(value.ToString()!);
    }
}
