using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>How the compiler would be called for a project, in one of its target frameworks.</summary>
/// <param name="ProjectFile">The project file's full path.</param>
/// <param name="Framework">The target framework; empty for projects in the old style.</param>
/// <param name="Outputs">Where the project's assembly would be: what other projects reference it by.</param>
/// <param name="IsRestored">Whether its packages are there.</param>
/// <param name="Arguments">The compiler's arguments.</param>
internal sealed record ProjectDescription(string ProjectFile, string Framework, IReadOnlyList<string> Outputs, bool IsRestored, IReadOnlyList<string> Arguments)
{
    private const string Reference = "/reference:";

    public string Folder => Path.GetDirectoryName(ProjectFile)!;

    /// <summary>The full paths of what is referenced.</summary>
    public IReadOnlySet<string> References { get; } = Arguments
        .Where(argument => argument.StartsWith(Reference, StringComparison.Ordinal))
        .Select(argument => Path.GetFullPath(PathIn(argument[Reference.Length..]), Path.GetDirectoryName(ProjectFile)!))
        .ToHashSet(Paths.Comparer);

    // An alias may stand before it: a=path.
    private static string PathIn(string reference) => (reference.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && !reference.StartsWith('"') ? reference[(at + 1)..] : reference).Trim('"');

    /// <summary>Reads what DesignTimeBuild.targets wrote.</summary>
    public static ProjectDescription Read(string file)
    {
        var lines = File.ReadAllLines(file).Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2).ToLookup(parts => parts[0], parts => parts[1]);
        var project = Path.GetFullPath(lines["project"].First());
        var folder = Path.GetDirectoryName(project)!;
        return new ProjectDescription(
            project,
            lines["framework"].FirstOrDefault() ?? "",
            [.. lines["output"].Select(output => Path.GetFullPath(output, folder))],
            !lines.Contains("unrestored"),
            [.. lines["argument"]]);
    }
}
