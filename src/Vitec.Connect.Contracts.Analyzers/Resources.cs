using System.Resources;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>The texts of the diagnostics, in English (Resources.resx) and Swedish (Resources.sv.resx).</summary>
internal static class Resources
{
    public static ResourceManager ResourceManager { get; } = new(typeof(Resources).FullName, typeof(Resources).Assembly);
}
