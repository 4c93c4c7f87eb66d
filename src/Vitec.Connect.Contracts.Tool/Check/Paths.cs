using System;
using System.IO;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Paths of files, as the file system compares them and as people read them.</summary>
internal static class Paths
{
    public static StringComparison Comparison { get; } = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public static StringComparer Comparer { get; } = StringComparer.FromComparison(Comparison);

    /// <summary>A path relative to the working directory, where it leads there without a detour; else the full path.</summary>
    public static string Shown(string path) => IsUnder(path, Environment.CurrentDirectory) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path;

    /// <summary>Whether a full path leads into a folder.</summary>
    public static bool IsUnder(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);
}
