using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The body of a call.</summary>
internal sealed class CallBody(CallBodyKind kind, IOperation value)
{
    public CallBodyKind Kind { get; } = kind;

    /// <summary>The text, or the object that is serialized.</summary>
    public IOperation Value { get; } = value;
}
