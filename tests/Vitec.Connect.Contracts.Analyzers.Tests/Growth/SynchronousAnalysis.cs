using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Growth;

/// <summary>The analysis of one file by all rules that look at operations, on the thread that asks for it: the compiler's own analysis of it uses others.</summary>
internal sealed class SynchronousAnalysis
{
    private static readonly ImmutableArray<Rule> Rules =
        [.. typeof(Rule).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(Rule).IsAssignableFrom(type)).Select(type => (Rule)Activator.CreateInstance(type)!)];

    private readonly HashSet<string> _reported = [];

    public SynchronousAnalysis(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = CSharpCompilation.Create(
            "Code", [tree], Verify.Framework.Add(Verify.Contracts), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        var contract = ContractSymbols.In(compilation)!;
        var evaluators = new Evaluators(compilation);
        var finder = new UseFinder(compilation, contract, evaluators);
        FileAnalysis? file = null;
        foreach (var operation in new FileBodies(compilation.GetSemanticModel(tree)).All(CancellationToken.None).SelectMany(body => body.Descendants()))
        {
            if (!finder.Kinds.Contains(operation.Kind))
            {
                continue;
            }

            file ??= new FileAnalysis(evaluators.Of(operation), finder, new UseWords(contract), contract, Rules, new AnalyzerOptions([]).AnalyzerConfigOptionsProvider.GlobalOptions);
            foreach (var use in finder.UsesIn(operation))
            {
                _reported.UnionWith(file.Check(use, operation, CancellationToken.None).Select(report => report.Rule.Descriptor.Id));
            }

            // What a call passes to another member.
            if (operation is IInvocationOperation)
            {
                _reported.UnionWith(file.ReportsOf(operation, CancellationToken.None).Select(report => report.Rule.Descriptor.Id));
            }

            Spent = evaluators.Of(operation).Spent;
        }
    }

    /// <summary>The rules that were reported.</summary>
    public IReadOnlyCollection<string> Reported => _reported;

    /// <summary>What was spent on evaluating the file.</summary>
    public long Spent { get; }
}
