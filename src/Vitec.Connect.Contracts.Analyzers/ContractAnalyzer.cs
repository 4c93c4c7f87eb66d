using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;
using Vitec.Connect.Contracts.Analyzers.Recognition;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>
/// Holds C# code against the HTTP contract. One pass serves all rules: gate, recogniser, use, text with holes, rule.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<Rule> Rules = ImmutableArray.Create<Rule>(
        new MissingCustomerIdRule(),
        new RelativeUrlRule(),
        new UrlWithoutProtocolRule());

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.CreateRange(Rules, rule => rule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // The gate: where there is no contract, nothing is asked of the compiler.
            if (ContractSymbols.In(start.Compilation) is { } contract)
            {
                var analysis = new CompilationAnalysis(start.Compilation, contract);
                start.RegisterOperationAction(analysis.Analyze, UseFinder.Kinds);
            }
        });
    }

    /// <summary>What is known for a whole compilation.</summary>
    private sealed class CompilationAnalysis(Compilation compilation, ContractSymbols contract)
    {
        private readonly UseFinder _finder = new(compilation, contract);
        private readonly Lazy<FrameworkTexts> _framework = new(() => new FrameworkTexts(compilation));
        private readonly BuilderTypes _builders = new(compilation);
        private readonly ConcurrentDictionary<SyntaxTree, FileAnalysis> _files = new();

        public void Analyze(OperationAnalysisContext context)
        {
            var uses = _finder.UsesIn(context.Operation);
            if (uses.IsEmpty)
            {
                return;
            }

            var file = FileOf(context.Operation);
            foreach (var use in uses)
            {
                foreach (var report in file.Check(use, context.CancellationToken))
                {
                    context.ReportDiagnostic(report.ToDiagnostic());
                }
            }
        }

        private FileAnalysis FileOf(IOperation operation)
        {
            var model = operation.SemanticModel!;
            return _files.TryGetValue(model.SyntaxTree, out var known)
                ? known
                : _files.GetOrAdd(model.SyntaxTree, new FileAnalysis(new FileEvaluator(model, _framework.Value, _builders), _finder, contract, Rules));
        }
    }
}
