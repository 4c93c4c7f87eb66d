using System;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>What is kept of the request and the answer.</summary>
public sealed class ExchangeTests : TestingTest
{
    private const string Secret = "mycket-hemligt";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Request_and_answer_are_kept_as_they_went_over_the_wire()
    {
        await using var provider = await TestProvider.StartAsync(context =>
        {
            context.Response.Headers.Append("X-Twice", "a");
            context.Response.Headers.Append("X-Twice", "b");
            return TestProvider.AnswerAsync(context, 422, """{"fel":"å"}""");
        });
        var exchange = (await VerifyAsync(provider, PactText.Interaction())).Exchange!;
        Assert.Equal(("PUT", new Uri(provider.Address, PactText.Path)), (exchange.Method, exchange.Address));
        Assert.Equal("""{"comment":"Välj bilder","id":"4711","url":"https://x.se/order/4711"}""", Sorted(exchange.RequestBody));
        Assert.Equal("application/json", exchange.RequestHeaders.Single(header => header.Key == "Content-Type").Value);
        Assert.Equal((422, """{"fel":"å"}"""), (exchange.Answer!.Status, exchange.Answer.Body));
        Assert.Equal(["a", "b"], exchange.Answer.Headers.Where(header => header.Key == "X-Twice").Select(header => header.Value));
    }

    [Fact]
    public async Task Mismatches_have_their_parts()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 422, "true"));
        var result = await VerifyAsync(provider, PactText.Interaction());
        var mismatch = Assert.Single(result.Mismatches);
        Assert.Equal(("status", "200", "422"), (mismatch.Where, mismatch.Expected, mismatch.Actual));
        Assert.Equal(result.Messages, result.Mismatches.Select(m => m.ToString()));
    }

    [Fact]
    public async Task What_the_pact_has_of_request_and_response_is_there()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        var interaction = (await VerifyAsync(provider, PactText.Interaction(status: 201))).Interaction;
        Assert.Equal("PUT", (string?)JsonNode.Parse(interaction.Request)!["method"]);
        Assert.Equal(201, (int?)JsonNode.Parse(interaction.Response)!["status"]);
    }

    [Fact]
    public async Task No_credentials_are_kept()
    {
        await using var provider = await TestProvider.StartAsync(context =>
        {
            context.Response.Headers.SetCookie = "session=abc";
            context.Response.Headers["X-Echo"] = $"you are {context.Request.Headers.Authorization}";
            return TestProvider.AnswerAsync(context, 500, $$"""{"password":"{{Secret}}"}""");
        });
        var exchange = (await VerifyAsync(provider, PactText.Interaction(), Secret)).Exchange!;
        Assert.Equal("Basic ***", exchange.RequestHeaders.Single(header => header.Key == "Authorization").Value);
        Assert.Equal("***", exchange.Answer!.Headers.Single(header => header.Key == "Set-Cookie").Value);
        Assert.Equal("you are Basic ***", exchange.Answer.Headers.Single(header => header.Key == "X-Echo").Value);
        Assert.Equal("""{"password":"***"}""", exchange.Answer.Body);
        Assert.Contains("-H 'Authorization: Basic ***'", exchange.Curl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_of_the_pact_are_blanked_too()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        var exchange = (await VerifyAsync(provider, PactText.Interaction())).Exchange!;
        Assert.Equal("basic ***", exchange.RequestHeaders.Single(header => header.Key == "Authorization").Value);
    }

    [Fact]
    public async Task A_long_answer_is_cut()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, $"\"{new string('å', 100_000)}\""));
        var body = (await VerifyAsync(provider, PactText.Interaction())).Exchange!.Answer!.Body;
        Assert.Equal((65_537, '…'), (body.Length, body[^1]));
    }

    [Fact]
    public async Task Without_an_answer_the_request_is_there()
    {
        await using var provider = await TestProvider.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        var exchange = (await VerifyAsync(provider, PactText.Interaction())).Exchange!;
        Assert.Equal(PactText.Path, exchange.Address.AbsolutePath);
        Assert.Null(exchange.Answer);
    }

    [Fact]
    public async Task A_redirect_is_an_answer_and_not_followed()
    {
        await using var provider = await TestProvider.StartAsync(context =>
        {
            context.Response.Headers.Location = PactText.Path + "?again";
            context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            return Task.CompletedTask;
        });
        var result = await VerifyAsync(provider, PactText.Interaction(), Secret);
        Assert.Contains("status: expected 200 but was 307", result.Messages);
        Assert.Equal(PactText.Path + "?again", result.Exchange!.Answer!.Headers.Single(header => header.Key == "Location").Value);
        Assert.Single(provider.Requests);
    }

    [Fact]
    public async Task A_shell_reads_the_command_line_of_curl_as_the_request()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        var interaction = PactText.Interaction(customerId: "it's 1");
        interaction["request"]!["body"]!["content"] = new JsonObject { ["comment"] = "it's $HOME `id` \"å\" \\ \n" };
        var exchange = (await VerifyAsync(provider, interaction, Secret)).Exchange!;
        var arguments = await ArgumentsAsync(exchange.Curl);
        Assert.Equal(["-i", "-X", "PUT", $"{provider.Address}Service/Order/UserInteraction/it%27s%201"], arguments[..4]);
        Assert.Equal(["--data-raw", exchange.RequestBody], arguments[^2..]);
        var headers = arguments[4..^2];
        Assert.All(headers.Where((_, index) => index % 2 == 0), argument => Assert.Equal("-H", argument));
        Assert.Equal(
            ["Authorization: Basic ***", "Content-Type: application/json"],
            headers.Where((argument, index) => index % 2 == 1 && !argument.StartsWith("Accept", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal));
    }

    private static string Sorted(string json) =>
        new JsonObject(JsonNode.Parse(json)!.AsObject().OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(member.Key, member.Value?.DeepClone())))
            .ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The arguments that a shell gives to curl.</summary>
    private static async Task<string[]> ArgumentsAsync(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"]) { RedirectStandardOutput = true })!;
        var output = await shell.StandardOutput.ReadToEndAsync(Cancellation);
        await shell.WaitForExitAsync(Cancellation);
        return output.TrimEnd('\0').Split('\0');
    }

    private async Task<InteractionVerification> VerifyAsync(TestProvider provider, JsonObject interaction, string? password = null)
    {
        var options = new ProviderOptions { BaseAddress = provider.Address, UserName = password is null ? null : "partner", Password = password };
        return Assert.Single((await PactVerification.VerifyAsync(Pacts(interaction), options, cancellationToken: Cancellation)).Interactions);
    }
}
