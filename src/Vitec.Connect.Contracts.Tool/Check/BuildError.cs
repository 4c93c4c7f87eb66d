using System;
using System.IO;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>An error of a build: what it says, and which project it is about.</summary>
internal sealed partial record BuildError(string Message, string? ProjectFile)
{
    /// <summary>Reads a line that a build wrote; null when it tells of no error.</summary>
    public static BuildError? In(string line) => Canonical().Match(line) is { Success: true } match
        ? new BuildError(
            $"{match.Groups["code"].Value}: {match.Groups["message"].Value.Trim()}",
            match.Groups["project"] is { Success: true, Value: var project } ? Path.GetFullPath(project)
                : match.Groups["origin"].Value.Trim() is { } origin && origin.EndsWith("proj", StringComparison.OrdinalIgnoreCase) && Path.IsPathFullyQualified(origin) ? origin : null)
        : null;

    // "file(line,column): error CODE: message [project::TargetFramework=x]", as all tools of a build write it.
    [GeneratedRegex(@"^\s*(?<origin>.*?)\s*(\([\d,]+\))?\s*:\s+error\s+(?<code>\w+)\s*:\s*(?<message>.*?)(\s*\[(?<project>[^\[\]]*?\.\w*proj)(::[^\]]*)?\])?\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Canonical();
}
