using System;

namespace Vitec.Connect.Contracts.Benchmarks.Analyzer;

/// <summary>Processor time and allocation of this process since a moment.</summary>
internal sealed class Meter
{
    private readonly TimeSpan _processorTime;
    private readonly long _allocated;

    private Meter()
    {
        _processorTime = Environment.CpuUsage.TotalTime;
        _allocated = GC.GetTotalAllocatedBytes(precise: true);
    }

    /// <summary>Milliseconds.</summary>
    public double ProcessorTime => (Environment.CpuUsage.TotalTime - _processorTime).TotalMilliseconds;

    /// <summary>Bytes.</summary>
    public long Allocated => GC.GetTotalAllocatedBytes(precise: true) - _allocated;

    public static Meter Start()
    {
        // What was left by others is collected on their account.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return new Meter();
    }
}
