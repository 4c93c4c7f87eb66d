using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>
/// A file with small consumers of the contract. Where the analyzer is to report, the line says so at its end:
/// <c>// VITEC002</c>, or with the exact code that the diagnostic stands on, <c>// VITEC002 {"/a"}</c>; several follow each
/// other. <c>// below: VITEC009</c> on a line of its own speaks of the next line, where a comment can't stand.
/// </summary>
internal sealed partial class ConsumerFile(string path, ImmutableArray<MetadataReference> references)
{
    private readonly string _code = File.ReadAllText(path);

    /// <summary>What is expected and not reported (<c>-</c>), and what is reported and not expected (<c>+</c>).</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync(DiagnosticAnalyzer analyzer, CancellationToken cancellationToken)
    {
        var expected = Expected().ToList();
        var differences = new List<string>();
        foreach (var reported in await ReportedAsync(analyzer, cancellationToken))
        {
            var match = expected.FirstOrDefault(mark => mark.Covers(reported));
            if (match is null)
            {
                differences.Add($"+ {reported}");
            }
            else
            {
                expected.Remove(match);
            }
        }

        return [.. differences, .. expected.Select(mark => $"- {mark}")];
    }

    public IEnumerable<Mark> Expected()
    {
        var lines = _code.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var marks = Marks().Match(lines[i]);
            if (marks.Success)
            {
                var line = marks.Groups["below"].Success ? i + 2 : i + 1;
                for (var k = 0; k < marks.Groups["mark"].Captures.Count; k++)
                {
                    var mark = OneMark().Match(marks.Groups["mark"].Captures[k].Value);
                    yield return new Mark(mark.Groups["id"].Value, line, mark.Groups["text"].Success ? mark.Groups["text"].Value : null);
                }
            }
        }
    }

    private async Task<IEnumerable<Mark>> ReportedAsync(DiagnosticAnalyzer analyzer, CancellationToken cancellationToken)
    {
        var tree = CSharpSyntaxTree.ParseText(_code, new CSharpParseOptions(LanguageVersion.Latest), path, cancellationToken: cancellationToken);
        var kind = tree.GetCompilationUnitRoot(cancellationToken).Members.Any(SyntaxKind.GlobalStatement)
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        var options = new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations);
        var compilation = CSharpCompilation.Create("Consumer", [tree], references, options);
        var errors = compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors.Any())
        {
            throw new InvalidDataException("The consumer does not compile:\n" + string.Join("\n", errors));
        }

        var diagnostics = await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => new Mark(
            diagnostic.Id,
            diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1,
            diagnostic.Location.IsInSource ? tree.GetText(cancellationToken).ToString(diagnostic.Location.SourceSpan) : diagnostic.ToString()));
    }

    [GeneratedRegex(@"//(?<below> below:)?(?<mark> VITEC\d{3}(?: \{.*?\}(?=$| VITEC\d{3}))?)+\r?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^ (?<id>VITEC\d{3})(?: \{(?<text>.*)\})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex OneMark();

    /// <summary>A diagnostic of one rule that begins on a line (from 1), on any code there when its text is null.</summary>
    public sealed record Mark(string Id, int Line, string? Text)
    {
        public bool Covers(Mark reported) => Id == reported.Id && Line == reported.Line && (Text is null || Text == reported.Text);

        public override string ToString() => Text is null ? $"{Line}: {Id}" : $"{Line}: {Id} {{{Text}}}";
    }
}
