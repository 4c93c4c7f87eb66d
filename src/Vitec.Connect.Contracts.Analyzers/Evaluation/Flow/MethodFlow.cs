using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>The reaching definitions in a member's body, and in the lambdas and local functions within it.</summary>
internal sealed class MethodFlow
{
    private readonly SemanticModel _model;
    private readonly BuilderTypes _builders;
    private readonly Body _code;
    private readonly Function _body;

    // The lambdas and local functions, by their syntax.
    private readonly Dictionary<SyntaxNode, Function> _nested = new();

    // Variables that a nested function writes, or that are written through a reference: nothing is known of their values.
    private readonly HashSet<ISymbol> _opaque = new(SymbolEqualityComparer.Default);

    // The code that no way leads to: hardly any, ever.
    private readonly List<TextSpan> _dead = new();

    // A nested function has no graph: it may write any variable.
    private bool _isIncomplete;

    public MethodFlow(ControlFlowGraph graph, SemanticModel model, BuilderTypes builders, Body code, CancellationToken cancellationToken)
    {
        _model = model;
        _builders = builders;
        _code = code;
        _body = new Function(new BodyFlow(graph, model, builders, code), symbol: null, syntax: null, outer: null);
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

        if (_isIncomplete || _opaque.Contains(variable))
        {
            return new Definition.Unknown(reference.Syntax);
        }

        var reaching = function.Flow.Reaching(variable, place);
        if (!isCaptured)
        {
            return reaching ?? new Definition.Unknown(reference.Syntax);
        }

        // Captured: when the function runs is not known, so only a value that never changes is. A lambda sees it as it was
        // checked before the lambda was made, unless it is written again after that (in a loop); a local function, which is
        // made nowhere, as it was written.
        function.Flow.Variables.TryGetValue(variable, out var definitions);
        var writes = definitions?.Writes ?? 0;
        return variable is IParameterSymbol parameter
            ? writes == 0 ? reaching ?? new Definition.Argument(parameter) : new Definition.Unknown(reference.Syntax)
            : writes != 1 ? new Definition.Unknown(reference.Syntax)
            : reaching is null || function.Flow.CanBeWrittenAfter(variable, place) ? definitions!.FirstWrite!.Value.Value
            : reaching;
    }

    /// <summary>The block in which a reference to a variable stands; null when it is captured from elsewhere.</summary>
    public BasicBlock? BlockOf(IOperation reference) => FunctionOf(reference).Flow.BlockOf(reference.Syntax);

    /// <summary>The value of an expression where it stands, under the questions that lead there: to it, and to the functions around it.</summary>
    public Definition WhereAsked(IOperation expression)
    {
        Definition value = new Definition.Assigned(expression);
        foreach (var operation in expression.DescendantsAndSelf())
        {
            if (operation is ILocalReferenceOperation or IParameterReferenceOperation)
            {
                SyntaxNode? place = operation.Syntax;
                for (var function = FunctionOf(operation); function is not null && place is not null; function = function.Outer)
                {
                    value = function.Flow.WhereAsked(value, place);
                    place = function.Syntax;
                }

                break;
            }
        }

        return value;
    }

    /// <summary>Whether no way leads to a piece of code.</summary>
    public bool IsDead(SyntaxNode code)
    {
        foreach (var span in _dead)
        {
            if (span.Contains(code.Span))
            {
                return true;
            }
        }

        return false;
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
        _dead.AddRange(function.Flow.Dead);
        foreach (var variable in function.Flow.Variables)
        {
            if (function.Outer is not null && variable.Value.Writes > 0 && !SymbolEqualityComparer.Default.Equals(function.Symbol, variable.Key.ContainingSymbol))
            {
                _opaque.Add(variable.Key);
            }
        }

        foreach (var lambda in function.Flow.Lambdas)
        {
            AddNested(() => graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), lambda.Symbol, lambda.Syntax);
        }

        foreach (var local in graph.LocalFunctions)
        {
            if (local.DeclaringSyntaxReferences.Length > 0)
            {
                AddNested(() => graph.GetLocalFunctionControlFlowGraph(local, cancellationToken), local, local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken));
            }
        }

        void AddNested(Func<ControlFlowGraph> create, IMethodSymbol symbol, SyntaxNode syntax)
        {
            if (CompilerAnswers.Graph(create) is not { } nestedGraph)
            {
                _isIncomplete = true;
                return;
            }

            var nested = new Function(new BodyFlow(nestedGraph, _model, _builders, _code), symbol, syntax, function);
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
