using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Benchmarks.Analyzer;

/// <summary>
/// What an IDE asks for after each key: the diagnostics of the open document, in a compilation that knows nothing but its
/// references.
/// </summary>
internal static class Keystrokes
{
    /// <summary>
    /// Milliseconds of the analyzers' own time for each of a number of keys typed in the middle of a document, and how much of
    /// them was ours on average: other programs take the processor for longer than a key takes.
    /// </summary>
    public static async Task<(IReadOnlyList<double> Times, double Share)> MeasureAsync(Input input, AnalyzerPackage package, int keys)
    {
        var times = new List<double>();
        var meter = Meter.Start();
        Compilation compilation = input.Compilation();
        for (var key = 0; key < keys; key++)
        {
            var tree = compilation.SyntaxTrees.First();
            var text = await tree.GetTextAsync();
            var changed = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(PlaceIn(text), 0), "x")));
            compilation = compilation.ReplaceSyntaxTree(tree, changed);

            var analysis = compilation.WithAnalyzers(package.Analyzers, AnalysisRun.OptionsFor(package.Name));
            await analysis.GetAnalyzerSyntaxDiagnosticsAsync(changed, default);
            await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(changed), filterSpan: null, default);
            var time = 0.0;
            foreach (var analyzer in package.Analyzers)
            {
                time += (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default)).ExecutionTime.TotalMilliseconds;
            }

            times.Add(time);
        }

        return (times, meter.Share);
    }

    /// <summary>Within a string literal, so that the code goes on to compile.</summary>
    private static int PlaceIn(SourceText text)
    {
        var code = text.ToString();
        return code.IndexOf("https://", code.Length / 2, StringComparison.Ordinal) + "https://".Length;
    }
}
