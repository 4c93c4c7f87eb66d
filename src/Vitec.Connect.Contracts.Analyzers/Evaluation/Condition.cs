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
    /// <param name="textOf">The texts that a variable or constant can have.</param>
    public static bool? Of(IOperation condition, Func<IOperation, TextValue> textOf) => Of(condition, textOf, depth: 0);

    private static bool? Of(IOperation condition, Func<IOperation, TextValue> textOf, int depth) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool known } } => known,
        _ when depth == MaxDepth => null,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Of(not.Operand, textOf, depth + 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Of(both.LeftOperand, textOf, depth + 1) & Of(both.RightOperand, textOf, depth + 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => Of(either.LeftOperand, textOf, depth + 1) | Of(either.RightOperand, textOf, depth + 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } same => AreSame(same.LeftOperand, same.RightOperand, textOf),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } different => !AreSame(different.LeftOperand, different.RightOperand, textOf),
        IIsPatternOperation { Value: var value, Pattern: var pattern } => Matches(pattern, value, textOf),
        ILocalReferenceOperation or IParameterReferenceOperation when condition.Type?.SpecialType == SpecialType.System_Boolean => TextOf(condition, textOf) is { } answer ? answer == True : null,
        _ => null,
    };

    /// <summary>Whether a value matches a pattern; null when it is not known.</summary>
    public static bool? Matches(IPatternOperation pattern, IOperation value, Func<IOperation, TextValue> textOf) => Matches(pattern, TextOf(value, textOf), textOf, depth: 0);

    /// <summary>Whether two values are the same; null when it is not known.</summary>
    public static bool? AreSame(IOperation left, IOperation right, Func<IOperation, TextValue> textOf) =>
        TextOf(left, textOf) is { } one && TextOf(right, textOf) is { } other ? one == other : null;

    private static bool? Matches(IPatternOperation pattern, string? value, Func<IOperation, TextValue> textOf, int depth) => pattern switch
    {
        IDiscardPatternOperation => true,
        _ when value is null || depth == MaxDepth => null,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => false,
        IConstantPatternOperation { Value: var constant } => TextOf(constant, textOf) is { } text ? text == value : null,
        INegatedPatternOperation { Pattern: var not } => !Matches(not, value, textOf, depth + 1),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Matches(either.LeftPattern, value, textOf, depth + 1) | Matches(either.RightPattern, value, textOf, depth + 1),
        _ => null,
    };

    /// <summary>The only text of a variable or constant; null when that is not known, and for other expressions.</summary>
    private static string? TextOf(IOperation expression, Func<IOperation, TextValue> textOf)
    {
        // Characters are compared as numbers.
        while (expression is IConversionOperation { OperatorMethod: null, IsImplicit: true, Operand: var operand } conversion
            && (!expression.ConstantValue.HasValue || operand.Type?.SpecialType == SpecialType.System_Char))
        {
            expression = conversion.Operand;
        }

        return (expression is ILocalReferenceOperation or IParameterReferenceOperation || expression.ConstantValue.HasValue)
            && IsCompared(expression.Type)
            && textOf(expression) is { CanBeNull: false, Alternatives: { Length: 1 } texts } && !texts[0].HasHole
                ? texts[0].Pattern
                : null;
    }

    /// <summary>Whether values of a type are the same when their texts are.</summary>
    private static bool IsCompared(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean || type?.TypeKind == TypeKind.Enum;
}
