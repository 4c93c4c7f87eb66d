using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tool.Sandbox;

namespace Vitec.Connect.Contracts.Tool;

/// <summary><c>vitec-connect stub</c>: the stub provider as a local sandbox, with a page that shows what arrives.</summary>
internal static class StubCommand
{
    private const int DefaultPort = 5080;

    private const string More =
        """
        Examples:
          vitec-connect stub
              The stub provider on http://127.0.0.1:5080/, and under the same address a page that shows what arrives.
          vitec-connect stub --port 0
              On a free port; the output names it.
          vitec-connect stub --listen 0.0.0.0
              For other machines too, for example from inside a container. Whoever reaches it can read what arrived.

        Exit codes:
          2    it could not be started: wrong arguments, a port in use
          130  ended (Ctrl+C, SIGTERM)

        """;

    public static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = "The port to listen on; 0 for a free one.",
            HelpName = "PORT",
            DefaultValueFactory = _ => DefaultPort,
        };
        var listen = new Option<string>("--listen")
        {
            Description = "The IP address to listen on. Beyond loopback, other machines can reach it.",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => $"{IPAddress.Loopback}",
        };

        var command = new Command("stub", "Runs the stub provider as a local sandbox, with a page that shows what arrives.") { port, listen };
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, More);
        command.Options.Add(help);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(port), parsed.GetValue(listen)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int port, string listen, CancellationToken cancellationToken)
    {
        if (!IPAddress.TryParse(listen, out var address))
        {
            Errors.Write($"--listen needs an IP address such as {IPAddress.Loopback} or {IPAddress.Any}, and \"{listen}\" is none.");
            return ExitCodes.CouldNotRun;
        }

        var sandbox = new SandboxServer();
        await using (sandbox.ConfigureAwait(false))
        {
            try
            {
                // Whoever gives an address beyond loopback means it.
                var stub = await VitecConnectStub.StartAsync(
                    new VitecConnectStubOptions { Port = port, ListenAddress = address, AllowRemoteClients = true, Before = sandbox.TryAnswerAsync }, cancellationToken).ConfigureAwait(false);
                sandbox.Show(stub);
                await WriteAddressAsync(stub.BaseAddress, address).ConfigureAwait(false);
                await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                Errors.Write("Ended.");
                return ExitCodes.Interrupted;
            }
            catch (Exception e) when (e is ArgumentException or IOException)
            {
                Errors.Write(e.Message);
            }
        }

        return ExitCodes.CouldNotRun;
    }

    private static async Task WriteAddressAsync(Uri baseAddress, IPAddress listensOn)
    {
        var output = Console.Out;
        await output.WriteLineAsync($"The stub provider answers PUT {baseAddress}Service/Order/UserInteraction/{{customerId}}").ConfigureAwait(false);
        await output.WriteLineAsync($"What arrives is shown on {baseAddress}").ConfigureAwait(false);
        await output.WriteLineAsync("Ctrl+C ends it.").ConfigureAwait(false);
        await output.FlushAsync().ConfigureAwait(false);
        if (!IPAddress.IsLoopback(listensOn))
        {
            Errors.Write($"Warning: it listens on {listensOn}, beyond this machine. Whoever reaches port {baseAddress.Port} can call it, read what arrived and set its answers.");
        }
    }
}
