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

    /// <summary><c>(request.Id, request.Url) = ("1", url)</c>.</summary>
    public static void FindUses(IDeconstructionAssignmentOperation assignment, ContractSymbols contract, ref UseList uses) =>
        FindUses(assignment.Target, assignment.Value, contract, ref uses);

    private static void FindUses(IOperation target, IOperation value, ContractSymbols contract, ref UseList uses)
    {
        value = value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value;
        if (target is ITupleOperation targets && value is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            for (var i = 0; i < targets.Elements.Length; i++)
            {
                FindUses(targets.Elements[i], values.Elements[i], contract, ref uses);
            }
        }
        else if (target is IPropertyReferenceOperation { Property: var property })
        {
            Add(contract.MarkOf(property), value, ref uses);
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
