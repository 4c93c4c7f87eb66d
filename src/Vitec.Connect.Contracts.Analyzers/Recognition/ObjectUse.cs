using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>A place where something is done with an object.</summary>
internal readonly struct ObjectUse(IOperation operation, IOperation reference)
{
    /// <summary>The call that takes the object, or the reference to its property.</summary>
    public IOperation Operation { get; } = operation;

    /// <summary>The expression that is the object there.</summary>
    public IOperation Reference { get; } = reference;
}
