using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>Follows an answer to see whether anybody looks at it. What is not seen to throw it away may look at it.</summary>
internal static class Answers
{
    // How many uses of one answer are followed; past it, somebody looks at it.
    private const int MaxUses = 200;

    // What tells nothing of how the call went; all other members may.
    private static readonly HashSet<string> Contents = new()
    {
        "Content", "Headers", "TrailingHeaders", "RequestMessage", "Version", "Dispose", "ContentHeaders", "StringContent", "GetContent",
        "Data", "RawBytes", "ContentType", "ContentLength", "ContentEncoding", "Cookies", "Request", "Server", "ResponseUri",
        "GetStringAsync", "GetJsonAsync", "GetBytesAsync", "GetStreamAsync", "GetJsonListAsync",
    };

    // What makes the answer of a task, and members that are the answer again.
    private static readonly HashSet<string> SameAnswer = new() { "ConfigureAwait", "GetAwaiter", "GetResult", "Result", "ResponseMessage", "WaitAsync" };

    /// <summary>Whether the answer of a call, or what is made of it, is used for nothing that tells how the call went.</summary>
    public static bool IsThrownAway(IOperation answer, RuleContext context)
    {
        var pending = new Stack<IOperation>();
        var seen = new HashSet<SyntaxNode>();
        pending.Push(answer);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (seen.Count > MaxUses || !IsThrownAway(next, context, pending, seen))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one use throws the answer away, as far as those that it leads to do.</summary>
    private static bool IsThrownAway(IOperation answer, RuleContext context, Stack<IOperation> pending, HashSet<SyntaxNode> seen)
    {
        switch (answer.Parent)
        {
            case IExpressionStatementOperation or IUsingOperation:
                return true;
            case IConversionOperation or IParenthesizedOperation or IAwaitOperation or ICoalesceOperation or ISwitchExpressionArmOperation:
                pending.Push(answer.Parent);
                return true;
            case ISwitchExpressionOperation choice when choice.Value != answer:
                pending.Push(choice);
                return true;
            case IConditionalOperation conditional when conditional.Condition != answer && conditional.Type is not null:
                pending.Push(conditional);
                return true;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return PushReferences(local, answer, context, pending, seen);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == answer:
                return assignment.Parent is IExpressionStatementOperation && PushReferences(local, answer, context, pending, seen);
            case ISimpleAssignmentOperation assignment when assignment.Target == answer:
                return true; // another answer
            case IConditionalAccessOperation access when access.Operation == answer:
                return PushAccessed(access, pending);
            case IPropertyReferenceOperation property when property.Instance == answer:
                return IsThrownAwayBy(property.Property.Name, property, pending);
            case IInvocationOperation call when call.Instance == answer:
                return call.TargetMethod.Name == "Wait" || IsThrownAwayBy(call.TargetMethod.Name, call, pending);
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method } call } argument when call.Arguments[0] == argument:
                return method.Name.StartsWith("Receive", System.StringComparison.Ordinal) || IsThrownAwayBy(method.Name, call, pending);
            default:
                return false;
        }
    }

    private static bool IsThrownAwayBy(string member, IOperation use, Stack<IOperation> pending)
    {
        if (SameAnswer.Contains(member))
        {
            pending.Push(use);
            return true;
        }

        return Contents.Contains(member);
    }

    private static bool PushReferences(ISymbol local, IOperation answer, RuleContext context, Stack<IOperation> pending, HashSet<SyntaxNode> seen)
    {
        foreach (var reference in context.ReferencesTo(local, answer))
        {
            if (seen.Add(reference.Syntax))
            {
                pending.Push(reference);
            }
        }

        return true;
    }

    /// <summary>What follows <c>?.</c></summary>
    private static bool PushAccessed(IConditionalAccessOperation access, Stack<IOperation> pending)
    {
        foreach (var operation in access.WhenNotNull.DescendantsAndSelf())
        {
            if (operation is IConditionalAccessInstanceOperation)
            {
                pending.Push(operation);
                return true;
            }
        }

        return false;
    }
}
