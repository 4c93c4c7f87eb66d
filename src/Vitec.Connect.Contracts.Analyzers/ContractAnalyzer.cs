using System;
using System.Collections.Generic;
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
        new UrlWithoutProtocolRule(),
        new UnusableUrlRule(),
        new WrongMethodRule(),
        new UnescapedCustomerIdRule(),
        new DocumentationValueRule(),
        new JsonBodyRule(),
        new XmlBodyRule(),
        new PlainHttpRule(),
        new ConstantCredentialsRule(),
        new UnreadAnswerRule(),
        new NewtonsoftDefaultsRule());

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.CreateRange(Rules, rule => rule.Descriptor).Add(Descriptors.OwnClass);

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
                var analysis = new CompilationAnalysis(start.Compilation, contract, start.Options);
                start.RegisterOperationAction(analysis.Analyze, analysis.Kinds);
                start.RegisterSymbolAction(new OwnClasses(start.Compilation, contract).Check, SymbolKind.NamedType);
            }
        });
    }

    /// <summary>What is known for a whole compilation.</summary>
    private sealed class CompilationAnalysis
    {
        private readonly Compilation _compilation;
        private readonly Evaluators _evaluators;
        private readonly UseFinder _finder;
        private readonly Lazy<UseWords> _words;
        private readonly ConditionalWeakTable<FileEvaluator, FileAnalysis> _files = new();
        private readonly ConditionalWeakTable<FileEvaluator, FileAnalysis>.CreateValueCallback _createFile;

        public CompilationAnalysis(Compilation compilation, ContractSymbols contract, AnalyzerOptions options)
        {
            _compilation = compilation;
            _evaluators = new Evaluators(compilation);
            _finder = new UseFinder(compilation, contract, _evaluators);
            _words = new Lazy<UseWords>(() => new UseWords(contract));
            _createFile = file => new FileAnalysis(file, _finder, _words.Value, contract, Rules, options.AnalyzerConfigOptionsProvider.GetOptions(file.Model.SyntaxTree));
        }

        public ImmutableArray<OperationKind> Kinds => _finder.Kinds;

        public void Analyze(OperationAnalysisContext context)
        {
            var uses = _finder.UsesIn(context.Operation);
            var givesValues = GivesValues(context.Operation);
            if (uses.IsEmpty && !givesValues)
            {
                return;
            }

            var file = _files.GetValue(_evaluators.Of(context.Operation), _createFile);
            bool? isDead = null;
            if (!uses.IsEmpty)
            {
                uses = file.Kept(context.Operation, uses);

                // Several uses in one operation can lead to one place: a request with two bodies has one URL.
                HashSet<(Rule, SyntaxNode)>? reported = null;
                foreach (var use in uses)
                {
                    foreach (var report in file.Check(use, context.Operation, context.CancellationToken))
                    {
                        if ((reported ??= new()).Add((report.Rule, report.Place)) && !(isDead ??= file.IsDead(context.Operation, context.CancellationToken)))
                        {
                            context.ReportDiagnostic(report.ToDiagnostic());
                        }
                    }
                }
            }

            if (givesValues)
            {
                foreach (var report in file.ReportsOf(context.Operation, context.CancellationToken))
                {
                    if (!(isDead ??= file.IsDead(context.Operation, context.CancellationToken)))
                    {
                        context.ReportDiagnostic(report.ToDiagnostic());
                    }
                }
            }
        }

        /// <summary>Whether an operation may give values to uses in other members of its file.</summary>
        private bool GivesValues(IOperation operation) =>
            (operation is IInvocationOperation { TargetMethod: var called, Arguments: { IsEmpty: false } arguments } && Function.IsFollowed(called)
                && ReferenceEquals(called.ContainingAssembly, _compilation.Assembly) && PassesText(arguments) && _words.Value.MayLeadToUse(called))
            || _finder.GivesBaseUrl(operation);

        /// <summary>Whether an argument is of a type whose texts are followed, as far as its name tells.</summary>
        private static bool PassesText(ImmutableArray<IArgumentOperation> arguments)
        {
            foreach (var argument in arguments)
            {
                if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type: var type }
                    && (type.SpecialType is SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char
                        || type.TypeKind is TypeKind.TypeParameter or TypeKind.Array
                        || type.Name is "Uri" or "HttpMethod" or "StringBuilder" or "UriBuilder" or "Url" or "IFlurlRequest" or "FlurlRequest" or "PathString" or "QueryString" or "HostString"))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
