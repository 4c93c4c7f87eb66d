using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Runs the analyzer over a project.</summary>
internal sealed class Analysis(Action<string> failed)
{
    // User and password in the code.
    private const string Credentials = "VITEC012";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new ContractAnalyzer()];

    /// <summary>The analyzer's rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } = Analyzers[0].SupportedDiagnostics;

    /// <summary>What it reports, by place: with the severities that the project sets, without what the code suppresses.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, _, _) => failed($"The analyzer failed in {project.Name}, and may have missed something: {exception.GetType().Name}: {exception.Message}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. diagnostics.Where(diagnostic => diagnostic is { Severity: not DiagnosticSeverity.Hidden, IsSuppressed: false, Location.IsInSource: true } && diagnostic.Id != "AD0001")
                .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan),
        ];
    }

    /// <summary>Diagnostics, independent of the compilation that they were found in.</summary>
    public static IEnumerable<Finding> FindingsOf(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        // Reports are for more eyes than the code is: no finding shows the line of the credentials that another one is about.
        var withCredentials = diagnostics.Where(diagnostic => diagnostic.Id == Credentials)
            .SelectMany(diagnostic => Lines(diagnostic).Select(line => (diagnostic.Location.SourceTree, line)))
            .ToHashSet();
        return diagnostics.Select(diagnostic =>
        {
            var tree = diagnostic.Location.SourceTree!;
            var span = diagnostic.Location.GetLineSpan().Span;
            var line = tree.GetText().Lines[span.Start.Line];
            return new Finding(
                diagnostic.Id,
                diagnostic.Severity,
                diagnostic.GetMessage(CultureInfo.InvariantCulture),
                tree.FilePath,
                span.Start,
                span.End,
                withCredentials.Contains((tree, span.Start.Line)) ? WithoutTexts(tree, line) : line.ToString());
        });
    }

    private static IEnumerable<int> Lines(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan().Span;
        return Enumerable.Range(span.Start.Line, span.End.Line - span.Start.Line + 1);
    }

    /// <summary>A line with each character of its texts blanked, so that all else stays in its column.</summary>
    private static string WithoutTexts(SyntaxTree tree, TextLine line)
    {
        var shown = line.ToString().ToCharArray();
        foreach (var token in tree.GetRoot().DescendantTokens(line.Span).Where(IsText))
        {
            var text = token.Span.Intersection(line.Span) ?? default;
            for (var i = text.Start - line.Start; i < text.End - line.Start; i++)
            {
                shown[i] = shown[i] == '"' ? '"' : '*';
            }
        }

        return new string(shown);
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken;
}
