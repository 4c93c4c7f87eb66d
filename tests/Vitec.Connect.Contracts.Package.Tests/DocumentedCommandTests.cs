using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>
/// Every command that the documents show in a block of <c>sh</c> is run as it is written, one document after the other by
/// somebody who has nothing of ours installed. A command that is added to a document is run by that alone.
/// </summary>
[Collection(nameof(Repository))]
public sealed class DocumentedCommandTests(PackedSolution packed)
{
    private const string Token = "hemlig-token";
    private const string Password = "hemligt";

    public static TheoryData<string> Documents => [.. Document.Paths.Where(path => new Document(path).Commands.Any())];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Each_command_runs_as_it_is_written_and_says_what_the_document_shows(string document)
    {
        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { ["portal"] = Password } }, TestContext.Current.CancellationToken);
        await using var broker = await BrokerServer.StartAsync(
            new BrokerServerOptions { Authorization = $"Bearer {Token}", Intercept = TakeWebhookAsync }, TestContext.Current.CancellationToken);
        broker.Publish(PactText.Of("photo-portal", PactText.Interaction()), "1");

        // Somebody's project, and the pacts that they have; main/ is their main branch beside it.
        var workspace = packed.NewWorkspace().WithProject("App", "net10.0", items: Sources.ContractsReference).With("App/Orders.cs", Sources.Orders);
        var project = Path.Combine(workspace.Folder, "App");
        foreach (var pact in Directory.GetFiles(Repository.PathOf("pacts")))
        {
            var (name, content) = (Path.GetFileName(pact), await File.ReadAllTextAsync(pact, TestContext.Current.CancellationToken));
            workspace.With($"App/pacts/{name}", content).With($"App/main/pacts/{name}", content);
        }

        // What no document can know.
        (string Written, string Here)[] substitutions =
        [
            ("https://connect.example.com", stub.BaseAddress.ToString()),
            ("https://broker.example.com", broker.Address.ToString()),
            ("VITEC_CONNECT_PASSWORD=…", $"VITEC_CONNECT_PASSWORD={Password}"),
            ("PACT_BROKER_TOKEN=…", $"PACT_BROKER_TOKEN={Token}"),
            ("--port 5080", $"--port {LoopbackPort.Free()}"),
        ];
        var user = packed.NewUser().With(("PACT_DO_NOT_TRACK", "true"));
        var commands = new Document(document).Commands.ToList();

        // What another document says: how the commands are installed, and which variables name a broker.
        if (commands.Any(command => command.Command.Contains("vitec-connect ", StringComparison.Ordinal)) && !commands.Any(command => command.Command.StartsWith("dotnet tool install", StringComparison.Ordinal)))
        {
            await RunAsync(user, project, "dotnet tool install --global Vitec.Connect.Contracts.Tool");
        }

        if (commands.Any(command => command.Command.StartsWith("pact ", StringComparison.Ordinal)))
        {
            await RunAsync(user.With(("PACT_CLI_VERSION", "18.1.2")), project, Pipeline.Script("consumer", "Install the Pact CLI").Script);
            user = user.With(("PACT_BROKER_BASE_URL", broker.Address.ToString()), ("PACT_BROKER_TOKEN", Token));
        }

        foreach (var (command, shown) in commands)
        {
            var here = substitutions.Aggregate(command, (text, substitution) => text.Replace(substitution.Written, substitution.Here, StringComparison.Ordinal));
            if (command == "dotnet test")
            {
                // It is what runs this test, and CI begins with it.
                Assert.Contains("\n  dotnet test ", Repository.Read(".ci/run"), StringComparison.Ordinal);
            }
            else if (command.StartsWith("vitec-connect stub", StringComparison.Ordinal))
            {
                await SeeAndEndAsync(user, project, here);
            }
            else
            {
                var isOfRepository = command.Contains("src/", StringComparison.Ordinal) || command.Contains("samples/", StringComparison.Ordinal);
                var output = isOfRepository ? await RunAsync(packed.ShellOfRepository(), Repository.Root, here) : await RunAsync(user, project, here);
                Assert.All(shown, line => Assert.Contains(line, output, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Without this the test above would pass on documents that it can't read.</summary>
    [Fact]
    public void The_commands_are_read()
    {
        var readme = new Document("README.md").Commands.ToList();
        Assert.Contains(readme, command => command.Command == "dotnet run --project src/Vitec.Connect.Contracts.Tool -- verify" && command.Shown.Contains("18 of 18 interactions verified."));
        Assert.Contains(readme, command => command.Command == "dotnet build samples/mistakes" && command.Shown.Count == 3);
        Assert.Contains("src/Vitec.Connect.Contracts.Tool/README.md", Documents.Select(document => document.Data));
    }

    private static async Task<string> RunAsync(Shell shell, string folder, string command)
    {
        var run = await shell.BashAsync(folder, command);
        Assert.True(run.ExitCode == 0, $"{command}\n{run.Output}");
        return run.Output;
    }

    /// <summary>Our broker has no webhooks; this one says that it took it.</summary>
    private static async Task<bool> TakeWebhookAsync(HttpContext context)
    {
        if (context.Request.Path != "/webhooks" || context.Request.Method != "POST")
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync(new { uuid = "1", description = "A webhook" });
        return true;
    }

    /// <summary>Else a command could stand in a README, and not be run.</summary>
    [Fact]
    public void A_README_has_blocks_of_sh_their_output_and_C_sharp_alone() =>
        Assert.All(Document.Paths.Where(path => path.EndsWith("README.md", StringComparison.Ordinal) && !path.StartsWith("docs/", StringComparison.Ordinal)), path => Assert.Empty(new Document(path).OtherBlocks));

    /// <summary>A stub runs until Ctrl+C; meanwhile its page is there.</summary>
    private static async Task SeeAndEndAsync(Shell user, string folder, string command)
    {
        // The terminal sends Ctrl+C to the command, not to the shell.
        using var process = user.Start("bash", folder, "-c", $"exec {command}");
        var address = "";
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && line != "Ctrl+C ends it.")
        {
            address = line.Split(' ')[^1];
        }

        using var http = new HttpClient();
        Assert.Contains("<html", await http.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var interrupt = user.Start("kill", folder, "-INT", $"{process.Id}");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
    }
}
