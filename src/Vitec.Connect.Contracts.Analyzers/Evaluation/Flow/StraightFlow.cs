using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>
/// The reaching definitions of a member's body in which one thing simply happens after the other: of many bodies that send
/// something, no graph has to be made.
/// </summary>
internal sealed class StraightFlow : VariableFlow
{
    // What neither branches nor leaves, and is in the graph as it is in the tree.
    private static readonly HashSet<OperationKind> Kinds = new()
    {
        OperationKind.MethodBody, OperationKind.ConstructorBody, OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer,
        OperationKind.Block, OperationKind.ExpressionStatement, OperationKind.VariableDeclarationGroup, OperationKind.VariableDeclaration, OperationKind.VariableDeclarator,
        OperationKind.VariableInitializer, OperationKind.UsingDeclaration, OperationKind.Using, OperationKind.Return, OperationKind.Empty,
        OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.DeconstructionAssignment, OperationKind.Increment, OperationKind.Decrement,
        OperationKind.Invocation, OperationKind.Argument, OperationKind.ObjectCreation, OperationKind.DelegateCreation, OperationKind.MethodReference, OperationKind.Tuple,
        OperationKind.ObjectOrCollectionInitializer, OperationKind.AnonymousObjectCreation, OperationKind.ArrayCreation, OperationKind.ArrayInitializer,
        OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.LocalReference, OperationKind.ParameterReference,
        OperationKind.InstanceReference, OperationKind.ArrayElementReference, OperationKind.Literal, OperationKind.DefaultValue, OperationKind.TypeOf,
        OperationKind.Conversion, OperationKind.Await, OperationKind.Unary, OperationKind.Binary, OperationKind.InterpolatedString,
        OperationKind.InterpolatedStringText, OperationKind.Interpolation, OperationKind.Utf8String, OperationKind.Discard, OperationKind.DeclarationExpression,
    };

    // Nothing comes after what leaves.
    private int _end = int.MaxValue;

    private StraightFlow(SemanticModel model, BuilderTypes builders)
        : base(model, builders)
    {
    }

    /// <summary>The flow of a body; null where it may branch.</summary>
    public static StraightFlow? Of(IOperation root, SemanticModel model, BuilderTypes builders)
    {
        var flow = new StraightFlow(model, builders);
        return flow.Visit(root, block: 0) ? flow : null;
    }

    /// <summary>The definition of a local or parameter that reaches a reference to it.</summary>
    public Definition Reaching(ISymbol variable, IOperation reference) =>
        Aliased.Contains(variable) ? new Definition.Unknown(reference.Syntax) : Reaching(variable, reference.Syntax) ?? new Definition.Unknown(reference.Syntax);

    /// <inheritdoc/>
    protected override IOperation? InTree(IOperation operation) => operation;

    /// <inheritdoc/>
    protected override Definition AtStart(ISymbol variable, int block) =>
        variable is IParameterSymbol parameter ? new Definition.Argument(parameter) : new Definition.Unassigned();

    /// <inheritdoc/>
    protected override bool CanNote(IOperation operation)
    {
        if (!Kinds.Contains(operation.Kind) || IsConditional(operation) || operation.Syntax.SpanStart >= _end)
        {
            return false;
        }

        if (operation is IReturnOperation)
        {
            _end = operation.Syntax.Span.End;
        }

        return true;
    }

    private static bool IsConditional(IOperation operation) =>
        operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr };
}
