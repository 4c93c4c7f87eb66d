using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// The answers to questions about variables whose values are known, mostly arguments: <c>secure ? "https" : "http"</c> in a
/// function that is called with <c>secure: true</c>.
/// </summary>
internal static class Condition
{
    // Deeper nesting than people write.
    private const int MaxDepth = 20;

    private static readonly string True = bool.TrueString;

    /// <summary>The answer to a condition; null when it is not known.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="textOf">The texts that a variable, a constant or a condition can have; unknown for what is not followed.</param>
    public static bool? Of(IOperation condition, Func<IOperation, TextValue> textOf) => Of(condition, textOf, depth: 0);

    private static bool? Of(IOperation condition, Func<IOperation, TextValue> textOf, int depth) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool known } } => known,
        _ when depth == MaxDepth => null,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Of(not.Operand, textOf, depth + 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Of(both.LeftOperand, textOf, depth + 1) & Of(both.RightOperand, textOf, depth + 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => Of(either.LeftOperand, textOf, depth + 1) | Of(either.RightOperand, textOf, depth + 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } same => AreSame(same.LeftOperand, same.RightOperand, textOf) ?? AnswerTo(condition, textOf),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } different => !AreSame(different.LeftOperand, different.RightOperand, textOf) ?? AnswerTo(condition, textOf),
        IBinaryOperation { OperatorKind: var order } ordered when IsOrder(order) =>
            Compare(TextOf(ordered.LeftOperand, textOf), order, TextOf(ordered.RightOperand, textOf)) ?? AnswerTo(condition, textOf),
        IIsPatternOperation { Value: var value, Pattern: var pattern } => Matches(pattern, value, textOf) ?? AnswerTo(condition, textOf),
        _ => AnswerTo(condition, textOf),
    };

    private static bool? AnswerTo(IOperation condition, Func<IOperation, TextValue> textOf) =>
        condition.Type?.SpecialType == SpecialType.System_Boolean && TextOf(condition, textOf) is { } answer ? answer == True : null;

    /// <summary>Whether an expression is one whose value may answer a condition by itself: a variable or constant.</summary>
    public static bool IsVariable(IOperation expression) => expression is ILocalReferenceOperation or IParameterReferenceOperation || expression.ConstantValue.HasValue;

    /// <summary>Whether a value matches a pattern; null when it is not known.</summary>
    public static bool? Matches(IPatternOperation pattern, IOperation value, Func<IOperation, TextValue> textOf) => Matches(pattern, TextOf(value, textOf), textOf, depth: 0);

    /// <summary>Whether two values are the same; null when it is not known.</summary>
    public static bool? AreSame(IOperation left, IOperation right, Func<IOperation, TextValue> textOf) =>
        TextOf(left, textOf) is { } one && TextOf(right, textOf) is { } other ? one == other : null;

    /// <summary>Whether an operator asks which of two is more.</summary>
    public static bool IsOrder(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool? Compare(string? left, BinaryOperatorKind order, string? right) =>
        !long.TryParse(left, out var one) || !long.TryParse(right, out var other) ? null : order switch
        {
            BinaryOperatorKind.LessThan => one < other,
            BinaryOperatorKind.LessThanOrEqual => one <= other,
            BinaryOperatorKind.GreaterThan => one > other,
            BinaryOperatorKind.GreaterThanOrEqual => one >= other,
            _ => null,
        };

    private static bool? Matches(IPatternOperation pattern, string? value, Func<IOperation, TextValue> textOf, int depth) => pattern switch
    {
        IDiscardPatternOperation => true,
        _ when value is null || depth == MaxDepth => null,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => false,
        IConstantPatternOperation { Value: var constant } => TextOf(constant, textOf) is { } text ? text == value : null,
        INegatedPatternOperation { Pattern: var not } => !Matches(not, value, textOf, depth + 1),
        IRelationalPatternOperation { OperatorKind: var order, Value: var bound } => Compare(value, order, TextOf(bound, textOf)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Matches(both.LeftPattern, value, textOf, depth + 1) & Matches(both.RightPattern, value, textOf, depth + 1),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Matches(either.LeftPattern, value, textOf, depth + 1) | Matches(either.RightPattern, value, textOf, depth + 1),
        _ => null,
    };

    /// <summary>The only text of an expression; null when that is not known.</summary>
    public static string? TextOf(IOperation expression, Func<IOperation, TextValue> textOf)
    {
        // Characters are compared as numbers.
        while (expression is IConversionOperation { OperatorMethod: null, IsImplicit: true, Operand: var operand } conversion
            && (!expression.ConstantValue.HasValue || operand.Type?.SpecialType == SpecialType.System_Char))
        {
            expression = conversion.Operand;
        }

        return IsCompared(expression.Type)
            && textOf(expression) is { CanBeNull: false, Alternatives: { Length: 1 } texts } && !texts[0].HasHole
                ? texts[0].Pattern
                : null;
    }

    /// <summary>Whether a type has a few values that are told apart by name.</summary>
    public static bool IsChoice(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean || type?.TypeKind == TypeKind.Enum;

    /// <summary>Whether values of a type are the same when their texts are.</summary>
    public static bool IsCompared(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_String or SpecialType.System_Char || IsChoice(type) || IsInteger(type);

    /// <summary>Whether values of a type are counted.</summary>
    public static bool IsInteger(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
