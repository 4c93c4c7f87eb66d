using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Cases;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>A member's body or initializer: what a control-flow graph is made of, once one is asked for.</summary>
internal sealed class Body(IOperation root, SemanticModel model, BuilderTypes builders)
{
    // The compiler's graph nests a region for each, on a stack that doesn't grow: of 10,000 it dies.
    private const int MaxBranchesInStatement = 1_000;

    // The shortest is "a??b".
    private const int BranchLength = 4;

    private StraightFlow? _straight;
    private MethodFlow? _flow;
    private bool _isRead;
    private bool _hasFlow;
    private bool? _mayBeGivenValues;
    private Questions? _questions;
    private Dictionary<ISymbol, List<IOperation>>? _references;

    public IOperation Root { get; } = root;

    /// <summary>Steps through the body's blocks: so many for each character of its code, and some for the shortest.</summary>
    public Effort Effort { get; } = new(20_000 + (2L * root.Syntax.Span.Length));

    /// <summary>The definition of a local or parameter that reaches a reference to it; null in what has no control flow.</summary>
    public Definition? Reaching(ISymbol variable, IOperation reference, CancellationToken cancellationToken) =>
        Straight is { } straight ? straight.Reaching(variable, reference) : FlowOf(cancellationToken)?.Reaching(variable, reference);

    /// <summary>The block in which a reference to a variable stands; null in what has none.</summary>
    public BasicBlock? BlockOf(IOperation reference, CancellationToken cancellationToken) => Straight is not null ? null : FlowOf(cancellationToken)?.BlockOf(reference);

    /// <summary>Whether no way leads to a piece of the body's code.</summary>
    public bool IsDead(SyntaxNode code, CancellationToken cancellationToken) => Straight is null && FlowOf(cancellationToken)?.IsDead(code) == true;

    /// <summary>What its conditions ask about more than once.</summary>
    public Questions Questions => _questions ??= new Questions(this, model);

    /// <summary>
    /// The value of an expression where it stands, under the questions about what is asked twice that lead there; null where
    /// nothing is asked twice.
    /// </summary>
    public Definition? WhereAsked(IOperation expression, CancellationToken cancellationToken) =>
        Questions.IsEmpty ? null : Straight is not null ? new Definition.Assigned(expression) : FlowOf(cancellationToken)?.WhereAsked(expression);

    /// <summary>Whether calls in the file may give values to the body's function, or to one in it, of which straight code has none.</summary>
    public bool MayBeGivenValues(CancellationToken cancellationToken) =>
        _mayBeGivenValues ??= Straight is null || (model.GetDeclaredSymbol(Root.Syntax, cancellationToken) is IMethodSymbol function && Function.IsFollowed(function));

    /// <summary>Every reference to a local or parameter in the body, in the order of the source.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ISymbol variable)
    {
        if (_references is null)
        {
            _references = new Dictionary<ISymbol, List<IOperation>>(SymbolEqualityComparer.Default);
            foreach (var operation in Root.Descendants())
            {
                if (operation.Variable() is not { } referenced)
                {
                    continue;
                }

                if (!_references.TryGetValue(referenced, out var references))
                {
                    _references.Add(referenced, references = new List<IOperation>());
                }

                references.Add(operation);
            }
        }

        return _references.TryGetValue(variable, out var known) ? known : Array.Empty<IOperation>();
    }

    /// <summary>Whether a variable keeps what it was given at first, as a whole and in its fields.</summary>
    public bool IsOnlyRead(ISymbol variable)
    {
        foreach (var reference in ReferencesTo(variable))
        {
            var read = reference.Parent is IFieldReferenceOperation field ? field : reference;
            if (read.Syntax.Parent is RefExpressionSyntax
                || read.Parent is IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In) } or IAddressOfOperation or IIncrementOrDecrementOperation
                || (read.Parent is IAssignmentOperation assignment && assignment.Target == read)
                || (read.Parent is ITupleOperation && IsTarget(read.Parent)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTarget(IOperation tuple)
    {
        while (tuple.Parent is ITupleOperation around)
        {
            tuple = around;
        }

        return tuple.Parent is IDeconstructionAssignmentOperation assignment && assignment.Target == tuple;
    }

    /// <summary>The flow of a body without branches; null where there may be one.</summary>
    private StraightFlow? Straight
    {
        get
        {
            if (!_isRead)
            {
                _straight = StraightFlow.Of(Root, model, builders);
                _isRead = true;
            }

            return _straight;
        }
    }

    private MethodFlow? FlowOf(CancellationToken cancellationToken)
    {
        if (!_hasFlow)
        {
            _flow = !IsTooDeep(Root) && CompilerAnswers.Graph(() => GraphOf(Root, cancellationToken)) is { } graph ? new MethodFlow(graph, model, builders, this, cancellationToken) : null;
            _hasFlow = true;
        }

        return _flow;
    }

    /// <summary>Whether a statement of a body has so many branches that no graph can be made.</summary>
    private static bool IsTooDeep(IOperation root)
    {
        if (root.Syntax.Span.Length < MaxBranchesInStatement * BranchLength)
        {
            return false;
        }

        var branches = 0;
        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case { Syntax: StatementSyntax or ArrowExpressionClauseSyntax }:
                    branches = 0;
                    break;
                case IConditionalOperation or ICoalesceOperation or IConditionalAccessOperation or ISwitchExpressionOperation
                    or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }:
                    if (++branches > MaxBranchesInStatement)
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private static ControlFlowGraph? GraphOf(IOperation root, CancellationToken cancellationToken) => root switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellationToken),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
        IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, cancellationToken),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
        IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter, cancellationToken),
        _ => null,
    };
}
