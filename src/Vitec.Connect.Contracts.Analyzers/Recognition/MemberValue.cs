using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>What may have given a member of an object its value.</summary>
internal readonly struct MemberValue(IOperation value, IOperation? argument)
{
    /// <summary>The value assigned to the member, or what made the object where nothing was assigned.</summary>
    public IOperation Value { get; } = value;

    /// <summary>The argument by which a caller passed it in, where it came by a parameter of a private or local function.</summary>
    public IOperation? Argument { get; } = argument;
}
