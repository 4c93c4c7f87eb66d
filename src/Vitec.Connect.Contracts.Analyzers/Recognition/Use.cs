using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>An expression whose value is used as something that the contract has a word about.</summary>
internal readonly struct Use
{
    public Use(UseKind kind, IOperation expression)
    {
        Kind = kind;
        Expression = expression;
    }

    public UseKind Kind { get; }

    /// <summary>The expression at the place where its value is used: the argument, the right side of the assignment.</summary>
    public IOperation Expression { get; }
}
