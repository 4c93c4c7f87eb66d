using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary><c>--report FORMAT=FILE</c>, as often as reports are wanted.</summary>
internal static class ReportOption
{
    /// <summary>The option of a command that can write these formats.</summary>
    public static Option<ReportFile[]> Create(params string[] formats)
    {
        var option = new Option<ReportFile[]>("--report")
        {
            Description = $"Writes a report to a file as well: {Either(formats)}. Can be given several times.",
            HelpName = $"{string.Join('|', formats)}=FILE",
            CustomParser = result => Parse(result, formats),
            DefaultValueFactory = _ => [],
        };
        option.CompletionSources.Add(formats.Select(format => format + "=").ToArray());
        return option;
    }

    private static ReportFile[] Parse(ArgumentResult result, string[] formats)
    {
        var reports = new List<ReportFile>();
        var files = new HashSet<string>(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var given in result.Tokens.Select(token => token.Value))
        {
            var parts = given.Split('=', 2);
            var format = formats.FirstOrDefault(format => format.Equals(parts[0], StringComparison.OrdinalIgnoreCase));
            if (format is null || parts.Length < 2 || string.IsNullOrWhiteSpace(parts[1]))
            {
                result.AddError($"--report needs {Either(formats.Select(format => format + "=FILE"))}, and \"{given}\" is none of them.");
            }
            else if (!files.Add(Path.GetFullPath(parts[1])))
            {
                result.AddError($"Two reports would be written to {parts[1]}: give each --report a file of its own.");
            }
            else
            {
                reports.Add(new ReportFile(format, parts[1]));
            }
        }

        return [.. reports];
    }

    private static string Either(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }
}
