using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed partial class VerifyProviderTests : ToolTest
{
    private const string Secret = "hemligt+lösen";

    [Fact]
    public async Task A_provider_is_verified_with_the_password_of_the_environment_about_the_given_customer()
    {
        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { ["partner"] = Secret } }, TestContext.Current.CancellationToken);
        WritePact(PactText.Pact(PactText.Interaction(), PactText.Interaction("wrong", VitecConnectStates.CredentialsAreWrong, 401, body: null)));
        var run = await RunAsync(Secret, ["verify", "--provider", stub.BaseAddress.ToString(), "--user", "partner", "--customer", "kund å"]);
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains($"against {stub.BaseAddress}", run.Output, StringComparison.Ordinal);
        Assert.Equal(["kund å", "kund å"], stub.Requests.Where(r => r.Method == "PUT").Select(r => r.CustomerId));
    }

    [Theory]
    [InlineData("the status", 201, "true", "application/json; charset=utf-8", "status: expected 200 but was 201")]
    [InlineData("a text", 200, "\"true\"", "application/json; charset=utf-8", "Expected 'true' (String) to be equal to true (Boolean)")]
    [InlineData("no body", 200, "", "application/json; charset=utf-8", "but was empty")]
    [InlineData("the route", 404, "{}", "application/json; charset=utf-8", "status: expected 200 but was 404")]
    [InlineData("the type", 200, "true", "text/html", "header Content-Type: ")]
    public async Task A_provider_with_a_defect_ends_with_1(string defect, int status, string body, string contentType, string mismatch)
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, status, body, contentType));
        WritePact(PactText.Pact(PactText.Interaction(defect)));
        var run = await RunAsync("verify", "--provider", provider.Address.ToString());
        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.True(run.Output.Contains(mismatch, StringComparison.Ordinal), run.ToString());
        Assert.Contains("0 of 1 interactions verified, 1 failed.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interaction_that_a_provider_from_outside_cannot_show_is_listed_and_no_failure()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        WritePact(PactText.Pact(PactText.Interaction("kept"), PactText.Interaction("fails", VitecConnectStates.ProviderFails, 500, body: null)));
        var run = await RunAsync("verify", "--provider", provider.Address.ToString());
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("| photo-portal | fails       | the provider fails unexpectedly | not verified | ", run.Output, StringComparison.Ordinal);
        Assert.Contains("The provider state can't be set on a provider from outside: the provider fails unexpectedly.", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 of 2 interactions verified, 1 left unverified.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_could_be_verified_ends_with_2()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        WritePact(PactText.Pact(PactText.Interaction("fails", VitecConnectStates.ProviderFails, 500, body: null)));
        var run = await RunAsync("verify", "--provider", provider.Address.ToString());
        Assert.True(run.ExitCode == 2, run.ToString());
    }

    [Fact]
    public async Task The_password_is_not_in_the_output_even_if_the_provider_shows_it()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(
            context, 500, $$"""{"authorization":"{{context.Request.Headers.Authorization}}","password":"{{Secret}}"}"""));
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await RunAsync(Secret, ["verify", "--provider", provider.Address.ToString(), "--user", "partner"]);
        Assert.True(run.ExitCode == 1, run.ToString());
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"partner:{Secret}"));
        Assert.Equal($"Basic {token}", Assert.Single(provider.Requests).Authorization);
        Assert.Contains("***", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(token, run.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_is_not_there_ends_with_2()
    {
        using var closed = LoopbackPort.Closed();
        var address = closed.Address.AbsoluteUri;
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await RunAsync("verify", "--provider", address);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.StartsWith($"vitec-connect: The provider {address} can't be reached: Connection refused", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_never_answers_ends_with_2()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await RunAsync("verify", "--provider", $"http://{silent.LocalEndpoint}/", "--timeout", "0.3");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("did not answer within 0.3 s", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_that_hang_end_with_2()
    {
        await using var provider = await TestProvider.StartAsync(TestProvider.HangAsync);
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await RunAsync("verify", "--provider", provider.Address.ToString(), "--timeout", "3");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("The provider did not answer within 3 s.", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 of 1 interactions verified, 1 could not be verified.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--provider")]
    [InlineData("--broker")]
    public async Task A_certificate_that_nobody_trusts_ends_with_2(string option)
    {
        using var certificate = SelfSigned.Create();
        await using var server = await BrokerServer.StartAsync(new BrokerServerOptions { Certificate = certificate }, TestContext.Current.CancellationToken);
        WritePact(PactText.Pact(PactText.Interaction()));
        string[] user = option == "--provider" ? ["--user", "partner"] : [];
        var run = await RunAsync(Secret, ["verify", option, server.Address.ToString(), .. user]);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains($"{server.Address} can't be reached: The remote certificate is invalid", run.Errors, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_redirect_is_a_wrong_answer_and_takes_no_credentials_along()
    {
        await using var elsewhere = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "true"));
        await using var provider = await TestProvider.StartAsync(context =>
        {
            context.Response.Headers.Location = new Uri(elsewhere.Address, context.Request.Path.Value!).AbsoluteUri;
            return TestProvider.AnswerAsync(context, 307, "");
        });
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await RunAsync(Secret, ["verify", "--provider", provider.Address.ToString(), "--user", "partner"]);
        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Contains("status: expected 200 but was 307", run.Output, StringComparison.Ordinal);
        Assert.Single(provider.Requests);
        Assert.Empty(elsewhere.Requests);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(SandboxProcess.Interrupt)]
    [InlineData(SandboxProcess.Terminate)]
    public async Task An_interrupt_ends_it_cleanly_with_130(int signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that a process could send to one other only.");
        var called = new TaskCompletionSource();
        await using var provider = await TestProvider.StartAsync(context =>
        {
            called.TrySetResult();
            return TestProvider.HangAsync(context);
        });
        WritePact(PactText.Pact(PactText.Interaction()));

        using var process = Start(Secret, "verify", "--provider", provider.Address.ToString(), "--user", "partner", "--timeout", "100000");
        await called.Task.WaitAsync(TestContext.Current.CancellationToken);

        // Nor is the password among the arguments of any process, for everyone on the machine to see.
        Assert.DoesNotContain(Directory.Exists("/proc") ? Directory.GetDirectories("/proc") : [], folder => ArgumentsIn(folder).Contains(Secret, StringComparison.Ordinal));
        if (Kill(process.Id, signal) != 0)
        {
            throw new Win32Exception();
        }

        var run = await EndAsync(process);
        Assert.True(run.ExitCode == 130, run.ToString());
        Assert.Contains("vitec-connect: Interrupted. The verification was not finished.", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Temporary, "vitec-connect-*"));
    }

    private static string ArgumentsIn(string processFolder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(processFolder, "cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ""; // no process, or one that has ended
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
