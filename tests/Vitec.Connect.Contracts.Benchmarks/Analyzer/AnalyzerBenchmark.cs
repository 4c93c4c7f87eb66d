using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Benchmarks.Analyzer;

/// <summary>The analyzer in builds and in an IDE, beside the analyzers that people use with it.</summary>
internal sealed class AnalyzerBenchmark(TextWriter output, int rounds)
{
    // Enough for a run to last seconds.
    private const int Copies = 10;

    /// <summary><c>analyzer [--rounds n] [--code folder]</c>.</summary>
    public static Command Command()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each run is repeated; medians are shown.", DefaultValueFactory = _ => 5 };
        var code = new Option<DirectoryInfo?>("--code") { Description = "A folder of C# code that does not use the contract, to be analyzed in place of the analyzer's own sources." };
        var symbols = new Option<string[]>("--define") { Description = "Preprocessor symbols for that code." };
        var parts = new Argument<string[]>("parts")
        {
            Description = "build, calls, keystrokes; all of them when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        parts.AcceptOnlyFromAmong("build", "calls", "keystrokes");
        var command = new Command("analyzer", "The time and memory that the analyzer takes in a build and after a key in an IDE.") { parts, rounds, code, symbols };
        command.SetAction(async (result, _) =>
        {
            var chosen = result.GetValue(parts) is { Length: > 0 } named ? named : ["build", "calls", "keystrokes"];
            var benchmark = new AnalyzerBenchmark(result.InvocationConfiguration.Output, result.GetValue(rounds));
            await benchmark.RunAsync(chosen, result.GetValue(code), result.GetValue(symbols) ?? []);
        });
        return command;
    }

    private async Task RunAsync(string[] parts, DirectoryInfo? code, string[] symbols)
    {
        output.WriteLine($"{Machine.Description}, Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(3)}");
        output.WriteLine($"Medians of {rounds} rounds.");
        output.WriteLine();
        if (parts.Contains("build"))
        {
            await BuildAsync(code is null ? Input.OwnSources(Copies) : Input.Folder(code.FullName, symbols));
            await GateAsync();
        }

        if (parts.Contains("calls"))
        {
            await CallsAsync();
        }

        if (parts.Contains("keystrokes"))
        {
            await KeystrokesAsync();
        }
    }

    /// <summary>Code that does not use the contract.</summary>
    private async Task BuildAsync(Input input)
    {
        var peers = AnalyzerPackage.Peers();
        var netAnalyzers = peers.Single(package => package.Name.StartsWith(AnalyzerPackage.NetAnalyzersName, StringComparison.Ordinal));
        AnalyzerPackage[] alone = [AnalyzerPackage.Empty, AnalyzerPackage.Ours, .. peers];
        var both = netAnalyzers + AnalyzerPackage.Ours;

        var compiles = new List<AnalysisRun>();
        var runs = alone.Append(both).ToDictionary(package => package, _ => new List<AnalysisRun>());
        for (var round = 0; round <= rounds; round++)
        {
            compiles.Add(AnalysisRun.Compile(input));
            foreach (var (package, done) in runs)
            {
                done.Add(await AnalysisRun.AnalyzeAsync(input, package));
            }

            if (round == 0)
            {
                // The just-in-time compiler's round.
                compiles.Clear();
                foreach (var done in runs.Values)
                {
                    done.Clear();
                }
            }
        }

        var compileTime = compiles.Select(run => run.ProcessorTime).Median();
        var errors = input.Errors;
        output.WriteLine($"Code that does not use the contract: {Number(input.Lines)} lines{(errors > 0 ? $" ({Number(errors)} errors)" : "")}. Compiling takes {Milliseconds(compileTime)} of processor time.");
        output.WriteLine();
        var table = new Table("Package", "own time", "of the compile", "whole analysis", "allocated in it", "diagnostics");
        foreach (var package in alone)
        {
            var done = runs[package];
            var own = done.Select(run => run.OwnTime).Median();
            table.Add(
                package.Name,
                Milliseconds(own),
                Percent(own / compileTime),
                Milliseconds(done.Select(run => run.ProcessorTime).Median()),
                Megabytes(done.Select(run => (double)run.Allocated).Median()),
                Number(done[^1].Diagnostics));
        }

        table.Print(output);
        var added = runs[both].Zip(runs[netAnalyzers], (with, without) => with.ProcessorTime - without.ProcessorTime).Median();
        var memory = runs[both].Zip(runs[netAnalyzers], (with, without) => (double)(with.Allocated - without.Allocated)).Median();
        output.WriteLine($"Added to an analysis by NetAnalyzers: {Milliseconds(added)} ({Percent(added / runs[netAnalyzers].Select(run => run.ProcessorTime).Median())}), {Megabytes(memory)}.");
        var share = runs[AnalyzerPackage.Ours].Select(run => run.OwnTime).Median() / compileTime;
        output.WriteLine($"Own time of the compile: {Percent(share)} (target: at most 0.50 %, {Met(share <= 0.005)}).");
        output.WriteLine();
    }

