using System.CommandLine;
using Vitec.Connect.Contracts.Benchmarks.Analyzer;
using Vitec.Connect.Contracts.Benchmarks.Check;
using Vitec.Connect.Contracts.Benchmarks.Kit;
using Vitec.Connect.Contracts.Benchmarks.Stub;

// One command a benchmark; what each finds is printed as it stands in docs/performance.md, and decides about no exit code.
//
// No BenchmarkDotNet: what an analyzer takes is told by the compiler's own telemetry of a run, which is to be compared with
// the processor time of the whole run that it is a part of. The runs last for seconds, so that a clock is fine enough, and are
// repeated in turns: a machine that slows down meanwhile slows all alike.
return await new RootCommand("Measures Vitec.Connect.Contracts, and prints tables in Markdown.") { AnalyzerBenchmark.Command(), StubBenchmark.Command(), KitBenchmark.Command(), CheckBenchmark.Command() }
    .Parse(args)
    .InvokeAsync();
