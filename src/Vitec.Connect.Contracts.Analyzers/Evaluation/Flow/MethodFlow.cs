using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>The reaching definitions in a member's body, and in the lambdas and local functions within it.</summary>
internal sealed class MethodFlow
{
    private readonly SemanticModel _model;
    private readonly BuilderTypes _builders;
    private readonly Function _body;

    // The lambdas and local functions, by their syntax.
    private readonly Dictionary<SyntaxNode, Function> _nested = new();

    // Variables that a nested function writes, or that are written through a reference: nothing is known of their values.
    private readonly HashSet<ISymbol> _opaque = new(SymbolEqualityComparer.Default);

    public MethodFlow(ControlFlowGraph graph, SemanticModel model, BuilderTypes builders, CancellationToken cancellationToken)
    {
        _model = model;
        _builders = builders;
        _body = new Function(new BodyFlow(graph, model, builders), symbol: null, syntax: null, outer: null);
        Add(graph, _body, cancellationToken);
    }

    /// <summary>The definition of a local or parameter that reaches a reference to it.</summary>
    public Definition Reaching(ISymbol variable, IOperation reference)
    {
        var function = FunctionOf(reference);
        var place = reference.Syntax;
        var isCaptured = false;
        while (function.Outer is { } outer && !SymbolEqualityComparer.Default.Equals(function.Symbol, variable.ContainingSymbol))
        {
            place = function.Syntax!;
            function = outer;
            isCaptured = true;
        }

        if (_opaque.Contains(variable))
        {
            return new Definition.Unknown(reference.Syntax);
        }

        var reaching = function.Flow.Reaching(variable, place);
        if (!isCaptured)
        {
            return reaching ?? new Definition.Unknown(reference.Syntax);
        }

        // Captured: when the function runs is not known, so only a value that never changes is. A lambda sees it as it was
        // checked before the lambda was made; a local function, which is made nowhere, as it was written.
        function.Flow.Writes.TryGetValue(variable, out var writes);
        return variable is IParameterSymbol parameter
            ? writes == 0 ? reaching ?? new Definition.Argument(parameter) : new Definition.Unknown(reference.Syntax)
            : writes == 1 ? reaching ?? function.Flow.Only(variable)! : new Definition.Unknown(reference.Syntax);
    }

    private Function FunctionOf(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation && _nested.TryGetValue(parent.Syntax, out var function))
            {
                return function;
            }
        }

        return _body;
    }

    private void Add(ControlFlowGraph graph, Function function, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _opaque.UnionWith(function.Flow.Aliased);
        foreach (var variable in function.Flow.Writes.Keys)
        {
            if (function.Outer is not null && !SymbolEqualityComparer.Default.Equals(function.Symbol, variable.ContainingSymbol))
            {
                _opaque.Add(variable);
            }
        }

        foreach (var lambda in function.Flow.Lambdas)
        {
            AddNested(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), lambda.Symbol, lambda.Syntax);
        }

        foreach (var local in graph.LocalFunctions)
        {
            if (local.DeclaringSyntaxReferences.Length > 0)
            {
                AddNested(graph.GetLocalFunctionControlFlowGraph(local, cancellationToken), local, local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken));
            }
        }

        void AddNested(ControlFlowGraph nestedGraph, IMethodSymbol symbol, SyntaxNode syntax)
        {
            var nested = new Function(new BodyFlow(nestedGraph, _model, _builders), symbol, syntax, function);
            _nested[syntax] = nested;
            Add(nestedGraph, nested, cancellationToken);
        }
    }

    private sealed class Function(BodyFlow flow, IMethodSymbol? symbol, SyntaxNode? syntax, Function? outer)
    {
        public BodyFlow Flow { get; } = flow;

        public IMethodSymbol? Symbol { get; } = symbol;

        public SyntaxNode? Syntax { get; } = syntax;

        public Function? Outer { get; } = outer;
    }
}
