using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Leads an expression back to where its object comes from, and remembers by which calls: through locals and branches, fluent
/// calls, the private and local functions of the file (both ways), its get-only properties, static readonly fields, and what it
/// assigns to its private members.
/// </summary>
internal sealed class Sources
{
    private const int MaxSteps = 200;

    private readonly FileEvaluator _file;
    private readonly Func<IInvocationOperation, IOperation?>? _receiverOf;
    private readonly IOperation? _creation;
    private readonly Stack<Source> _pending = new();
    private readonly List<Source> _found = new();

    private Sources(FileEvaluator file, Func<IInvocationOperation, IOperation?>? receiverOf, IOperation? creation)
    {
        _file = file;
        _receiverOf = receiverOf;
        _creation = creation;
    }

    /// <summary>What made the object of an expression, or the foreign expression that it comes from.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="file">The file's evaluator.</param>
    /// <param name="passed">The calls by which the expression itself came.</param>
    public static List<Source> Of(IOperation expression, FileEvaluator file, Passed? passed = null) => OfMember(expression, member: "", file, passed);

    /// <summary>What may have given a member of an expression's object its value, when the expression is evaluated; what the object came from where nothing did.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="member">The name of the property.</param>
    /// <param name="file">The file's evaluator.</param>
    /// <param name="passed">The calls by which the expression itself came.</param>
    /// <param name="receiverOf">The object that a fluent call returns again, or null for other calls.</param>
    /// <param name="creation">The creation of the object that is asked about, where others can be in the same variable; null for any of them.</param>
    public static List<Source> OfMember(
        IOperation expression, string member, FileEvaluator file, Passed? passed = null, Func<IInvocationOperation, IOperation?>? receiverOf = null, IOperation? creation = null)
    {
        var sources = new Sources(file, receiverOf, creation);
        sources.Follow(new Source(expression, passed), member);
        return sources._found;
    }

