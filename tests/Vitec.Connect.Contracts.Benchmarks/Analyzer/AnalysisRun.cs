using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Vitec.Connect.Contracts.Benchmarks.Analyzer;

/// <summary>One analysis of a whole compilation that knows nothing yet, and what it took.</summary>
/// <param name="ProcessorTime">Milliseconds of processor time, the compiler's own work for the analyzers included.</param>
/// <param name="OwnTime">
/// Milliseconds in the analyzers' actions, as the compiler's telemetry has them, less what other programs had of the processor.
/// </param>
/// <param name="Allocated">Bytes, on all threads.</param>
/// <param name="OperationActions">How many actions for operations the analyzers registered.</param>
/// <param name="Diagnostics">How many diagnostics they reported.</param>
internal sealed record AnalysisRun(double ProcessorTime, double OwnTime, long Allocated, int OperationActions, int Diagnostics)
{
    /// <summary>Compiles from text to an assembly that is thrown away, without analyzers.</summary>
    public static AnalysisRun Compile(Input input)
    {
        var meter = Meter.Start();
        input.Compile();
        return new AnalysisRun(meter.ProcessorTime, 0, meter.Allocated, 0, 0);
    }

    /// <summary>Analyzes, one action after the other: of actions that run at once, each one's time has the others' in it.</summary>
    public static Task<AnalysisRun> AnalyzeAsync(Input input, AnalyzerPackage package) => AnalyzeAsync(input, package, Meter.Start);

    /// <summary>
    /// Analyzes several times without a collection between: a small compilation alone needs none, and would seem to cost less of them
    /// than its part. The figures are those of one analysis, on average.
    /// </summary>
    public static async Task<AnalysisRun> AnalyzeAsync(Input input, AnalyzerPackage package, int times)
    {
        Meter.Collect();
        var runs = new AnalysisRun[times];
        for (var i = 0; i < times; i++)
        {
            runs[i] = await AnalyzeAsync(input, package, Meter.StartWithGarbage);
        }

        return runs[0] with
        {
            ProcessorTime = runs.Average(run => run.ProcessorTime),
            OwnTime = runs.Average(run => run.OwnTime),
            Allocated = (long)runs.Average(run => run.Allocated),
        };
    }

    private static async Task<AnalysisRun> AnalyzeAsync(Input input, AnalyzerPackage package, Func<Meter> start)
    {
        var options = OptionsFor(package.Name);
        var bare = input.Compilation();

        // Whoever asks the first question has the references, the declarations of all files and the assembly's attributes read, on his
        // account; a compilation needs that without analyzers too.
        _ = bare.Assembly.GlobalNamespace.GetMembers();
        _ = bare.Assembly.GetAttributes();
        var compilation = bare.WithAnalyzers(package.Analyzers, options);
        var meter = start();
        var result = await compilation.GetAnalysisResultAsync(default);
        var (processorTime, share, allocated) = (meter.ProcessorTime, meter.Share, meter.Allocated);
        var telemetry = result.AnalyzerTelemetryInfo.Values;
        return new AnalysisRun(
            processorTime,
            telemetry.Sum(info => info.ExecutionTime.TotalMilliseconds) * share,
            allocated,
            telemetry.Sum(info => info.OperationActionsCount + info.OperationBlockActionsCount + info.OperationBlockStartActionsCount),
            result.GetAllDiagnostics().Length);
    }

    /// <summary>How analyzers are run. An exception in one of ours ends the program; those of others are theirs.</summary>
    public static CompilationWithAnalyzersOptions OptionsFor(string name) => new(
        new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty),
        onAnalyzerException: (exception, analyzer, _) =>
        {
            if (analyzer is Analyzers.ContractAnalyzer)
            {
                throw new InvalidOperationException($"{name} failed.", exception);
            }
        },
        concurrentAnalysis: false,
        logAnalyzerExecutionTime: true);
}
