using System.Linq;
using System.Reflection;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>What the build of this project knew about its surroundings.</summary>
internal static class Here
{
    /// <summary>Where NuGet keeps the packages that it has unpacked.</summary>
    public static string PackageCache { get; } = Metadata("PackageCache");

    private static string Metadata(string key) =>
        typeof(Here).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
