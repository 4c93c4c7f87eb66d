using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Vitec.Connect.Contracts.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static string Description =>
        $"{Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Split(' ')[0]} {RuntimeInformation.OSArchitecture}, "
        + $".NET SDK {BuildData.Of("SdkVersion")}, {RuntimeInformation.FrameworkDescription}";

    private static string Processor
    {
        get
        {
            const string Linux = "/proc/cpuinfo";
            var line = File.Exists(Linux) ? File.ReadLines(Linux).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
            return line?[(line.IndexOf(':') + 1)..].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown processor";
        }
    }
}
