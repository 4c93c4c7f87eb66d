using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Leads an expression back to where its object comes from: through locals and branches, fluent calls, the private and local
/// functions of the file (both ways) and its static readonly fields.
/// </summary>
internal static class ObjectOrigin
{
    private const int MaxSteps = 200;

    /// <summary>What made the object of an expression, or the foreign expression that it comes from.</summary>
    public static List<MemberValue> Of(IOperation instance, FileEvaluator file) => ValuesOf(instance, member: "", file, _ => null);

    /// <summary>What may have given a member of an expression's object its value, when the expression is evaluated.</summary>
    /// <param name="instance">The expression.</param>
    /// <param name="member">The name of the property.</param>
    /// <param name="file">The file's evaluator.</param>
    /// <param name="receiverOf">The object that a fluent call returns again, or null for other calls.</param>
    public static List<MemberValue> ValuesOf(IOperation instance, string member, FileEvaluator file, Func<IInvocationOperation, IOperation?> receiverOf)
    {
        var values = new List<MemberValue>();
        var seen = new HashSet<(SyntaxNode, OperationKind)>();
        var pending = new Stack<(IOperation Instance, IOperation? Argument)>();
        pending.Push((instance, null));
        while (pending.Count > 0 && seen.Count < MaxSteps)
        {
            var (current, argument) = pending.Pop();
            if (!seen.Add((current.Syntax, current.Kind)))
            {
                continue;
            }

            foreach (var given in file.MemberAssignmentsTo(current, member))
            {
                values.Add(new MemberValue(given, argument));
            }

            foreach (var value in file.MemberValues(current, member))
            {
                var before = pending.Count;
                if (!IsAssignedTo(value, member))
                {
                    foreach (var (source, passed) in SourcesOf(value, file, receiverOf))
                    {
                        pending.Push((source, passed ?? argument));
                    }
                }

                if (pending.Count == before)
                {
                    values.Add(new MemberValue(value, argument));
                }
            }
        }

        return values;
    }

    /// <summary>Whether an expression is the member's value itself, and not the object's.</summary>
    private static bool IsAssignedTo(IOperation value, string member) =>
        value is ICompoundAssignmentOperation or ICoalesceAssignmentOperation
        || WithoutConversions(value).Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } && property.Name == member;

    private static IOperation WithoutConversions(IOperation value)
    {
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        return value;
    }

    private static IEnumerable<(IOperation Source, IOperation? Argument)> SourcesOf(IOperation value, FileEvaluator file, Func<IInvocationOperation, IOperation?> receiverOf)
    {
        switch (value)
        {
            case IParenthesizedOperation parenthesized:
                yield return (parenthesized.Operand, null);
                break;
            case IConversionOperation conversion:
                yield return (conversion.Operand, null);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                yield return (conditional.WhenTrue, null);
                yield return (whenFalse, null);
                break;
            case ICoalesceOperation coalesce:
                yield return (coalesce.Value, null);
                yield return (coalesce.WhenNull, null);
                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    yield return (arm.Value, null);
                }

                break;
            case IInvocationOperation call when receiverOf(call) is { } receiver:
                yield return (receiver, null);
                break;
            case IInvocationOperation { TargetMethod: { IsAsync: false } method }:
                foreach (var returned in ReturnedBy(method, file))
                {
                    yield return (returned, null);
                }

                break;
            case IAwaitOperation { Operation: IInvocationOperation { TargetMethod: { IsAsync: true } method } }:
                foreach (var returned in ReturnedBy(method, file))
                {
                    yield return (returned, null);
                }

                break;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol function } parameter } when file.CallsOf(function) is { } calls:
                foreach (var call in calls)
                {
                    foreach (var argument in call.Arguments)
                    {
                        if (argument.Parameter?.Ordinal == parameter.Ordinal && argument.ArgumentKind == ArgumentKind.Explicit)
                        {
                            yield return (argument.Value, argument.Value);
                        }
                    }
                }

                break;
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when InitializerOf(field, file) is { } initializer:
                yield return (initializer, null);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                foreach (var assigned in file.AssignmentsTo(((IMemberReferenceOperation)value).Member, default))
                {
                    yield return (assigned, null);
                }

                break;
        }
    }

    private static IEnumerable<IOperation> ReturnedBy(IMethodSymbol method, FileEvaluator file) =>
        Function.DeclarationOf(method, file.Model.SyntaxTree) is { } declaration && file.Model.GetOperation(declaration) is { } body
            ? Function.ReturnedValues(body) ?? (IEnumerable<IOperation>)Array.Empty<IOperation>()
            : Array.Empty<IOperation>();

    private static IOperation? InitializerOf(IFieldSymbol field, FileEvaluator file) =>
        Function.OnlyDeclaration(field, file.Model.SyntaxTree) is VariableDeclaratorSyntax { Initializer: { } initializer }
            && !Function.IsAssignedInConstructor(field, file.Model.SyntaxTree)
            ? (file.Model.GetOperation(initializer) as ISymbolInitializerOperation)?.Value
            : null;
}
