using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Cases;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>
/// The answers that lead to each block of a graph: to questions about parameters, which a call may answer, and about what is
/// asked more than once.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="model">The semantic model of its file.</param>
/// <param name="body">The member's body that it is part of.</param>
internal sealed class BlockAnswers(ControlFlowGraph graph, SemanticModel model, Body body)
{
    private Answer?[]? _answers;

    /// <summary>The answers that lead to a block, whichever way is taken.</summary>
    public Answer? At(BasicBlock block)
    {
        if (_answers is null)
        {
            // What comes back to a block knows what the ways into its loop knew.
            _answers = new Answer?[graph.Blocks.Length];
            var isDone = new bool[graph.Blocks.Length];
            foreach (var each in InOrder())
            {
                _answers[each.Ordinal] = AnswersTo(each, isDone);
                isDone[each.Ordinal] = true;
            }
        }

        return _answers[block.Ordinal];
    }

    /// <summary>The blocks, each after those that lead to it but for those that come back (reverse postorder): a switch has them in another order.</summary>
    private Stack<BasicBlock> InOrder()
    {
        var handlers = new Dictionary<int, List<BasicBlock>>();
        foreach (var block in graph.Blocks)
        {
            if (BodyFlow.HandlerOf(block) is { } guarded)
            {
                if (!handlers.TryGetValue(guarded.FirstBlockOrdinal, out var ofTry))
                {
                    handlers.Add(guarded.FirstBlockOrdinal, ofTry = new List<BasicBlock>());
                }

                ofTry.Add(block);
            }
        }

        var ordered = new Stack<BasicBlock>();
        var seen = new bool[graph.Blocks.Length];
        var pending = new Stack<(BasicBlock Block, bool IsLeft)>();
        pending.Push((graph.Blocks[0], false));
        while (pending.Count > 0)
        {
            var (block, isLeft) = pending.Pop();
            if (isLeft)
            {
                ordered.Push(block);
            }
            else if (!seen[block.Ordinal])
            {
                seen[block.Ordinal] = true;
                pending.Push((block, true));
                Enter(block.FallThroughSuccessor?.Destination);
                Enter(block.ConditionalSuccessor?.Destination);
                foreach (var handler in handlers.TryGetValue(block.Ordinal, out var ofTry) ? ofTry : new List<BasicBlock>())
                {
                    Enter(handler);
                }
            }
        }

        return ordered;

        void Enter(BasicBlock? block)
        {
            if (block is not null)
            {
                pending.Push((block, false));
            }
        }
    }

    private Answer? AnswersTo(BasicBlock block, bool[] isDone)
    {
        if (BodyFlow.HandlerOf(block) is { } guarded)
        {
            return _answers![guarded.FirstBlockOrdinal];
        }

        Answer? common = null;
        IOperation? condition = null;
        var (isFirst, isOneCondition, holds) = (true, true, false);
        foreach (var branch in block.Predecessors)
        {
            if (isDone[branch.Source.Ordinal] && BodyFlow.IsTaken(branch))
            {
                var answers = Along(branch);
                common = isFirst ? answers : Answer.Common(common, answers);
                if (isOneCondition)
                {
                    var (whole, answer) = WholeOf(branch);
                    isOneCondition = whole is not null && (isFirst || (whole == condition && answer == holds));
                    (condition, holds) = (whole, answer);
                }

                isFirst = false;
            }
        }

        return isOneCondition && condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }
            ? new Answer(condition, constant: null, holds, common)
            : common;
    }

    /// <summary>The answers that lead along a branch.</summary>
    public Answer? Along(ControlFlowBranch branch)
    {
        var source = branch.Source;
        return source.ConditionKind != ControlFlowConditionKind.None && QuestionIn(source.BranchValue) is var (asked, constant, negated)
            ? new Answer(asked, constant, branch.IsConditionalSuccessor == (source.ConditionKind == ControlFlowConditionKind.WhenTrue) != negated, At(source))
            : At(source);
    }

    /// <summary>The largest part of a condition of <c>&amp;&amp;</c> and <c>||</c> that a branch decides, and its answer; nothing for other branches.</summary>
    private (IOperation? Condition, bool Holds) WholeOf(ControlFlowBranch branch)
    {
        if (branch.Source.ConditionKind == ControlFlowConditionKind.None || QuestionIn(branch.Source.BranchValue) is null
            || model.OperationOf(branch.Source.BranchValue!.Syntax) is not { } condition)
        {
            return default;
        }

        var holds = branch.IsConditionalSuccessor == (branch.Source.ConditionKind == ControlFlowConditionKind.WhenTrue);
        for (; ; )
        {
            switch (condition.Parent)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }:
                    holds = !holds;
                    break;
                case IParenthesizedOperation:
                    break;
                // The left side alone decides when it doesn't hold, or when it does; the right side, whenever it is asked.
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when both.RightOperand == condition || !holds:
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when either.RightOperand == condition || holds:
                    break;
                default:
                    return (condition, holds);
            }

            condition = condition.Parent;
        }
    }

    /// <summary>
    /// The question that a condition is, when it is about a parameter or about what is asked twice: what is asked, the constant
    /// that it is compared with, whether the answer is turned around; null for others.
    /// </summary>
    private (IOperation Asked, IOperation? Constant, bool Negated)? QuestionIn(IOperation? condition)
    {
        var (asked, constant, negated) = condition switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var turned } => (turned, null, true),
            IIsPatternOperation { Value: IFlowCaptureReferenceOperation switched, Pattern: IConstantPatternOperation { Value: { ConstantValue: { HasValue: true, Value: not null } } value } } => (switched, value, false),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, LeftOperand: var left, RightOperand: { ConstantValue: { HasValue: true, Value: not null } } right } comparison =>
                (left.WithoutConversions(), right, comparison.OperatorKind == BinaryOperatorKind.NotEquals),
            _ => (condition, default(IOperation?), false),
        };

        // What is switched on is captured first.
        return asked is not (null or IIsNullOperation)
            && (IsOfParameter(asked) || asked is IFlowCaptureReferenceOperation || !body.Questions.IsEmpty)
            && model.OperationOf(asked.Syntax) is { } inTree && IsTold(inTree, constant)
            ? (inTree, constant, negated)
            : null;
    }

    /// <summary>Whether the answer may be known for the arguments of some call, or another question has the same one.</summary>
    private bool IsTold(IOperation asked, IOperation? constant) =>
        (constant is null ? IsOfParameter(asked) : asked is IParameterReferenceOperation) || body.Questions.Contains(Question.Of(asked));

    private static bool IsOfParameter(IOperation asked) =>
        asked is IParameterReferenceOperation or IIsPatternOperation { Value: IParameterReferenceOperation };
}
