using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>The code that is reached where the values of variables answer conditions.</summary>
internal static class Reached
{
    // Deeper nesting than people write; a chain of 10,000 branches, each in the last one's else, is as many levels deep.
    private const int MaxDepth = 20;

    /// <summary>The operations right in another, without those that no way leads to.</summary>
    /// <param name="operation">The operation around them.</param>
    /// <param name="textOf">The texts that a variable or constant can have.</param>
    public static IEnumerable<IOperation> ChildrenOf(IOperation operation, Func<IOperation, TextValue> textOf) => operation switch
    {
        IBlockOperation block => block.Operations.Take(CountOf(block.Operations, textOf, depth: 0)),
        IConditionalOperation conditional when Condition.Of(conditional.Condition, textOf) is { } holds => ChosenBy(conditional, holds),
        ISwitchOperation choice when SectionOf(choice, textOf) is (true, var section) => section?.Body ?? ImmutableArray<IOperation>.Empty,
        _ => operation.ChildOperations,
    };

    /// <summary>How many statements of a block are reached: up to one that goes on nowhere, if no label comes after it.</summary>
    private static int CountOf(IReadOnlyList<IOperation> statements, Func<IOperation, TextValue> textOf, int depth)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (Leaves(statements[i], textOf, depth))
            {
                return statements.Skip(i + 1).Any(statement => statement is ILabeledOperation) ? statements.Count : i + 1;
            }
        }

        return statements.Count;
    }

    /// <summary>Whether what comes after a statement is not reached by way of it.</summary>
    private static bool Leaves(IOperation statement, Func<IOperation, TextValue> textOf, int depth) => statement switch
    {
        IReturnOperation or IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation => true,
        _ when depth == MaxDepth => false,
        IBlockOperation block => CountOf(block.Operations, textOf, depth + 1) is > 0 and var count && Leaves(block.Operations[count - 1], textOf, depth + 1),
        IConditionalOperation conditional when Condition.Of(conditional.Condition, textOf) is { } holds => (holds ? conditional.WhenTrue : conditional.WhenFalse) is { } chosen && Leaves(chosen, textOf, depth + 1),
        ISwitchOperation choice when SectionOf(choice, textOf) is { Section.Body: { Length: > 0 } body } => Leaves(body[body.Length - 1], textOf, depth + 1),
        _ => false,
    };

    private static IEnumerable<IOperation> ChosenBy(IConditionalOperation conditional, bool holds)
    {
        yield return conditional.Condition;
        if ((holds ? conditional.WhenTrue : conditional.WhenFalse) is { } chosen)
        {
            yield return chosen;
        }
    }

    /// <summary>The only section of a switch that its value leads to, or none, where that is known.</summary>
    private static (bool IsKnown, ISwitchCaseOperation? Section) SectionOf(ISwitchOperation choice, Func<IOperation, TextValue> textOf)
    {
        ISwitchCaseOperation? otherwise = null;
        foreach (var section in choice.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IDefaultCaseClauseOperation)
                {
                    otherwise = section;
                    continue;
                }

                var isTaken = clause switch
                {
                    ISingleValueCaseClauseOperation { Value: var value } => Condition.AreSame(choice.Value, value, textOf),
                    IPatternCaseClauseOperation { Pattern: var pattern, Guard: var guard } => Condition.Matches(pattern, choice.Value, textOf) & (guard is null ? true : Condition.Of(guard, textOf)),
                    _ => null,
                };
                if (isTaken != false)
                {
                    return isTaken == true && !Jumps(section) ? (true, section) : default;
                }
            }
        }

        return otherwise is not null && Jumps(otherwise) ? default : (true, otherwise);
    }

    /// <summary>Whether a section goes on in another one.</summary>
    private static bool Jumps(ISwitchCaseOperation section) => section.Descendants().Any(operation => operation is IBranchOperation { BranchKind: BranchKind.GoTo });
}
