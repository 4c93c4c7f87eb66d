using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>Ways through the tree of operations.</summary>
internal static class Operations
{
    /// <summary>The operation that a whole body, initializer or attribute is.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>An expression without the conversions around it that leave the object what it is.</summary>
    public static IOperation WithoutConversions(this IOperation expression)
    {
        while (expression is IConversionOperation { OperatorMethod: null } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    /// <summary>The same, but for the conversions that are written there.</summary>
    public static IOperation WithoutImplicitConversions(this IOperation expression)
    {
        while (expression is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    /// <summary>An expression as it is written: without any conversion that is not, one by a type's own operator included.</summary>
    public static IOperation AsWritten(this IOperation expression)
    {
        while (expression is IConversionOperation { IsImplicit: true } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    /// <summary>An expression with the conversions around it.</summary>
    public static IOperation WithConversions(this IOperation expression)
    {
        while (expression.Parent is IConversionOperation or IParenthesizedOperation)
        {
            expression = expression.Parent;
        }

        return expression;
    }
}
