using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using PactNet;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Testing;
using Vitec.Connect.Contracts.Tool;

namespace Vitec.Connect.Contracts.Benchmarks.Kit;

/// <summary>What a consumer's contract test takes, and what a verification takes beside the official Pact command's.</summary>
internal sealed class KitBenchmark(TextWriter output, int rounds)
{
    private const string Json = """{"id":"4711","url":"https://photos.example/4711","comment":"Välj bilder"}""";

    private static readonly string Xml =
        $"""<OrderUserInteractionRequest xmlns="{OrderUserInteractionRequest.XmlNamespace}"><Comment>Välj bilder</Comment><Id>4711</Id><Url>https://photos.example/4711</Url></OrderUserInteractionRequest>""";

    private static string Tool => Path.Combine(
        BuildData.Of("RepositoryRoot"), "src", "Vitec.Connect.Contracts.Tool", "bin", BuildData.Of("Configuration"), "net10.0", "vitec-connect.dll");

    private static string Pacts => Path.Combine(BuildData.Of("RepositoryRoot"), "pacts");

    /// <summary><c>kit [--rounds n]</c>.</summary>
    public static Command Command()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured, in turns.", DefaultValueFactory = _ => 21 };
        var command = new Command("kit", "What a consumer's test takes, and a verification beside the official command's.") { rounds };
        command.SetAction(async (result, _) => await new KitBenchmark(result.InvocationConfiguration.Output, result.GetValue(rounds)).RunAsync());
        return command;
    }

    private async Task RunAsync()
    {
        output.WriteLine(Machine.Description);
        output.WriteLine();
        CoreOutput.Discard();
        await ConsumerTestsAsync();
        await VerificationsAsync();
    }

    private async Task ConsumerTestsAsync()
    {
        var folder = Directory.CreateTempSubdirectory("kit-benchmark-");
        try
        {
            var table = new Table("a consumer's test", "the first, ms", "the next: median, ms", "90 %, ms", "processor time of each, ms");
            foreach (var format in Enum.GetValues<ConnectFormat>())
            {
                var durations = new List<double>();
                var processorTime = TimeSpan.Zero;
                for (var i = 0; i < rounds * UserInteraction.All.Count; i++)
                {
                    if (i == 1)
                    {
                        processorTime = Process.GetCurrentProcess().TotalProcessorTime;
                    }

                    var interaction = UserInteraction.All[i % UserInteraction.All.Count] with { Format = format };
                    durations.Add(await ElapsedAsync(() => ConsumerTestAsync(interaction, folder.FullName)));
                }

                var used = (Process.GetCurrentProcess().TotalProcessorTime - processorTime).TotalMilliseconds / (durations.Count - 1);
                table.Add(
                    format == ConnectFormat.Json ? "JSON" : "XML, in the same process", Ms(durations[0]), Ms(durations.Skip(1).Median()), Ms(durations.Skip(1).Quantile(0.9)), Ms(used));
            }

            table.Print(output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ConsumerTestAsync(UserInteraction interaction, string folder) =>
        await new ConsumerPact("photo-portal", new PactConfig { PactDir = folder, LogLevel = PactLogLevel.Warn }).Expect(interaction).VerifyAsync(async address =>
        {
            using var http = new HttpClient { BaseAddress = address };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "cGFydG5lcjpoZW1saWd0");
            using var content = interaction.Format == ConnectFormat.Json
                ? new StringContent(Json, Encoding.UTF8, "application/json")
                : new StringContent(Xml, Encoding.UTF8, "application/xml");
            using var response = await http.PutAsync(new Uri("Service/Order/UserInteraction/M12345", UriKind.Relative), content);
        });

    private async Task VerificationsAsync()
    {
        var pacts = PactFile.ReadFolder(Pacts);
        await using var stub = await VitecConnectStub.StartAsync();
        var (kit, inProcess, official) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < rounds; i++)
        {
            inProcess.Add(await ElapsedAsync(async () => Check((await PactVerification.VerifyStubAsync(pacts, stub)).Succeeded)));
            kit.Add(await ElapsedAsync(() => RunAsync("dotnet", Tool, "verify", Pacts)));
            official.Add(await ElapsedAsync(() => RunAsync(
                OfficialCommand(),
                "verifier", "--dir", Pacts, "--provider-name", VitecConnectProvider.Name, "--hostname", "127.0.0.1",
                "--port", stub.BaseAddress.Port.ToString(CultureInfo.InvariantCulture),
                "--state-change-url", stub.ProviderStatesAddress.AbsoluteUri, "--state-change-teardown", "--no-colour")));
        }

        var table = new Table($"{pacts.Sum(pact => pact.Interactions.Count)} interactions of {pacts.Count} pacts", "the first, ms", "the next: median, ms", "90 %, ms");
        foreach (var (name, durations) in new[]
        {
            ("the kit, in the process of a test", inProcess),
            ("`vitec-connect verify`, its process and a stub of its own included", kit),
            ("`pact verifier`, its process included", official),
        })
        {
            table.Add(name, Ms(durations[0]), Ms(durations.Skip(1).Median()), Ms(durations.Skip(1).Quantile(0.9)));
        }

        table.Print(output);
    }

    /// <summary>The program itself: its npm package starts it by way of Node.js, which takes longer.</summary>
    private static string OfficialCommand() =>
        Directory.GetFiles(Path.Combine(BuildData.Of("RepositoryRoot"), "eng", "pact", "node_modules", "@pact-foundation"), "pact*", SearchOption.AllDirectories)
            .Single(path => Path.GetFileName(Path.GetDirectoryName(path)) == "standalone" && Path.GetFileNameWithoutExtension(path) == "pact");

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PACT_DO_NOT_TRACK"] = "true";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Check(process.ExitCode == 0, await output + await errors);
    }

    // What failed sooner than the other was not measured.
    private static void Check(bool succeeded, string output = "")
    {
        if (!succeeded)
        {
            throw new InvalidOperationException($"The pacts were not verified. {output}");
        }
    }

    private static async Task<double> ElapsedAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Ms(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}
