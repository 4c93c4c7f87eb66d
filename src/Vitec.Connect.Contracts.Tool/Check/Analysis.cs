using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Vitec.Connect.Contracts.Analyzers;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Runs the analyzer over a project.</summary>
internal sealed class Analysis(Action<string> failed)
{
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

    /// <summary>A diagnostic, independent of the compilation that it was found in.</summary>
    public static Finding FindingOf(Diagnostic diagnostic)
    {
        var tree = diagnostic.Location.SourceTree!;
        var span = diagnostic.Location.GetLineSpan().Span;
        return new Finding(
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            tree.FilePath,
            span.Start,
            span.End,
            tree.GetText().Lines[span.Start.Line].ToString());
    }
}
