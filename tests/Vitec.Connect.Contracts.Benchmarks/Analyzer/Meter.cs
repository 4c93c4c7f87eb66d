using System;
using System.Diagnostics;

namespace Vitec.Connect.Contracts.Benchmarks.Analyzer;

/// <summary>Processor time, elapsed time and allocation of this process since a moment.</summary>
internal sealed class Meter
{
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private readonly TimeSpan _processorTime;
    private readonly long _allocated;

    private Meter()
    {
        _processorTime = Environment.CpuUsage.TotalTime;
        _allocated = GC.GetTotalAllocatedBytes(precise: true);
    }

    /// <summary>Milliseconds.</summary>
    public double ProcessorTime => (Environment.CpuUsage.TotalTime - _processorTime).TotalMilliseconds;

    /// <summary>
    /// How much of the elapsed time the processor worked for us, at most all of it. A clock that was read around a part of
    /// single-threaded work also ran while others had the processor: this much of what it says was ours.
    /// </summary>
    public double Share => Math.Min(1, ProcessorTime / _elapsed.Elapsed.TotalMilliseconds);

    /// <summary>Bytes.</summary>
    public long Allocated => GC.GetTotalAllocatedBytes(precise: true) - _allocated;

    public static Meter Start()
    {
        Collect();
        return new Meter();
    }

    /// <summary>Starts with the garbage of those before, a part of which is collected on this one's account.</summary>
    public static Meter StartWithGarbage() => new();

    /// <summary>What was left by others is collected on their account.</summary>
    public static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
