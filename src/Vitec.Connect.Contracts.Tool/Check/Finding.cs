using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>What a rule found. Two are the same when a file that several projects have, or one in several frameworks, shows it twice.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">Error, warning or info: what the project has set for the rule.</param>
/// <param name="Message">What is wrong, and how it is mended.</param>
/// <param name="File">The file's full path.</param>
/// <param name="Start">Where it begins: line and character from 0, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Line">The line that it begins in, texts blanked where it has credentials.</param>
internal sealed record Finding(string Rule, DiagnosticSeverity Severity, string Message, string File, LinePosition Start, LinePosition End, string Line)
{
    /// <summary>As compilers write it: <c>file(line,column)</c>, from 1.</summary>
    public string Place => $"{Paths.Shown(File)}({Start.Line + 1},{Start.Character + 1})";

    /// <summary>As compilers call it.</summary>
    public string Level => LevelOf(Severity);

    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
