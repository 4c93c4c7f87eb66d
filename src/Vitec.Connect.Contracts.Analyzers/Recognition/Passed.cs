using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>A call of a private or local function by which an object came, and the calls before it.</summary>
internal sealed class Passed(IInvocationOperation call, Passed? outer)
{
    public IInvocationOperation Call { get; } = call;

    public Passed? Outer { get; } = outer;

    /// <summary>
    /// The argument that stands for a parameter in these calls, with the call that it is an argument of; the parameter itself,
    /// without a call, where none of them gives it.
    /// </summary>
    public static (IOperation Value, IInvocationOperation? Call) Resolve(IOperation value, Passed? passed)
    {
        IInvocationOperation? by = null;
        while (Unwrapped(value) is IParameterReferenceOperation { Parameter: var parameter } && ArgumentFor(parameter, ref passed, ref by) is { } argument)
        {
            value = argument;
        }

        return (value, by);
    }

    /// <summary>An expression without the conversions and parentheses around it.</summary>
    public static IOperation Unwrapped(IOperation value)
    {
        for (; ; )
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                    value = operand;
                    break;
                case IParenthesizedOperation { Operand: var operand }:
                    value = operand;
                    break;
                default:
                    return value;
            }
        }
    }

    private static IOperation? ArgumentFor(IParameterSymbol parameter, ref Passed? passed, ref IInvocationOperation? by)
    {
        for (; passed is not null; passed = passed.Outer)
        {
            if (!SymbolEqualityComparer.Default.Equals(passed.Call.TargetMethod.OriginalDefinition, parameter.ContainingSymbol.OriginalDefinition))
            {
                continue;
            }

            foreach (var argument in passed.Call.Arguments)
            {
                if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Ordinal == parameter.Ordinal)
                {
                    by = passed.Call;
                    passed = passed.Outer;
                    return argument.Value;
                }
            }

            return null;
        }

        return null;
    }
}
