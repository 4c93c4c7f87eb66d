using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Leads an expression back to what its object came from, and remembers by which calls: through locals and branches, private
/// and local functions both ways, and static readonly fields.
/// </summary>
internal static class Sources
{
    private const int MaxSteps = 200;

    /// <summary>What an expression's object came from.</summary>
    public static List<Source> Of(IOperation expression, Passed? passed, FileEvaluator file) => Of(expression, member: "", passed, file);

    /// <summary>What a member of an expression's object was given, or what the object came from where nothing was.</summary>
    public static List<Source> Of(IOperation expression, string member, Passed? passed, FileEvaluator file)
    {
        var sources = new List<Source>();
        var pending = new Stack<Source>();
        pending.Push(new Source(expression, passed));
        for (var steps = 0; pending.Count > 0 && steps < MaxSteps; steps++)
        {
            var current = pending.Pop();
            foreach (var value in file.MemberValues(current.Value, member))
            {
                var before = pending.Count;
                if (!IsAssignedTo(value, member))
                {
                    GoOn(value, current.Passed, file, pending);
                }

                if (pending.Count == before)
                {
                    sources.Add(new Source(value, current.Passed));
                }
            }
        }

        return sources;
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

    private static void GoOn(IOperation value, Passed? passed, FileEvaluator file, Stack<Source> pending)
    {
        switch (value)
        {
            case IParenthesizedOperation or IConversionOperation { OperatorMethod: null }:
                pending.Push(new Source(Passed.Unwrapped(value), passed));
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                pending.Push(new Source(conditional.WhenTrue, passed));
                pending.Push(new Source(whenFalse, passed));
                break;
            case ICoalesceOperation coalesce:
                pending.Push(new Source(coalesce.Value, passed));
                pending.Push(new Source(coalesce.WhenNull, passed));
                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    pending.Push(new Source(arm.Value, passed));
                }

                break;
            case IInvocationOperation { TargetMethod.IsAsync: false } call:
                PushReturned(call, passed, file, pending);
                break;
            case IAwaitOperation { Operation: IInvocationOperation { TargetMethod.IsAsync: true } call }:
                PushReturned(call, passed, file, pending);
                break;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol function } parameter }:
                PushArguments(function, parameter, passed, file, pending);
                break;
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }
                when Function.OnlyDeclaration(field, file.Model.SyntaxTree) is VariableDeclaratorSyntax { Initializer: { } initializer }
                    && !Function.IsAssignedInConstructor(field, file.Model.SyntaxTree)
                    && file.Model.GetOperation(initializer) is ISymbolInitializerOperation { Value: var initial }:
                pending.Push(new Source(initial, passed));
                break;
            case IPropertyReferenceOperation { Property: var property } when Function.DeclarationOf(property, file.Model.SyntaxTree) is PropertyDeclarationSyntax declaration:
                PushValuesOf(property, declaration, file, pending);
                break;
        }
    }

    /// <summary>What a get-only property gives, by its expression, its only accessor or its initializer.</summary>
    private static void PushValuesOf(IPropertySymbol property, PropertyDeclarationSyntax declaration, FileEvaluator file, Stack<Source> pending)
    {
        SyntaxNode? code = declaration.ExpressionBody
            ?? (SyntaxNode?)declaration.Initializer
            ?? (declaration.AccessorList?.Accessors is { Count: 1 } accessors ? accessors[0] : null);
        switch (code is null ? null : file.Model.GetOperation(code))
        {
            case ISymbolInitializerOperation { Value: var initial } when !Function.IsAssignedInConstructor(property, file.Model.SyntaxTree):
                pending.Push(new Source(initial, passed: null));
                break;
            case { } body and not ISymbolInitializerOperation:
                foreach (var returned in Function.ReturnedValues(body) ?? new List<IOperation>())
                {
                    pending.Push(new Source(returned, passed: null));
                }

                break;
        }
    }

    private static void PushReturned(IInvocationOperation call, Passed? passed, FileEvaluator file, Stack<Source> pending)
    {
        if (Function.DeclarationOf(call.TargetMethod, file.Model.SyntaxTree) is { } declaration && file.Model.GetOperation(declaration) is { } body)
        {
            foreach (var returned in Function.ReturnedValues(body) ?? new List<IOperation>())
            {
                pending.Push(new Source(returned, new Passed(call, passed)));
            }
        }
    }

    private static void PushArguments(IMethodSymbol function, IParameterSymbol parameter, Passed? passed, FileEvaluator file, Stack<Source> pending)
    {
        for (var known = passed; known is not null; known = known.Outer)
        {
            if (SymbolEqualityComparer.Default.Equals(known.Call.TargetMethod.OriginalDefinition, function.OriginalDefinition))
            {
                Push(known.Call, known.Outer);
                return;
            }
        }

        foreach (var call in file.CallsOf(function) ?? new List<IInvocationOperation>())
        {
            Push(call, new Passed(call, passed));
        }

        void Push(IInvocationOperation call, Passed? outer)
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Ordinal == parameter.Ordinal)
                {
                    pending.Push(new Source(argument.Value, outer));
                }
            }
        }
    }
}
