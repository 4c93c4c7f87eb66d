using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Shows how a check ended: each finding with its line of source, and the sum of it.</summary>
internal static class CheckView
{
    public static void Write(IAnsiConsole output, CheckResult result)
    {
        var lines = output.Profile.Out.Writer;
        foreach (var finding in Sorted(result.Fixed))
        {
            lines.Write($"{finding.Place}: ");
            Coloured(output, "fixed", Color.Green);
            lines.WriteLine($" {finding.Rule}: {finding.Message}");
        }

        if (result.Fixed.Count > 0)
        {
            lines.WriteLine();
        }

        var findings = Sorted(result.Projects.Values.SelectMany(found => found)).ToList();
        foreach (var finding in findings)
        {
            lines.Write($"{finding.Place}: ");
            Coloured(output, $"{finding.Level} {finding.Rule}", ColorOf(finding.Severity));
            lines.WriteLine($": {finding.Message}");

            var excerpt = Excerpt.Of(finding);
            var number = (finding.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
            lines.WriteLine($"  {number} | {excerpt.Source}");
            lines.Write($"  {new string(' ', number.Length)} | ");
            Coloured(output, excerpt.Carets, ColorOf(finding.Severity));
            lines.WriteLine();
            lines.WriteLine();
        }

        var rules = findings.Select(finding => finding.Rule).Distinct().ToList();
        foreach (var rule in Analysis.Rules.Where(rule => rules.Contains(rule.Id)))
        {
            lines.WriteLine($"{rule.Id}: {rule.HelpLinkUri}");
        }

        Coloured(output, Sum(result), findings.Count == 0 ? Color.Green : ColorOf(findings.Max(finding => finding.Severity)));
        lines.WriteLine();
    }

    /// <summary>What was looked at and what was found, in one line.</summary>
    public static string Sum(CheckResult result)
    {
        var findings = result.Projects.Values.SelectMany(found => found).ToList();
        var levels = ((DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info])
            .Select(severity => (Count: findings.Count(finding => finding.Severity == severity), Level: Finding.LevelOf(severity)))
            .Where(level => level.Count > 0)
            .Select(level => level.Level == "info" ? $"{level.Count} info" : Plural(level.Count, level.Level));
        var found = findings.Count == 0 ? "nothing found" : string.Join(", ", levels);
        var mended = result.Fixed.Count > 0 ? $", {result.Fixed.Count} fixed" : "";
        var hidden = result.Hidden > 0 ? $", {result.Hidden} below the severity that was asked for (see --severity)" : "";
        return $"{Plural(result.Files.Count, "file")} in {Plural(result.Projects.Count, "project")} checked: {found}{mended}{hidden}.";
    }

    /// <summary>By place.</summary>
    public static IEnumerable<Finding> Sorted(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => finding.File, System.StringComparer.Ordinal).ThenBy(finding => finding.Start).ThenBy(finding => finding.Rule, System.StringComparer.Ordinal);

    private static void Coloured(IAnsiConsole output, string text, Color color) => output.Write(new Unwrapped(text, new Style(color)));

    private static Color ColorOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Color.Red,
        DiagnosticSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    };

    private static string Plural(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    /// <summary>Coloured text that the terminal breaks where it ends, and not Spectre between words: carets stand below what they show.</summary>
    private sealed class Unwrapped(string text, Style style) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => [new Segment(text, style)];
    }
}
