using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Values given to properties and parameters that are marked <c>[AbsoluteUrl]</c> or <c>[CustomerId]</c>: the model and the
/// typed client of the packages, and whatever users mark.
/// </summary>
internal static class MarkedMembers
{
    public static void FindUses(ImmutableArray<IArgumentOperation> arguments, ContractSymbols contract, ref UseList uses)
    {
        foreach (var argument in arguments)
        {
            // A default value was not written at this call, and is no value of the caller's.
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
            {
                Add(contract.MarkOf(parameter), argument.Value, ref uses);
            }
        }
    }

    public static void FindUses(IAssignmentOperation assignment, ContractSymbols contract, ref UseList uses)
    {
        if (assignment.Target is IPropertyReferenceOperation { Property: var property })
        {
            Add(contract.MarkOf(property), assignment.Value, ref uses);
        }
    }

    private static void Add(ValueMark mark, IOperation value, ref UseList uses)
    {
        if (mark != ValueMark.None)
        {
            uses.Add(new ValueUse(mark, value));
        }
    }
}
