using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Benchmarks.Stub;

/// <summary>The stub provider under load. Stub and clients are in one process, as in a test, and share its cores.</summary>
internal sealed class StubBenchmark(TextWriter output, int requests)
{
    private const int MostTimes = 10;
    private const string Body = """{"id":"4711","url":"https://supplier.se/order/4711","comment":"Välj bilder"}""";

    // One for all rows, so that none of it counts as what a stub keeps.
    private readonly double[] _durations = new double[MostTimes * requests];

    /// <summary><c>stub [--requests n]</c>.</summary>
    public static Command Command()
    {
        var requests = new Option<int>("--requests") { Description = "How many requests each row sends.", DefaultValueFactory = _ => 100_000 };
        var command = new Command("stub", "How many requests a stub answers, and what it keeps of them.") { requests };
        command.SetAction(async (result, _) => await new StubBenchmark(result.InvocationConfiguration.Output, result.GetValue(requests)).RunAsync());
        return command;
    }

    private async Task RunAsync()
    {
        output.WriteLine(Machine.Description);
        output.WriteLine();

        // The first requests are the just-in-time compiler's.
        await using (var stub = await VitecConnectStub.StartAsync())
        {
            await SendAsync(stub, clients: 8, new double[requests / 10], Body);
        }

        var table = new Table("one stub", "requests/s", "processor time a request, µs", "median, ms", "99 %, ms", "memory afterwards, MB");
        await RowAsync(table, "1 client", clients: 1, Body);
        await RowAsync(table, "16 clients", clients: 16, Body);
        await RowAsync(table, "256 clients", clients: 256, Body);
        await RowAsync(table, "16 clients, ten times as many requests", clients: 16, Body, times: MostTimes);
        await RowAsync(table, "16 clients, and 700 that stop half-way", clients: 16, Body, slowClients: 700);
        await RowAsync(table, "16 clients, comments of 10,000 letters", clients: 16, Body.Replace("bilder", new string('b', 10_000), StringComparison.Ordinal));
        table.Print(output);
        await ManyAsync(100);
    }

    private async Task RowAsync(Table table, string name, int clients, string body, int times = 1, int slowClients = 0)
    {
        var durations = new ArraySegment<double>(_durations, 0, requests * times / clients * clients);
        var before = Memory();
        await using var stub = await VitecConnectStub.StartAsync();
        var slow = Enumerable.Range(0, slowClients).Select(_ => new LoadClient(stub.BaseAddress, body)).ToList();
        slow.ForEach(client => client.SendHalf());

        var processorTime = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        await SendAsync(stub, clients, durations, body);
        var elapsed = clock.Elapsed;
        processorTime = Process.GetCurrentProcess().TotalProcessorTime - processorTime;

        table.Add(
            name,
            Figure(durations.Count / elapsed.TotalSeconds, "N0"),
            Figure(processorTime.TotalMicroseconds / durations.Count, "N0"),
            Figure(durations.Median(), "N2"),
            Figure(durations.Quantile(0.99), "N2"),
            Figure((Memory() - before) / 1e6, "N1"));
        slow.ForEach(client => client.Dispose());
    }

    /// <summary>As in parallel tests, each of which has a stub of its own.</summary>
    private async Task ManyAsync(int count)
    {
        var clock = Stopwatch.StartNew();
        var stubs = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => VitecConnectStub.StartAsync()));
        var started = clock.Elapsed;
        clock.Restart();
        await Task.WhenAll(stubs.Select(stub => SendAsync(stub, clients: 1, new double[10], Body)));
        var answered = clock.Elapsed;
        clock.Restart();
        await Task.WhenAll(stubs.Select(stub => stub.DisposeAsync().AsTask()));
        var table = new Table($"{count} stubs at once", "ms");
        table.Add("started", Figure(started.TotalMilliseconds, "N0"));
        table.Add("10 requests answered by each", Figure(answered.TotalMilliseconds, "N0"));
        table.Add("stopped", Figure(clock.Elapsed.TotalMilliseconds, "N0"));
        table.Print(output);
    }

    /// <summary>Sends a request for each duration to be measured, the clients at the same time.</summary>
    private static Task SendAsync(VitecConnectStub stub, int clients, ArraySegment<double> durations, string body)
    {
        var share = durations.Count / clients;
        return Task.WhenAll(Enumerable.Range(0, clients).Select(i => Task.Run(async () =>
        {
            using var client = new LoadClient(stub.BaseAddress, body);
            await client.SendAsync(durations.Slice(i * share, share));
        })));
    }

    private static long Memory()
    {
        // Twice: what a finalizer lets go of is collected then.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static string Figure(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
