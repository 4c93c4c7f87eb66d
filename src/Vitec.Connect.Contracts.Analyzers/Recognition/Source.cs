using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>What an object, or a member of it, came from.</summary>
internal readonly struct Source(IOperation value, Passed? passed = null, IOperation? argument = null)
{
    /// <summary>What made the object, what its member was assigned, or the foreign expression that it comes from.</summary>
    public IOperation Value { get; } = value;

    /// <summary>The calls by which it came.</summary>
    public Passed? Passed { get; } = passed;

    /// <summary>The argument by which a caller passed it in, where it came by a parameter of a private or local function.</summary>
    public IOperation? Argument { get; } = argument;
}
