using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The log that the compiler writes for <c>ErrorLog</c> (SARIF 2.1.0).</summary>
internal static class SarifLog
{
    /// <summary>What the compiler reported: each result, repeated ones too, but those that the source suppresses.</summary>
    public static IReadOnlyList<ReportedDiagnostic> Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllBytes(path));
        return log.RootElement.GetProperty("runs").EnumerateArray()
            .SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Where(result => !result.TryGetProperty("suppressions", out var suppressions) || suppressions.GetArrayLength() == 0)
            .Select(Diagnostic)
            .ToList();
    }

    private static ReportedDiagnostic Diagnostic(JsonElement result)
    {
        // A diagnostic about the compilation as a whole has no place.
        var file = "";
        var line = 0;
        if (result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0)
        {
            var place = locations[0].GetProperty("physicalLocation");
            file = Path.GetFileName(new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath);
            line = place.GetProperty("region").GetProperty("startLine").GetInt32();
        }

        return new ReportedDiagnostic(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            file,
            line,
            result.GetProperty("message").GetProperty("text").GetString()!);
    }
}
