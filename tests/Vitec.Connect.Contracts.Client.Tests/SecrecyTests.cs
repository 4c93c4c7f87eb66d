using System;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>The credentials go to the API, and nowhere else.</summary>
public class SecrecyTests : ClientTest
{
    // The Base64 form of these holds + and /, which JSON and HTML escape.
    private const string User = "partner>>>";
    private const string Secret = "???hemligt-lösenord???>>>";

    private static readonly string Token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Secret}"));

    [Theory]
    [InlineData(200)]
    [InlineData(401)]
    [InlineData(0)]
    public async Task Logs_at_trace_hold_none(int status)
    {
        var reply = status == 0 ? new Reply([]) : Reply.Of($"{status} X", "application/json", "true", "Set-Cookie: session=cookie-4711");
        await using var server = new LoopbackServer(reply);
        using var logs = new CapturedLogs();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.ConfigureHttpClientDefaults(builder => builder.RedactLoggedHeaders(_ => false)); // a program that wants to see everything
        services.AddVitecConnect(options =>
        {
            options.BaseAddress = server.BaseAddress;
            options.UserName = User;
            options.Password = Secret;
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IVitecConnectClient>();

        var exception = await Record.ExceptionAsync(() => client.RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        Assert.Equal(status != 200, exception is not null);
        Assert.Contains($"Authorization: Basic {Token}", Assert.Single(server.Requests));
        Assert.Contains("Authorization: *", logs.Text);
        Assert.Contains("Accept: application/json", logs.Text);
        AssertNoSecret(logs.Text);
        AssertNoSecret($"{exception} {client} {client.GetHashCode()}");
        Assert.DoesNotContain("cookie-4711", logs.Text);
    }

    [Fact]
    public async Task An_answer_that_sends_them_back_is_cleaned()
    {
        var page = $"Authorization: Basic {Token}, html {HtmlEncoder.Default.Encode(Token)}, json {JsonSerializer.Serialize(Token)}, php {Token.Replace("/", "\\/")}, password {Secret}.";

        var exception = await EchoAsync(page);

        Assert.StartsWith("Authorization: Basic ***, html ", exception.Body);
        Assert.EndsWith("password ***.", exception.Body);
        AssertNoSecret(exception.ToString());
        AssertNoSecret(exception.Body);
    }

    [Fact]
    public async Task They_are_not_cut_in_two_where_a_long_answer_is_cut()
    {
        const int Limit = 64 * 1024;
        for (var visible = 1; visible < Token.Length; visible += 7)
        {
            var exception = await EchoAsync(new string('x', Limit - visible) + Token + new string('x', 1000));

            Assert.Equal("x", string.Concat(new System.Collections.Generic.SortedSet<char>(exception.Body)));
        }
    }

    [Fact]
    public async Task A_short_password_does_not_garble_an_answer()
    {
        await using var server = new LoopbackServer(Reply.Of("400 Bad Request", "application/json", """{"isValid":true}"""));
        var options = new VitecConnectOptions { BaseAddress = server.BaseAddress, UserName = "u", Password = "true" };

        var exception = await Assert.ThrowsAsync<VitecConnectException>(
            () => new VitecConnectClient(Http, options).RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        Assert.Equal("""{"isValid":true}""", exception.Body);
    }

    private static void AssertNoSecret(string text)
    {
        Assert.DoesNotContain("hemligt", text);
        Assert.DoesNotContain(User, text);
        foreach (var part in Token.Split('+', '/', '='))
        {
            Assert.True(part.Length < 8 || !text.Contains(part), $"{part} of the token is in: {text}");
        }
    }

    private async Task<VitecConnectException> EchoAsync(string body)
    {
        await using var server = new LoopbackServer(Reply.Of("500 Internal Server Error", "text/plain", body));
        var options = new VitecConnectOptions { BaseAddress = server.BaseAddress, UserName = User, Password = Secret };
        return await Assert.ThrowsAsync<VitecConnectException>(
            () => new VitecConnectClient(Http, options).RequestUserInteractionAsync(CustomerId, Request, Cancellation));
    }
}
