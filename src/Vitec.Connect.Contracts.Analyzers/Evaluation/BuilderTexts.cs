using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>What <c>StringBuilder</c> and <c>UriBuilder</c> hold: the text of such an object is what it would give.</summary>
internal static class BuilderTexts
{
    /// <summary>The text of a new builder, of a call on one, or of what is read from it; null for everything else.</summary>
    public static TextValue? Of(IOperation operation, ExpressionEvaluator evaluator, BuilderTypes types) => operation switch
    {
        IObjectCreationOperation creation when types.IsStringBuilder(creation.Type) => NewStringBuilder(creation, evaluator),
        IObjectCreationOperation creation when types.IsUriBuilder(creation.Type) => UriBuilderTexts.New(creation, evaluator),
        IInvocationOperation call when types.IsStringBuilder(call.TargetMethod.ContainingType) =>
            types.IsChangedBy(call.TargetMethod) ? Chain(call, evaluator, types)
            : call.TargetMethod.Name == nameof(ToString) && call.Arguments.IsEmpty ? evaluator.TextOf(call.Instance)
            : null,
        IInvocationOperation { TargetMethod.Name: nameof(ToString) } call when types.IsUriBuilder(call.Instance?.Type) => evaluator.TextOf(call.Instance),
        IPropertyReferenceOperation { Property.Name: "Uri" } property when types.IsUriBuilder(property.Property.ContainingType) => evaluator.TextOf(property.Instance),
        _ => FlurlTexts.Of(operation, evaluator, types.Flurl),
    };

    /// <summary>What a builder holds after it was changed.</summary>
    public static TextValue After(IOperation change, ExpressionEvaluator evaluator, BuilderTypes types) => change switch
    {
        _ when types.Flurl.Contains(types.ReceiverOf(change)?.Type) => FlurlTexts.After(change, evaluator, types.Flurl),
        IInvocationOperation call => Chain(call, evaluator, types),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when types.IsUriBuilder(target.Property.ContainingType) =>
            UriBuilderTexts.With(evaluator.TextOf(target.Instance), target.Property.Name, evaluator.TextOf(assignment.Value), change.Syntax),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Target: IPropertyReferenceOperation target } assignment when types.IsUriBuilder(target.Property.ContainingType) =>
            UriBuilderTexts.WithMore(evaluator.TextOf(target.Instance), target.Property.Name, evaluator.OperandOf(assignment.Value), change.Syntax),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Length" }, Value.ConstantValue: { HasValue: true, Value: 0 } } => TextValue.Of(Text.Empty),
        _ => TextValue.Unknown(change.Syntax),
    };

    private static TextValue NewStringBuilder(IObjectCreationOperation creation, ExpressionEvaluator evaluator)
    {
        if (creation.Initializer is not null)
        {
            return TextValue.Unknown(creation.Syntax); // Length = …, of all things
        }

        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is { Name: "value", Type.SpecialType: SpecialType.System_String })
            {
                return creation.Arguments.Length <= 2 ? evaluator.TextOf(argument.Value).WithNullAs(Text.Empty) : TextValue.Unknown(creation.Syntax);
            }
        }

        return TextValue.Of(Text.Empty);
    }

    /// <summary>A chain of calls, from the object on and without recursion: it can be thousands of calls long.</summary>
    private static TextValue Chain(IInvocationOperation last, ExpressionEvaluator evaluator, BuilderTypes types)
    {
        var calls = new Stack<IInvocationOperation>();
        IOperation? receiver = last;
        while (receiver is IInvocationOperation call && types.IsChangedBy(call.TargetMethod))
        {
            calls.Push(call);
            receiver = call.Instance;
        }

        var text = evaluator.TextOf(receiver);
        for (var isChanged = false; calls.Count > 0; isChanged = true)
        {
            var call = calls.Pop();
            text = types.ReadsItself(call, receiver, isChanged) ? TextValue.Unknown(call.Syntax) : AfterCall(text, call, evaluator);
        }

        return text;
    }

    private static TextValue AfterCall(TextValue text, IInvocationOperation call, ExpressionEvaluator evaluator)
    {
        switch (call.TargetMethod.Name)
        {
            case "Append" when call.Arguments.Length == 1 || IsHandler(call):
                return TextValue.Concat(text, evaluator.OperandOf(call.Arguments[call.Arguments.Length - 1].Value));
            case "AppendLine" when call.Arguments.IsEmpty:
                return TextValue.Concat(text, Newline);
            case "AppendLine" when call.Arguments.Length == 1 || IsHandler(call):
                return TextValue.Concat(TextValue.Concat(text, evaluator.OperandOf(call.Arguments[call.Arguments.Length - 1].Value)), Newline);
            case "AppendFormat":
                return TextValue.Concat(text, StringTexts.Format(call.Arguments, evaluator) ?? TextValue.Unknown(call.Syntax));
            case "AppendJoin":
                return TextValue.Concat(text, StringTexts.Join(call.Arguments, evaluator) ?? TextValue.Unknown(call.Syntax));
            case "Clear":
                return TextValue.Of(Text.Empty);
            case "Insert" when call.Arguments.Length == 2 && call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: 0 }:
                return TextValue.Concat(evaluator.OperandOf(call.Arguments[1].Value), text);
            case "Replace":
                return StringTexts.Replace(text, call.Arguments, evaluator) ?? TextValue.Unknown(call.Syntax);
            case "Append" or "AppendLine":
                return TextValue.Concat(text, TextValue.Hole(HoleContent.Result, call.Syntax));
            default:
                return TextValue.Unknown(call.Syntax);
        }
    }

    // "\r\n" on Windows; no rule tells the two apart.
    private static TextValue Newline => TextValue.Known("\n", source: null);

    /// <summary>Whether the text is the last argument, an interpolated string, after the provider of its culture.</summary>
    private static bool IsHandler(IInvocationOperation call) =>
        call.Arguments.Length == 2 && call.Arguments[1].Value is IInterpolatedStringHandlerCreationOperation;
}
