using System.Reflection;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>The version of the command.</summary>
internal static class ToolVersion
{
    /// <summary>That of its package, without the commit that it was built from.</summary>
    public static string Value { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
