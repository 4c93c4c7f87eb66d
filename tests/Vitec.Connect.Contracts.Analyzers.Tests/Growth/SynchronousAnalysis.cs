using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Growth;

/// <summary>The analyzer's own work on one file, all of it on the thread that asks for it: the compiler's is done before.</summary>
internal sealed class SynchronousAnalysis
{
    private static readonly AnalyzerOptions NoOptions = new([]);

    private readonly CSharpCompilation _compilation;
    private readonly SemanticModel _model;
    private readonly List<IOperation> _operations = [];
    private readonly List<INamedTypeSymbol> _types = [];
    private readonly List<Diagnostic> _reported = [];

    public SynchronousAnalysis(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest));
        _compilation = CSharpCompilation.Create(
            "Code", [tree], Verify.Framework.Add(Verify.Contracts), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        _model = _compilation.GetSemanticModel(tree);
        foreach (var type in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
        {
            _types.Add(_model.GetDeclaredSymbol(type)!);
        }

        foreach (var body in FileBodies.In(_model, CancellationToken.None))
        {
            _operations.AddRange(body.Descendants());
        }
    }

    /// <summary>The rules that were reported.</summary>
    public IReadOnlyList<string> Run()
    {
#pragma warning disable CS0618 // CompilationWithAnalyzers works on threads of its own.
        var start = new StartContext(_compilation);
        new ContractAnalyzer().Initialize(new Context(start));
        foreach (var type in _types)
        {
            start.SymbolAction!(new SymbolAnalysisContext(type, _compilation, NoOptions, _reported.Add, _ => true, CancellationToken.None));
        }

        foreach (var operation in _operations)
        {
            if (start.Kinds.Contains(operation.Kind))
            {
                start.OperationAction!(new OperationAnalysisContext(
                    operation, _model.GetEnclosingSymbol(operation.Syntax.SpanStart)!, _compilation, NoOptions, _reported.Add, _ => true, CancellationToken.None));
            }
        }

#pragma warning restore CS0618
        return [.. _reported.Select(diagnostic => diagnostic.Id)];
    }

    private sealed class Context(StartContext start) : AnalysisContext
    {
        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => action(start);

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode)
        {
        }

        public override void EnableConcurrentExecution()
        {
        }

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            throw new NotSupportedException();
    }

    private sealed class StartContext(Compilation compilation) : CompilationStartAnalysisContext(compilation, NoOptions, CancellationToken.None)
    {
        public Action<OperationAnalysisContext>? OperationAction { get; private set; }

        public Action<SymbolAnalysisContext>? SymbolAction { get; private set; }

        public HashSet<OperationKind> Kinds { get; } = [];

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds)
        {
            OperationAction = action;
            Kinds.UnionWith(operationKinds);
        }

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => SymbolAction = action;

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            throw new NotSupportedException();
    }
}
