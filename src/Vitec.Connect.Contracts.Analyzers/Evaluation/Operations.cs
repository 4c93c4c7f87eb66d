using System;
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

    /// <summary>The local or parameter that an operation refers to; null for others.</summary>
    public static ISymbol? Variable(this IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>An expression without the conversions around it that leave the object what it is.</summary>
    public static IOperation WithoutConversions(this IOperation expression) =>
        expression.Without(conversion => conversion.OperatorMethod is null);

    /// <summary>The same, but for the conversions that are written there.</summary>
    public static IOperation WithoutImplicitConversions(this IOperation expression) =>
        expression.Without(conversion => conversion is { IsImplicit: true, OperatorMethod: null });

    /// <summary>An expression as it is written: without any conversion that is not, one by a type's own operator included.</summary>
    public static IOperation AsWritten(this IOperation expression) =>
        expression.Without(conversion => conversion.IsImplicit);

    /// <summary>An expression with the conversions around it.</summary>
    public static IOperation WithConversions(this IOperation expression)
    {
        while (expression.Parent is IConversionOperation or IParenthesizedOperation)
        {
            expression = expression.Parent;
        }

        return expression;
    }

    private static IOperation Without(this IOperation expression, Func<IConversionOperation, bool> isLeftOut)
    {
        while (expression is IConversionOperation conversion && isLeftOut(conversion))
        {
            expression = conversion.Operand;
        }

        return expression;
    }
}
