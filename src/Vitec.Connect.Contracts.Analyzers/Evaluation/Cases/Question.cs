using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Cases;

/// <summary>What a condition without <c>&amp;&amp;</c> and <c>||</c> asks, and of what.</summary>
internal readonly struct Question
{
    private Question(IOperation condition, IOperation subject, bool asksForNull, bool isTurned)
    {
        Asked = condition;
        Subject = subject;
        AsksForNull = asksForNull;
        IsTurned = isTurned;
    }

    /// <summary>All that is asked, with what the subject is compared with.</summary>
    public IOperation Asked { get; }

    /// <summary>What one or the other value of decides: <c>kind</c> in <c>kind == Kind.Own</c>, all of <c>items.Any()</c>.</summary>
    public IOperation Subject { get; }

    /// <summary>Whether all that matters of the subject is whether it is null.</summary>
    public bool AsksForNull { get; }

    /// <summary>Whether the condition holds where what is asked does not: <c>!own</c>, <c>id != null</c>.</summary>
    public bool IsTurned { get; }

    /// <summary>Whether something is null.</summary>
    public static Question IsNull(IOperation value) => new(value, value.WithoutConversions(), asksForNull: true, isTurned: false);

    /// <summary>The question that a condition is.</summary>
    public static Question Of(IOperation condition)
    {
        var isTurned = false;
        for (; ; )
        {
            condition = condition.WithoutConversions();
            switch (condition)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                    isTurned = !isTurned;
                    condition = operand;
                    continue;
                case IParenthesizedOperation { Operand: var operand }:
                    condition = operand;
                    continue;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, LeftOperand: var left, RightOperand.ConstantValue: { HasValue: true, Value: var constant } } comparison:
                    return constant is null ? new Question(condition, left.WithoutConversions(), asksForNull: true, isTurned != (comparison.OperatorKind == BinaryOperatorKind.NotEquals))
                        : Condition.IsCompared(left.WithoutConversions().Type) ? new Question(condition, left.WithoutConversions(), asksForNull: false, isTurned: false)
                        : new Question(condition, condition, asksForNull: false, isTurned);
                case IBinaryOperation { OperatorKind: var order, LeftOperand: var left, RightOperand.ConstantValue.HasValue: true }
                    when Condition.IsOrder(order) && Condition.IsInteger(left.WithoutConversions().Type):
                    return new Question(condition, left.WithoutConversions(), asksForNull: false, isTurned: false);
                case IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } value }:
                    return new Question(condition, value.WithoutConversions(), asksForNull: true, !isTurned);
                case IIsPatternOperation { Value: var value, Pattern: var pattern }:
                    return TakesNull(pattern) is { } holds ? new Question(condition, value.WithoutConversions(), asksForNull: true, isTurned == holds)
                        : AsksForConstants(pattern) && Condition.IsCompared(value.WithoutConversions().Type) ? new Question(condition, value.WithoutConversions(), asksForNull: false, isTurned: false)
                        : new Question(condition, condition, asksForNull: false, isTurned);
                default:
                    return new Question(condition, condition, asksForNull: false, isTurned);
            }
        }
    }

    /// <summary>Whether a pattern takes null and nothing else, or everything else; null for other patterns.</summary>
    private static bool? TakesNull(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        INegatedPatternOperation { Pattern: var not } => !TakesNull(not),
        _ => null,
    };

    private static bool AsksForConstants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: var constant } => constant is { HasValue: true, Value: not null },
        IRelationalPatternOperation { Value: var bound } => Condition.IsInteger(bound.Type),
        INegatedPatternOperation { Pattern: var not } => AsksForConstants(not),
        IBinaryPatternOperation both => AsksForConstants(both.LeftPattern) && AsksForConstants(both.RightPattern),
        _ => false,
    };
}