    /// <summary>Without a reference to the contract, nothing is asked for.</summary>
    private async Task GateAsync()
    {
        var run = await AnalysisRun.AnalyzeAsync(Input.OwnSources(times: 1, withContract: false), AnalyzerPackage.Ours);
        output.WriteLine($"Where the contract is not referenced: {run.OperationActions} actions for operations (target: none, {Met(run.OperationActions == 0)}), {Milliseconds(run.OwnTime)}.");
        output.WriteLine();
    }

    /// <summary>Growth with the calls of the contract.</summary>
    private async Task CallsAsync()
    {
        (string Name, Func<int, IEnumerable<(string Path, string Text)>> Generate)[] shapes =
        [
            ("ten calls in each file", GeneratedCalls.ManyFiles),
            ("all in one file", GeneratedCalls.OneFile),
            ("all in one method", GeneratedCalls.OneMethod),
            ("all by one private function", GeneratedCalls.OneFunction),
            ("all with one content", GeneratedCalls.OneContent),
        ];
        const int Few = 1_000;
        const int Many = 10_000;
        var table = new Table("Calls", "1,000", "10,000", "a call, of 10,000", "growth exponent", "the compiler's", "diagnostics");
        var (worstGrowth, worstCall) = (0.0, 0.0);

        // Until the just-in-time compiler has made of the analyzer what it will be.
        for (var i = 0; i < 15; i++)
        {
            await AnalysisRun.AnalyzeAsync(Input.Of(GeneratedCalls.ManyFiles(Few)), AnalyzerPackage.Ours);
        }

        foreach (var (name, generate) in shapes)
        {
            var small = await MedianOfAsync(Input.Of(generate(Few)), times: Many / Few);
            var large = await MedianOfAsync(Input.Of(generate(Many)), times: 1);
            var growth = Math.Log10(large.Time / small.Time);
            var growthOfCompiler = Math.Log10(large.Compiler / small.Compiler);
            (worstGrowth, worstCall) = (Math.Max(worstGrowth, growth), Math.Max(worstCall, large.Time / Many));
            table.Add(
                name,
                Milliseconds(small.Time),
                Milliseconds(large.Time),
                Milliseconds(large.Time / Many),
                growth.ToString("0.00", CultureInfo.InvariantCulture),
                growthOfCompiler.ToString("0.00", CultureInfo.InvariantCulture),
                $"{Number(small.Diagnostics)} / {Number(large.Diagnostics)}");
        }

        output.WriteLine("Code that calls the contract, own time:");
        output.WriteLine();
        table.Print(output);
        output.WriteLine($"Growth exponent at most {worstGrowth.ToString("0.00", CultureInfo.InvariantCulture)} (target: 1.10, {Met(worstGrowth <= 1.1)}), a call at most {Milliseconds(worstCall)} (target: 0.20 ms, {Met(worstCall <= 0.2)}).");
        output.WriteLine();

        // What the compiler itself takes for an analysis, an action that does nothing shows. Each round has the same number of calls.
        async Task<(double Time, double Compiler, int Diagnostics)> MedianOfAsync(Input input, int times)
        {
            var (runs, empty) = (new List<AnalysisRun>(), new List<AnalysisRun>());
            for (var round = 0; round < rounds; round++)
            {
                runs.Add(await AnalysisRun.AnalyzeAsync(input, AnalyzerPackage.Ours, times));
                empty.Add(await AnalysisRun.AnalyzeAsync(input, AnalyzerPackage.Empty, times));
            }

            return (runs.Select(run => run.OwnTime).Median(), empty.Select(run => run.ProcessorTime).Median(), runs[^1].Diagnostics);
        }
    }

    /// <summary>One document that changes under a key.</summary>
    private async Task KeystrokesAsync()
    {
        const int Keys = 200;
        const int Lines = 1_000;
        int[] counts = [0, 10, 50];
        var inputs = counts.Select(calls => Input.Of([("Document.cs", GeneratedCalls.Document(Lines, calls)), .. GeneratedCalls.ManyFiles(100)])).ToArray();

        // An IDE has been running for a while.
        await Keystrokes.MeasureAsync(inputs[^1], AnalyzerPackage.Ours, Keys);
        var table = new Table("Calls in the document", "mean", "median by the clock", "95 % by the clock");
        var worst = 0.0;
        foreach (var (calls, input) in counts.Zip(inputs))
        {
            var (times, share) = await Keystrokes.MeasureAsync(input, AnalyzerPackage.Ours, Keys);
            var mean = times.Average() * share;
            worst = Math.Max(worst, mean);
            table.Add(Number(calls), Milliseconds(mean), Milliseconds(times.Median()), Milliseconds(times.Quantile(0.95)));
        }

        output.WriteLine($"One key in a document of {Number(Lines)} lines, own time of {Keys} keys:");
        output.WriteLine();
        table.Print(output);
        output.WriteLine($"A key at most {Milliseconds(worst)} (target: under 5 ms, {Met(worst < 5)}).");
        output.WriteLine();
    }

    private static string Met(bool met) => met ? "met" : "missed";

    private static string Milliseconds(double time) => time.ToString(time < 10 ? "#,0.00" : "#,0", CultureInfo.InvariantCulture) + " ms";

    private static string Megabytes(double bytes) => (bytes / 1_000_000).ToString("#,0.0", CultureInfo.InvariantCulture) + " MB";

    private static string Percent(double share) => (share * 100).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    private static string Number(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
