using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Benchmarks;

/// <summary>What is said of repeated measurements: order statistics, which one disturbed run does not move.</summary>
internal static class Statistics
{
    public static double Median(this IEnumerable<double> values) => values.Quantile(0.5);

    /// <summary>The value below which a share of all lies, between the two nearest.</summary>
    public static double Quantile(this IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        var position = share * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        return sorted[below] + ((position - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
    }
}
