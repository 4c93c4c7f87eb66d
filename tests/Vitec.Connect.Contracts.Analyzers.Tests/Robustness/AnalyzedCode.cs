using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Robustness;

/// <summary>Any code in one file, good or bad: analyzed, and every fix applied that is offered for it.</summary>
internal sealed class AnalyzedCode : IDisposable
{
    private static readonly ImmutableArray<CodeFixProvider> Fixes =
        [.. typeof(UrlWithoutProtocolCodeFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    private readonly AdhocWorkspace _workspace = new();
    private readonly Document _document;

    /// <param name="references">What the code is compiled against; how much of it resolves is of no account.</param>
    public AnalyzedCode(IEnumerable<MetadataReference> references)
    {
        var project = _workspace.AddProject("Code", LanguageNames.CSharp)
            .WithMetadataReferences(references)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose));
        _document = project.AddDocument("Code.cs", SourceText.From(""));
    }

    /// <summary>How many fixes were applied so far.</summary>
    public int Fixed { get; private set; }

    /// <summary>What the analyzer or a fix threw, with all that was done to it, or that a fix did nothing; null when they did their work.</summary>
    public async Task<Exception?> FailureInAsync(string code, CancellationToken cancellationToken)
    {
        var document = _document.WithText(SourceText.From(code));
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken))!;
        var kind = root.Members.Any(SyntaxKind.GlobalStatement) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        document = document.Project.WithCompilationOptions(new CSharpCompilationOptions(kind, allowUnsafe: true, concurrentBuild: false)).GetDocument(document.Id)!;

        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => failure ??= exception,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken))!;
        foreach (var diagnostic in await compilation.WithAnalyzers([new ContractAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellationToken))
        {
            failure ??= await FailureOfFixesAsync(document, diagnostic, cancellationToken);
        }

        return failure;
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<Exception?> FailureOfFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            try
            {
                var actions = new List<CodeAction>();
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken));
                foreach (var action in actions)
                {
                    var change = (await action.GetOperationsAsync(cancellationToken)).OfType<ApplyChangesOperation>().Single();
                    var changed = await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync(cancellationToken);
                    if (changed.ContentEquals(await document.GetTextAsync(cancellationToken)))
                    {
                        return new InvalidOperationException($"{fix.GetType().Name} changes nothing of {diagnostic}.");
                    }

                    Fixed++;
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                return e;
            }
        }

        return null;
    }
}
