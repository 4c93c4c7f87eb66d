using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>Sources that say themselves what is to be reported: <c>// VITEC001</c> at the end of a line, more than one with commas.</summary>
internal static partial class Marks
{
    /// <summary>What the marks of a file promise, in the form of <see cref="ReportedDiagnostic.AtPlace"/>.</summary>
    public static IEnumerable<string> In(string file, string source) =>
        source.Split('\n').SelectMany((line, index) =>
            Mark().Matches(Comment().Match(line).Value).Select(mark => $"{Path.GetFileName(file)}({index + 1}): {mark.Value}"));

    [GeneratedRegex(@"// VITEC\d{3}(, VITEC\d{3})*\s*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"VITEC\d{3}")]
    private static partial Regex Mark();
}
