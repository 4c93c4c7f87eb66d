using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// What is done with an object after it was made, wherever in the file it gets: locals, fluent calls, private and local
/// functions both ways. In which order, <see cref="Sources"/> tells.
/// </summary>
internal sealed class ObjectTrack
{
    // More is done with no object that people write; a variable that is used again for one after the other is.
    private const int MaxSteps = 300;

    private readonly IOperation _creation;
    private readonly FileEvaluator _file;
    private readonly Func<IMethodSymbol, bool> _isOwn;
    private readonly List<ObjectUse> _uses = new();

    // The calls of private and local functions that take it.
    private readonly List<IInvocationOperation> _takers = new();
    private readonly HashSet<(SyntaxNode, OperationKind)> _seen = new();
    private readonly Stack<IOperation> _pending = new();

    private ObjectTrack(IOperation creation, FileEvaluator file, Func<IMethodSymbol, bool> isOwn)
    {
        _creation = creation;
        _file = file;
        _isOwn = isOwn;
        _pending.Push(creation);
        while (_pending.Count > 0 && !IsLost)
        {
            var expression = _pending.Pop();
            if (_seen.Add((expression.Syntax, expression.Kind)))
            {
                Follow(expression);
                IsLost |= _seen.Count > MaxSteps;
            }
        }
    }

    /// <summary>Whether it gets into hands that are not seen: stored, returned to anybody, passed to foreign code.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Everything that is done with it.</summary>
    public IReadOnlyList<ObjectUse> Uses => _uses;

    /// <summary>
    /// Whether it is this object whose property is given a value, and not another that can be in the same variable: in the
    /// initializer of its creation, or by an assignment that it gets to. Where it is lost, nobody knows: it may be.
    /// </summary>
    private bool Gives(IOperation value, string property)
    {
        if (IsLost || _creation.Syntax.Contains(value.Syntax))
        {
            return true;
        }

        foreach (var use in _uses)
        {
            if (use.Operation is IPropertyReferenceOperation { Property.Name: var name, Syntax: var reference } && name == property
                && reference.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Contains(value.Syntax) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a source is the creation of this object.</summary>
    public bool IsCreation(Source source) => source.Value.Syntax == _creation.Syntax;

    /// <summary>
    /// What the object's property was given: by an assignment, or by the argument of its creation; null for other objects that
    /// can be in the same variable, and where nothing was given.
    /// </summary>
    public IOperation? ValueAt(Source value, string property) =>
        IsCreation(value) ? (_creation as IObjectCreationOperation)?.Arguments.Named(char.ToLowerInvariant(property[0]) + property.Substring(1))
        : SymbolEqualityComparer.Default.Equals(value.Value.Type, _creation.Type) || !Gives(value.Value, property) ? null
        : value.Value;

    /// <summary>What a value is for this object: where it is a parameter of a function that takes the object as well, the argument beside it.</summary>
    public IEnumerable<IOperation> ValuesFor(IOperation value)
    {
        var isFound = false;
        foreach (var call in _takers)
        {
            if (Passed.Resolve(value, new Passed(call, outer: null)) is (var argument, not null))
            {
                isFound = true;
                yield return argument;
            }
        }

        if (!isFound)
        {
            yield return value;
        }
    }

    /// <summary>What functions that are given the object, and do not send it, give its property: they stand for what it had when it was made.</summary>
    public List<IOperation> GivenByFunctions(string property)
    {
        var given = new List<IOperation>();
        foreach (var use in _uses)
        {
            if (use.Operation is IPropertyReferenceOperation { Property.Name: var name, Parent: ISimpleAssignmentOperation assignment } target
                && name == property && assignment.Target == target && use.Reference is IParameterReferenceOperation)
            {
                given.Add(assignment.Value);
            }
        }

        return given;
    }

    /// <param name="creation">The expression that makes the object.</param>
    /// <param name="file">The file's evaluator.</param>
    /// <param name="isOwn">Whether a method belongs to the object's library, which does not keep the object.</param>
    public static ObjectTrack Of(IOperation creation, FileEvaluator file, Func<IMethodSymbol, bool> isOwn) => new(creation, file, isOwn);

    /// <summary>The object that a fluent call takes and returns again; null for other calls.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call)
    {
        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value.WithoutImplicitConversions() : null);
        return receiver is not null && SymbolEqualityComparer.Default.Equals(receiver.Type, call.Type) ? receiver : null;
    }

    private void Follow(IOperation expression)
    {
        var value = expression.WithConversions();
        switch (value.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var variable } }:
                FollowVariable(variable, value);
                break;
            case ISimpleAssignmentOperation assignment when assignment.Value == value:
                FollowAssignment(assignment);
                break;
            case ISimpleAssignmentOperation or IExpressionStatementOperation or IUsingOperation or INameOfOperation
                or IIsPatternOperation or IIsTypeOperation or IBinaryOperation:
                break;
            case IConditionalOperation conditional when conditional.Condition != value:
                _pending.Push(conditional);
                break;
            case ICoalesceOperation coalesce:
                _pending.Push(coalesce);
                break;
            case ISwitchExpressionArmOperation { Parent: { } choice }:
                _pending.Push(choice);
                break;
            case IInvocationOperation call when call.Instance == value:
                FollowCall(call, value);
                break;
            case IPropertyReferenceOperation property when property.Instance == value:
                _uses.Add(new ObjectUse(property, value));
                break;
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                FollowArgument(call, argument, value);
                break;
            case IReturnOperation returned:
                FollowReturn(returned);
                break;
            default:
                IsLost = true;
                break;
        }
    }

