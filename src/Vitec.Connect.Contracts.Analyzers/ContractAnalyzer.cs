using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
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
                start.RegisterOperationAction(
                    analysis.Analyze,
                    OperationKind.Invocation,
                    OperationKind.ObjectCreation,
                    OperationKind.SimpleAssignment,
                    OperationKind.CoalesceAssignment);
            }
        });
    }

    /// <summary>What is known for a whole compilation.</summary>
    private sealed class CompilationAnalysis(Compilation compilation, ContractSymbols contract)
    {
        private readonly HttpClientCalls _httpClient = new(compilation);
        private readonly FrameworkTexts _framework = new(compilation);

        // One evaluator a body, by its root operation, which holds it no longer than the compiler needs the operation.
        private readonly ConditionalWeakTable<IOperation, MethodEvaluator> _evaluators = new();

        public void Analyze(OperationAnalysisContext context)
        {
            var uses = default(UseList);
            switch (context.Operation)
            {
                case IInvocationOperation call:
                    _httpClient.FindUses(call, ref uses);
                    MarkedMembers.FindUses(call.Arguments, contract, ref uses);
                    break;
                case IObjectCreationOperation creation:
                    _httpClient.FindUses(creation, ref uses);
                    MarkedMembers.FindUses(creation.Arguments, contract, ref uses);
                    break;
                case IAssignmentOperation assignment:
                    _httpClient.FindUses(assignment, ref uses);
                    MarkedMembers.FindUses(assignment, contract, ref uses);
                    break;
            }

            if (uses.IsEmpty)
            {
                return;
            }

            var evaluator = EvaluatorOf(context);
            foreach (var use in uses)
            {
                var value = evaluator.Evaluate(use.Expression, context.CancellationToken);
                foreach (var rule in Rules)
                {
                    if (rule.Check(use, value, contract) is { } finding)
                    {
                        context.ReportDiagnostic(DiagnosticOf(rule, use, finding));
                    }
                }
            }
        }

        private MethodEvaluator EvaluatorOf(OperationAnalysisContext context)
        {
            var root = context.Operation;
            while (root.Parent is { } parent)
            {
                root = parent;
            }

            return _evaluators.GetValue(root, _ => new MethodEvaluator(context.Operation.SemanticModel!, _framework, context.GetControlFlowGraph));
        }

        private static Diagnostic DiagnosticOf(Rule rule, Use use, Finding finding)
        {
            var place = use.Expression.Syntax;
            var origins = finding.Origins.RemoveAll(origin => origin == place);
            return Diagnostic.Create(
                rule.Descriptor, place.GetLocation(), ImmutableArray.CreateRange(origins, origin => origin.GetLocation()), finding.Properties, finding.Shown);
        }
    }
}
