namespace Vitec.Connect.Contracts.Benchmarks.Check;

/// <summary>What a process and all that it started took.</summary>
internal sealed record ProcessCosts(int ExitCode, string Output, double ProcessorSeconds, double Seconds, double LargestMegabytes);