    /// <summary>Whether an expression is the member's value itself, and not the object's.</summary>
    public static bool IsAssignedTo(IOperation value, string member)
    {
        if (value is ICompoundAssignmentOperation or ICoalesceAssignmentOperation)
        {
            return true;
        }

        var parent = value.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } && property.Name == member;
    }

    private void Follow(Source first, string member)
    {
        HashSet<(SyntaxNode, OperationKind, Passed?)>? seen = null;
        var isGiven = false;
        for (var count = 0; (count == 0 || _pending.Count > 0) && count < MaxSteps; count++)
        {
            var current = count == 0 ? first : _pending.Pop();
            if (count > 0 && !(seen ??= new() { KeyOf(first) }).Add(KeyOf(current)))
            {
                continue;
            }

            foreach (var given in _file.MemberAssignmentsTo(current.Value, member))
            {
                isGiven = true;
                _found.Add(new Source(given, current.Passed, current.Argument));
            }

            foreach (var value in _file.MemberValues(current.Value, member, _creation))
            {
                var before = _pending.Count;
                var source = new Source(value, current.Passed, current.Argument);
                if (!IsAssignedTo(value, member))
                {
                    PushSourcesOf(source);
                }

                // What made an object whose member is given a value elsewhere in the file says nothing of it.
                if (_pending.Count == before && !(isGiven && value is IObjectCreationOperation && !IsAssignedTo(value, member)))
                {
                    _found.Add(source);
                }
            }
        }
    }

    private static (SyntaxNode, OperationKind, Passed?) KeyOf(Source source) => (source.Value.Syntax, source.Value.Kind, source.Passed);

    private void PushSourcesOf(Source source)
    {
        switch (source.Value)
        {
            case IParenthesizedOperation parenthesized:
                Push(parenthesized.Operand, source);
                break;
            case IConversionOperation conversion:
                Push(conversion.Operand, source);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                var holds = Condition.Of(conditional.Condition, variable => TextOf(variable, source.Passed));
                if (holds != false)
                {
                    Push(conditional.WhenTrue, source);
                }

                if (holds != true)
                {
                    Push(whenFalse, source);
                }

                break;
            case ICoalesceOperation coalesce:
                Push(coalesce.Value, source);
                Push(coalesce.WhenNull, source);
                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    Push(arm.Value, source);
                }

                break;
            case IInvocationOperation call when _receiverOf?.Invoke(call) is { } receiver:
                Push(receiver, source);
                break;
            case IInvocationOperation { TargetMethod.IsAsync: false } call:
                PushReturned(call, source);
                break;
            case IAwaitOperation { Operation: IInvocationOperation { TargetMethod.IsAsync: true } call }:
                PushReturned(call, source);
                break;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol function } parameter }:
                PushArguments(function, parameter, source);
                break;
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when InitializerOf(field) is { } initializer:
                Push(initializer, source);
                break;
            case IFieldReferenceOperation { Field: var field }:
                PushAssigned(field, source);
                break;
            case IPropertyReferenceOperation { Property: var property }:
                PushValuesOf(property, source);
                break;
        }
    }

    /// <summary>The text of a variable that a condition asks about: of a parameter, what the calls on the way give.</summary>
    private TextValue TextOf(IOperation variable, Passed? passed) =>
        Condition.IsVariable(variable) ? _file.Evaluate(Passed.Resolve(variable, passed).Value, default) : TextValue.Unknown(variable.Syntax);

    private void Push(IOperation value, Source from) => _pending.Push(new Source(value, from.Passed, from.Argument));

    private void PushAssigned(ISymbol member, Source from)
    {
        foreach (var assigned in _file.AssignmentsTo(member, default))
        {
            _pending.Push(new Source(assigned, passed: null, from.Argument));
        }
    }

    /// <summary>What a get-only property gives, by its expression, its only accessor or its initializer; else what the file assigns to it.</summary>
    private void PushValuesOf(IPropertySymbol property, Source from)
    {
        var declaration = Function.DeclarationOf(property, _file.Model.SyntaxTree) as PropertyDeclarationSyntax;
        SyntaxNode? code = declaration?.ExpressionBody
            ?? (SyntaxNode?)declaration?.Initializer
            ?? (declaration?.AccessorList?.Accessors is { Count: 1 } accessors ? accessors[0] : null);
        switch (code is null ? null : _file.Model.OperationOf(code))
        {
            case ISymbolInitializerOperation { Value: var initial } when !Function.IsAssignedInConstructor(property, _file.Model.SyntaxTree):
                _pending.Push(new Source(initial, passed: null, from.Argument));
                break;
            case { } body and not ISymbolInitializerOperation:
                foreach (var returned in Function.ReturnedValues(body) ?? new List<IOperation>())
                {
                    _pending.Push(new Source(returned, passed: null, from.Argument));
                }

                break;
            default:
                PushAssigned(property, from);
                break;
        }
    }

    private void PushReturned(IInvocationOperation call, Source from)
    {
        if (Function.DeclarationOf(call.TargetMethod, _file.Model.SyntaxTree) is { } declaration && _file.Model.OperationOf(declaration) is { } body)
        {
            var passed = new Passed(call, from.Passed);
            foreach (var returned in Function.ReturnedValues(body, variable => TextOf(variable, passed)) ?? new List<IOperation>())
            {
                _pending.Push(new Source(returned, passed, from.Argument));
            }
        }
    }

    /// <summary>The argument of the call by which the way led into the function; else of every call of it.</summary>
    private void PushArguments(IMethodSymbol function, IParameterSymbol parameter, Source from)
    {
        for (var known = from.Passed; known is not null; known = known.Outer)
        {
            if (SymbolEqualityComparer.Default.Equals(known.Call.TargetMethod.OriginalDefinition, function.OriginalDefinition))
            {
                if (ArgumentOf(known.Call, parameter) is { } given)
                {
                    _pending.Push(new Source(given, known.Outer, from.Argument));
                }

                return;
            }
        }

        foreach (var call in _file.CallsOf(function) ?? Array.Empty<IInvocationOperation>())
        {
            if (ArgumentOf(call, parameter) is { } given)
            {
                _pending.Push(new Source(given, new Passed(call, from.Passed), given));
            }
        }
    }

    private static IOperation? ArgumentOf(IInvocationOperation call, IParameterSymbol parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Ordinal == parameter.Ordinal)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private IOperation? InitializerOf(IFieldSymbol field) =>
        Function.OnlyDeclaration(field, _file.Model.SyntaxTree) is VariableDeclaratorSyntax { Initializer: { } initializer }
            && !Function.IsAssignedInConstructor(field, _file.Model.SyntaxTree)
            ? (_file.Model.OperationOf(initializer) as ISymbolInitializerOperation)?.Value
            : null;
}