    private void FollowVariable(ISymbol variable, IOperation within)
    {
        var references = _file.ReferencesTo(variable, within);
        if (references.Count > MaxSteps)
        {
            IsLost = true;
            return;
        }

        var isChanged = false;
        var isAssigned = false;
        foreach (var reference in references)
        {
            isAssigned |= IsTarget(reference);
            isChanged |= isAssigned || (reference.Parent is IPropertyReferenceOperation property && IsTarget(property));
        }

        foreach (var reference in references)
        {
            IsLost |= isChanged && IsOutOfOrder(reference, variable);
            if (!isAssigned || IsLost || MayBeIt(reference))
            {
                _pending.Push(reference);
            }
        }
    }

    /// <summary>Whether a variable that is assigned more than one object may hold this one where it is read.</summary>
    private bool MayBeIt(IOperation reference)
    {
        foreach (var source in Sources.OfMember(reference, member: "", _file, receiverOf: ReceiverOf))
        {
            if (source.Value is not IObjectCreationOperation creation || creation.Syntax == _creation.Syntax)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTarget(IOperation operation) => operation.Parent is IAssignmentOperation assignment && assignment.Target == operation;

    /// <summary>
    /// Whether a reference stands in a function around which the order of changes is not known: a local function that captures
    /// the variable, or a lambda that changes its object.
    /// </summary>
    private static bool IsOutOfOrder(IOperation reference, ISymbol variable)
    {
        for (var around = reference.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case ILocalFunctionOperation { Symbol: var local }:
                    return !SymbolEqualityComparer.Default.Equals(local, variable.ContainingSymbol);
                case IAnonymousFunctionOperation { Symbol: var lambda }:
                    return !SymbolEqualityComparer.Default.Equals(lambda, variable.ContainingSymbol)
                        && reference.Parent is IPropertyReferenceOperation { Parent: IAssignmentOperation assignment } property && assignment.Target == property;
            }
        }

        return false;
    }

    private void FollowAssignment(ISimpleAssignmentOperation assignment)
    {
        switch (assignment.Target)
        {
            case ILocalReferenceOperation { Local: var local }:
                FollowVariable(local, assignment);
                break;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter }:
                FollowVariable(parameter, assignment);
                break;
            case IDiscardOperation:
                break;
            default:
                IsLost = true;
                break;
        }

        if (assignment.Parent is not IExpressionStatementOperation)
        {
            _pending.Push(assignment);
        }
    }

    private void FollowCall(IInvocationOperation call, IOperation value)
    {
        _uses.Add(new ObjectUse(call, value));
        if (ReceiverOf(call) is not null)
        {
            _pending.Push(call);
        }
    }

    private void FollowArgument(IInvocationOperation call, IArgumentOperation argument, IOperation value)
    {
        if (argument.Parameter is not { RefKind: RefKind.None } parameter)
        {
            IsLost = true;
        }
        else if (_isOwn(call.TargetMethod))
        {
            FollowCall(call, value);
        }
        else if (Function.DeclarationOf(call.TargetMethod, _file.Model.SyntaxTree) is { } declaration && _file.Model.OperationOf(declaration) is { } body)
        {
            _takers.Add(call);
            FollowVariable(parameter.OriginalDefinition, body);
        }
        else
        {
            IsLost = true;
        }
    }

    /// <summary>Goes on at the calls of the function that returns the object, when all of them are seen.</summary>
    private void FollowReturn(IReturnOperation returned)
    {
        if (FunctionOf(returned) is not { } function || _file.CallsOf(function) is not { } calls)
        {
            IsLost = true;
            return;
        }

        foreach (var call in calls)
        {
            if (!function.IsAsync)
            {
                _pending.Push(call);
            }
            else if (call.Parent is IAwaitOperation awaited)
            {
                _pending.Push(awaited);
            }
            else
            {
                IsLost = true;
            }
        }
    }

    private IMethodSymbol? FunctionOf(IOperation operation)
    {
        for (; ; )
        {
            switch (operation)
            {
                case IAnonymousFunctionOperation:
                    return null;
                case ILocalFunctionOperation { Symbol: var local }:
                    return local;
                case { Parent: null }:
                    return _file.Model.GetDeclaredSymbol(operation.Syntax) as IMethodSymbol;
            }

            operation = operation.Parent;
        }
    }
}
