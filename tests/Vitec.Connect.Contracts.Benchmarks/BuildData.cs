using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Vitec.Connect.Contracts.Benchmarks;

/// <summary>What the build wrote into this program's metadata: where things are, and their versions.</summary>
internal static class BuildData
{
    private static readonly AssemblyMetadataAttribute[] All = [.. typeof(BuildData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()];

    public static string Of(string key) => All.Single(data => data.Key == key).Value!;

    /// <summary>Values by the rest of their keys.</summary>
    public static IEnumerable<(string Name, string Value)> WithPrefix(string prefix) =>
        All.Where(data => data.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(data => (data.Key[prefix.Length..], data.Value!));
}
