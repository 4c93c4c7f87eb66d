using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>
/// What one function body does to its variables: their definitions, in the order in which its operations are noted, block by block.
/// Which of them reaches a place, the flow between the blocks decides.
/// </summary>
/// <param name="model">The semantic model of the body's file.</param>
/// <param name="builders">The types whose objects' contents are followed.</param>
internal abstract class VariableFlow(SemanticModel model, BuilderTypes builders)
{
    // Where each reference to a variable, and each nested function, stands: the block and the place in its order.
    protected Dictionary<SyntaxNode, (int Block, int Order)> Places { get; } = new();

    // The operations around the one that is visited, kept from one visit to the next.
    private readonly Stack<(IOperation Operation, IOperation.OperationList.Enumerator Children)> _stack = new(16);

    private int _order;

    /// <summary>The variables that this body defines.</summary>
    public Dictionary<ISymbol, VariableDefinitions> Variables { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// The variables that are written through a reference to them, or in an exception filter, which runs before the finally
    /// blocks that come before it: nothing is known of their values anywhere.
    /// </summary>
    public HashSet<ISymbol> Aliased { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The lambdas of this body.</summary>
    public List<IFlowAnonymousFunctionOperation> Lambdas { get; } = new();

    /// <summary>The definition of a variable that reaches a place, or null when the place is not in this body.</summary>
    public Definition? Reaching(ISymbol variable, SyntaxNode place) =>
        Places.TryGetValue(place, out var at) ? Before(variable, at.Block, at.Order) : null;

    /// <summary>The definition that reaches a place in a block.</summary>
    protected Definition Before(ISymbol variable, int block, int order) =>
        (Variables.TryGetValue(variable, out var definitions) ? definitions.LastIn(block, order) : null) ?? AtStart(variable, block);

    /// <summary>The operation of the tree that one stands for.</summary>
    protected abstract IOperation? InTree(IOperation operation);

    /// <summary>What holds of a variable at a block's start.</summary>
    protected abstract Definition AtStart(ISymbol variable, int block);

    /// <summary>What a variable is written in a block, when the way that led there says more of it.</summary>
    protected virtual Definition WrittenIn(int block, ISymbol variable, Definition definition) => definition;

    /// <summary>Whether an operation can be noted; each is asked about before its operands.</summary>
    protected virtual bool CanNote(IOperation operation) => true;

    /// <summary>Notes what an operation reads and writes, its operands first; false when one can't be noted.</summary>
    protected bool Visit(IOperation root, int block)
    {
        // Post-order with an explicit stack: a chain of 10,000 additions is as many levels deep.
        if (!CanNote(root))
        {
            return false;
        }

        _stack.Push((root, root.ChildOperations.GetEnumerator()));
        while (_stack.Count > 0)
        {
            var (operation, children) = _stack.Pop();
            if (children.MoveNext())
            {
                var child = children.Current;
                if (!CanNote(child))
                {
                    return false;
                }

                _stack.Push((operation, children));
                _stack.Push((child, child.ChildOperations.GetEnumerator()));
            }
            else
            {
                Note(operation, block);
            }
        }

        return true;
    }

    private void Note(IOperation operation, int block)
    {
        _order++;
        switch (operation)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation:
                Place(operation.Syntax, block);
                switch (UseOf(operation))
                {
                    case ReferenceUse.Written:
                        Write(operation, block, GivenBy(operation));
                        break;
                    case ReferenceUse.Aliased:
                        Aliased.Add(VariableOf(operation)!);
                        break;
                }

                break;
            case IInvocationOperation call:
                NoteCall(call, block);
                break;
            case IFlowAnonymousFunctionOperation lambda:
                Place(operation.Syntax, block);
                Lambdas.Add(lambda);
                break;
            case IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: var value }:
                Write(local, block, local.IsRef ? new Definition.Unknown(operation.Syntax) : ValueOf(value));
                break;
            case ISimpleAssignmentOperation assignment:
                Write(assignment.Target, block, assignment.IsRef ? new Definition.Unknown(assignment.Syntax) : ValueOf(assignment.Value));
                Place(assignment.Syntax, block);
                NoteChange(assignment.Target, assignment, block);
                break;
            case ICompoundAssignmentOperation assignment:
                Write(assignment.Target, block, AssignedBy(assignment, assignment.Kind));
                NoteChange(assignment.Target, assignment, block);
                break;
            case IDeconstructionAssignmentOperation assignment:
                WriteTuple(assignment.Target, assignment.Value, block);
                break;
            case IIncrementOrDecrementOperation increment:
                Write(increment.Target, block, new Definition.Unknown(increment.Syntax));
                NoteChange(increment.Target, increment, block);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable } pattern:
                Write(variable, block, MatchedBy(pattern));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } variable } pattern:
                Write(variable, block, MatchedBy(pattern));
                break;
            case IListPatternOperation { DeclaredSymbol: { } variable } pattern:
                Write(variable, block, new Definition.Unknown(pattern.Syntax));
                break;
        }
    }

    /// <summary>Notes what a call does to a variable: a builder changes its content, a throw helper lets some values through only.</summary>
    private void NoteCall(IInvocationOperation call, int block)
    {
        if (builders.IsChangedBy(call.TargetMethod))
        {
            // Of a chain of calls, the last one stands for all.
            if (!builders.IsContinued(call))
            {
                NoteChange(call, block);
            }
        }
        else if (ThrowHelpers.CheckOf(call) is { } check && VariableOf(call.Arguments[0].Value.WithoutConversions()) is { } variable)
        {
            var order = _order;
            AddDefinition(variable, block, new Definition.Checked(() => Before(variable, block, order), new Guard(check, passes: false)), isWrite: false);
        }
        else if (call.Arguments.Length > 0 && !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
        {
            foreach (var (argument, guard) in VariableCheck.PassedBy(call, model))
            {
                if (VariableOf(argument.WithoutConversions()) is { } passed)
                {
                    var order = _order++;
                    AddDefinition(passed, block, new Definition.Checked(() => Before(passed, block, order), guard), isWrite: false);
                }
            }
        }
    }

    /// <summary>Notes an assignment to a property, as a change of the object that has it.</summary>
    private void NoteChange(IOperation target, IOperation assignment, int block)
    {
        // Captured when the value has branches, or an initializer, of its own.
        if (target is IPropertyReferenceOperation { Instance: not null } or IFlowCaptureReferenceOperation)
        {
            NoteChange(assignment, block);
        }
    }

    private void NoteChange(IOperation operation, int block)
    {
        if (InTree(operation) is { } change && builders.ReceiverOf(change) is { } receiver && VariableOf(receiver) is { } variable)
        {
            // The variable holds the same object as before; only a builder's text is another one.
            AddDefinition(variable, block, new Definition.Changed(change), isWrite: builders.Contains(receiver.Type));
        }
    }

    private void Place(SyntaxNode syntax, int block)
    {
        if (!Places.ContainsKey(syntax))
        {
            Places.Add(syntax, (block, _order));
        }
    }

    private enum ReferenceUse
    {
        Plain,
        Written,
        Aliased,
    }

    private ReferenceUse UseOf(IOperation reference)
    {
        if (builders.Contains(reference.Type)
            && InTree(reference) is (ILocalReferenceOperation or IParameterReferenceOperation) and var inTree
            && !builders.IsOwnUse(inTree))
        {
            return ReferenceUse.Aliased; // whoever has it can change it
        }

        var parent = reference.Parent is IDeclarationExpressionOperation ? reference.Parent.Parent : reference.Parent;
        return parent switch
        {
            _ when reference.Syntax.Parent is RefExpressionSyntax => ReferenceUse.Aliased,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Parent: var call } => MayKeep(call) ? ReferenceUse.Aliased : ReferenceUse.Written,
            IAddressOfOperation => ReferenceUse.Aliased,
            _ => ReferenceUse.Plain,
        };
    }

    /// <summary>What a call gives the variable that it is passed by reference: of a function of the file, what that gives its <c>out</c> parameter.</summary>
    private Definition GivenBy(IOperation reference)
    {
        var argument = (reference.Parent is IDeclarationExpressionOperation ? reference.Parent.Parent : reference.Parent) as IArgumentOperation;
        return argument is { Parameter: { RefKind: RefKind.Out } parameter, Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } call }
            && InTree(call) is IInvocationOperation inTree
                ? new Definition.Output(inTree, parameter)
                : new Definition.Unknown(reference.Syntax);
    }

    /// <summary>Whether what a call gives can hold the references that were passed to it.</summary>
    private static bool MayKeep(IOperation? call) => call switch
    {
        IInvocationOperation { TargetMethod: var method } => method.ReturnsByRef || method.ReturnsByRefReadonly || method.ReturnType.IsRefLikeType,
        _ => call?.Type?.IsRefLikeType == true,
    };

    private void WriteTuple(IOperation target, IOperation value, int block)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        value = value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value;
        if (target is not ITupleOperation targets)
        {
            Write(target, block, ValueOf(value));
            NoteChange(target, target, block);
            return;
        }

        var values = value as ITupleOperation;
        var whole = values is null && value.Type?.IsTupleType == true && ValueOf(value) is Definition.Assigned { Expression: var expression } ? expression : null;
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (values?.Elements.Length == targets.Elements.Length)
            {
                WriteTuple(targets.Elements[i], values.Elements[i], block);
            }
            else if (whole is not null && targets.Elements[i] is not ITupleOperation)
            {
                Write(targets.Elements[i], block, new Definition.Element(whole, i));
                NoteChange(targets.Elements[i], targets.Elements[i], block);
            }
            else
            {
                WriteUnknown(targets.Elements[i], block);
            }
        }
    }

    private void WriteUnknown(IOperation target, int block)
    {
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
            {
                WriteUnknown(element, block);
            }
        }
        else
        {
            Write(target, block, new Definition.Unknown(target.Syntax));
            NoteChange(target, target, block);
        }
    }

    private void Write(IOperation target, int block, Definition definition)
    {
        if (VariableOf(target) is { } variable)
        {
            Write(variable, block, definition);
        }
    }

    private ISymbol? VariableOf(IOperation target) => target switch
    {
        IDeclarationExpressionOperation declaration => VariableOf(declaration.Expression),
        IFlowCaptureReferenceOperation capture when InTree(capture) is { } captured => VariableOf(captured),
        _ => target.Variable(),
    };

    private void Write(ISymbol variable, int block, Definition definition) => AddDefinition(variable, block, definition, isWrite: true);

    private void AddDefinition(ISymbol variable, int block, Definition definition, bool isWrite)
    {
        if (!Variables.TryGetValue(variable, out var definitions))
        {
            Variables.Add(variable, definitions = new VariableDefinitions());
        }

        definitions.Add(block, _order, isWrite ? WrittenIn(block, variable, definition) : definition, isWrite ? definition : null);
    }

    /// <summary>
    /// The expression of the tree that a value of the graph stands for: itself, or what was captured before a branch. What
    /// the graph made up (the element of a foreach loop) stands for nothing that is written there.
    /// </summary>
    private Definition ValueOf(IOperation value)
    {
        value = value.WithoutImplicitConversions();
        return value is IFlowCaptureReferenceOperation || !value.IsImplicit
            ? AssignedBy(value, kind: null)
            : new Definition.Unknown(value.Syntax);
    }

    private Definition AssignedBy(IOperation value, OperationKind? kind) =>
        InTree(value) is { } expression && (kind is null || expression.Kind == kind)
            ? new Definition.Assigned(expression)
            : new Definition.Unknown(value.Syntax);

    /// <summary>The value that a pattern at the top of an <c>is</c>, or of a property in one, gives its variable.</summary>
    private Definition MatchedBy(IPatternOperation pattern)
    {
        var matched = pattern.Parent switch
        {
            IIsPatternOperation { Value: var value } => ValueOf(value),
            IPropertySubpatternOperation { Member: IPropertyReferenceOperation property } => new Definition.Assigned(property),
            _ => null,
        };
        if (matched is null)
        {
            return new Definition.Unknown(pattern.Syntax);
        }

        return pattern is IDeclarationPatternOperation { MatchesNull: true } ? matched : new Definition.Checked(() => matched, new Guard(Guard.IsNull, passes: false));
    }
}
