using System;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed class StubCommandTests : ToolTest
{
    [Theory(Timeout = 60_000)]
    [InlineData(SandboxProcess.Interrupt)]
    [InlineData(SandboxProcess.Terminate)]
    public async Task It_answers_until_it_is_interrupted_and_then_ends_with_130_though_a_page_is_open(int signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that a process could send to one other only.");
        using var http = new HttpClient();
        await using var sandbox = await SandboxProcess.StartAsync(LoopbackPort.Free());
        using var feed = await SandboxFeedReader.OpenAsync(http, sandbox.BaseAddress);
        await feed.NextAsync("answer");
        Assert.Equal("true", await PutAsync(http, sandbox.BaseAddress, TestContext.Current.CancellationToken));

        var (exitCode, errors) = await sandbox.EndAsync(signal);

        Assert.Equal((130, $"vitec-connect: Ended.{Environment.NewLine}"), (exitCode, errors));
        using var freed = new TcpListener(IPAddress.Loopback, sandbox.BaseAddress.Port);
        freed.Start();
    }

    [Fact]
    public async Task A_port_in_use_ends_with_2_and_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var run = await RunAsync("stub", "--port", $"{port}");

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Empty(run.Output);
        Assert.StartsWith($"vitec-connect: The stub provider can't listen on 127.0.0.1:{port}: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith($"Choose another port, or 0 for a free one.{Environment.NewLine}", run.Errors, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Beyond_loopback_it_warns()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that a process could send to one other only.");
        using var http = new HttpClient();
        await using var sandbox = await SandboxProcess.StartAsync("--listen", "0.0.0.0");
        Assert.Equal("127.0.0.1", sandbox.BaseAddress.Host);
        Assert.Equal("true", await PutAsync(http, sandbox.BaseAddress, TestContext.Current.CancellationToken));

        var (_, errors) = await sandbox.EndAsync(SandboxProcess.Terminate);

        Assert.StartsWith($"vitec-connect: Warning: it listens on 0.0.0.0, beyond this machine. Whoever reaches port {sandbox.BaseAddress.Port} can call it", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--listen needs an IP address such as 127.0.0.1 or 0.0.0.0, and \"localhost:80\" is none.", "--listen", "localhost:80")]
    [InlineData("70000 is no port: give 1 to 65535, or 0 for a free one.", "--port", "70000")]
    [InlineData("Cannot parse argument 'http' for option '--port'", "--port", "http")]
    [InlineData("Unrecognized command or argument 'folder'", "folder")]
    [InlineData("The stub provider can't listen on 192.0.2.1:0: ", "--listen", "192.0.2.1", "--port", "0")]
    public async Task Wrong_arguments_end_with_2_and_what_is_wrong(string error, params string[] arguments)
    {
        var run = await RunAsync(["stub", .. arguments]);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Empty(run.Output);
        Assert.StartsWith("vitec-connect: " + error, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_the_options_with_examples_and_exit_codes()
    {
        var run = await RunAsync("stub", "--help");
        Assert.Equal(0, run.ExitCode);
        foreach (var text in (string[])["--port <PORT>", "[default: 5080]", "--listen <ADDRESS>", "[default: 127.0.0.1]", "Examples:", "Exit codes:", "130  ended"])
        {
            Assert.Contains(text, run.Output, StringComparison.Ordinal);
        }
    }

    private static async Task<string> PutAsync(HttpClient http, Uri baseAddress, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(baseAddress, "Service/Order/UserInteraction/M1"));
        request.Headers.TryAddWithoutValidation("Authorization", "Basic dTpw");
        request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
